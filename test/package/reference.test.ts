import { expect, test } from "vitest";
import { createReference } from "../../scripts/reference";

/** `npm run docs` writes it anew. */
test("docs/reference.md says what the sources say", async () => {
  await expect(createReference()).toMatchFileSnapshot("../../docs/reference.md");
});
