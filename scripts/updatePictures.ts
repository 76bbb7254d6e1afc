import { execFileSync, spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import sharp from "sharp";

/**
 * `npm run pictures`: takes the picture of every story anew, in both themes; `npm run pictures -- stories/EventLog.stories.tsx`
 * those of one file that no longer match. Look at what changed before you commit it.
 */
const FOLDER = "stories/pictures";
const files = process.argv.slice(2);

if (files.length === 0) rmSync(FOLDER, { recursive: true, force: true });
// A second run says whether the stories hold still.
// The files first: `--update` would take one for its value.
spawnSync("npx", ["vitest", "run", "--project", "stories", ...files, "--update"], { stdio: "inherit" });
// The browser packs its pictures quickly rather than well; this takes nothing away from them.
const changed = execFileSync("git", ["ls-files", "--modified", "--others", FOLDER], { encoding: "utf8" });
for (const file of changed.split("\n").filter((path) => path.endsWith(".png"))) {
  writeFileSync(
    file,
    await sharp(file).png({ compressionLevel: 9, effort: 10, adaptiveFiltering: true }).toBuffer(),
  );
}
