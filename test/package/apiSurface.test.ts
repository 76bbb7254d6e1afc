import ts from "typescript";
import { expect, test } from "vitest";
import { exports as entries } from "../../package.json";

/** The source behind an entry's declarations. */
const sourceOf = (types: string) => types.replace("./dist/", "").replace(/\.d\.ts$/, ".ts");

const sources = Object.entries(entries).flatMap(([entry, target]) =>
  typeof target === "string" ? [] : [{ entry, source: sourceOf(target.types) }],
);

const options = {
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.Preserve,
  noLib: true,
  types: [],
};

/** Names are asked for, not types: the files of this repository are enough. */
const host: ts.CompilerHost = {
  ...ts.createCompilerHost(options),
  resolveModuleNameLiterals: (paths, importer) =>
    paths.map(({ text }) =>
      text.startsWith(".")
        ? ts.resolveModuleName(text, importer, options, ts.sys)
        : { resolvedModule: undefined },
    ),
};

/**
 * What a host can import is a promise to it. After a change that is meant, `npx vitest run --project unit test/package -u`
 * writes the list anew, and the list's difference tells the reader of the commit.
 */
test("every entry exports what apiSurface.txt says", async () => {
  const program = ts.createProgram({
    rootNames: sources.map(({ source }) => source),
    options,
    host,
  });
  const checker = program.getTypeChecker();
  const namesOf = (source: string) => {
    const file = program.getSourceFile(source);
    const module = file && checker.getSymbolAtLocation(file);
    if (module === undefined) throw new Error(`${source} is no module`);
    return checker.getExportsOfModule(module).map((symbol) => {
      const original = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return original.flags & ts.SymbolFlags.Value ? symbol.name : `type ${symbol.name}`;
    });
  };
  const list = sources.map(({ entry, source }) => `${entry}\n  ${namesOf(source).sort().join("\n  ")}\n`);
  await expect(list.join("\n")).toMatchFileSnapshot("apiSurface.txt");
});
