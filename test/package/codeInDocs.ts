/**
 * The code that the documentation shows, as modules that TypeScript checks against the sources, so that it cannot drift.
 * Names that a block uses without importing them are those of the library, or what its reader has (`readersCode.ts`).
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import ts from "typescript";
import { exports as entries } from "../../package.json";

const ROOT = resolve(import.meta.dirname, "../..");
const DOCUMENTS = [
  "README.md",
  "convex/README.md",
  "sandbox/README.md",
  ...readdirSync(`${ROOT}/docs`).flatMap((name) => (name.endsWith(".md") ? [`docs/${name}`] : [])),
];
/** Where references quote declarations, they are marked as `ts`. */
const QUOTES_DECLARATIONS = "docs/reference";
const READERS_CODE = resolve(import.meta.dirname, "readersCode");

interface Block {
  document: string;
  line: number;
  code: string;
}

function blocksOf(document: string): Block[] {
  const text = readFileSync(`${ROOT}/${document}`, "utf8");
  return [...text.matchAll(/^```(tsx?)\n([^]*?)^```$/gm)].flatMap(({ 1: language, 2: code = "", index }) =>
    language === "ts" && document.startsWith(QUOTES_DECLARATIONS)
      ? []
      : [{ document, code, line: text.slice(0, index).split("\n").length + 1 }],
  );
}

/** The source of each entry of the package by the name it is imported by, as `paths` of TypeScript. */
const paths = Object.fromEntries(
  Object.entries(entries).flatMap(([entry, target]) =>
    typeof target === "string"
      ? []
      : [
          [
            `voice-flow-monitor${entry.slice(1)}`,
            [target.types.replace("./dist/", "./").replace(".d.ts", ".ts")],
          ],
        ],
  ),
);

/** What is wrong with the documentation's code, block by block; nothing when all is well. */
export function checkCodeInDocs(): string[] {
  const { options: given } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(`${ROOT}/tsconfig.json`, ts.sys.readFile.bind(ts.sys)).config,
    { ...ts.sys, readDirectory: () => [] },
    ROOT,
  );
  const options: ts.CompilerOptions = {
    ...given,
    paths,
    // What a block imports or declares, it need not use.
    noUnusedLocals: false,
    verbatimModuleSyntax: false,
    isolatedModules: false,
  };
  const { known, sources } = knownNames(options);
  const modules = new Map(
    DOCUMENTS.flatMap(blocksOf).map((block, index) => [
      pathOf(block, index),
      { block, text: asModule(block, known) },
    ]),
  );
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (name) => modules.has(name) || disk.fileExists(name),
    readFile: (name) => modules.get(name)?.text ?? disk.readFile(name),
    getSourceFile: (name, ...rest) => {
      const text = modules.get(name)?.text;
      return text === undefined
        ? disk.getSourceFile(name, ...rest)
        : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
    },
  };
  const program = ts.createProgram([...modules.keys()], options, host, sources);
  return [...modules].flatMap(([path, { block }]) => {
    const file = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ start = 0, messageText }) => {
        const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + block.line;
        return `${block.document}:${line} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
      },
    );
  });
}

/** A block that names its file is checked in that folder, so that its relative imports are found. */
function pathOf({ code }: Block, index: number): string {
  const [, path = "docs/example.tsx"] = /^\/\/ ([\w./]+\.tsx?)/.exec(code) ?? [];
  return `${ROOT}/${dirname(path)}/block${index}.tsx`;
}

/** Where names come from that blocks do not import, and the sources as parsed, so that it is done once. */
function knownNames(options: ts.CompilerOptions): { known: Map<string, string>; sources: ts.Program } {
  const modules = Object.entries(paths).filter(([name]) => !/\/(hooks|[A-Z]\w*)$/.test(name));
  const sources = [
    ...modules.map(([name, [path = ""]]) => [name, resolve(ROOT, path)] as const),
    [READERS_CODE, `${READERS_CODE}.tsx`] as const,
  ];
  const program = ts.createProgram(
    sources.map(([, path]) => path),
    options,
  );
  const checker = program.getTypeChecker();
  const known = new Map(
    sources.flatMap(([name, path]) => {
      const file = program.getSourceFile(path);
      const module = file && checker.getSymbolAtLocation(file);
      if (module === undefined) throw new Error(`${path} is no module`);
      return checker.getExportsOfModule(module).map((symbol) => [symbol.name, name] as const);
    }),
  );
  return { known, sources: program };
}

/** A block made whole: with imports of what it uses, members in an object, elements in one, `return` in a function. */
function asModule({ code }: Block, known: ReadonlyMap<string, string>): string {
  const file = ts.createSourceFile("block.tsx", code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
  const own = declaredNames(file);
  const words = new Set(code.match(/\b[A-Za-z]\w*\b/g));
  const imports = [...known].flatMap(([name, module]) =>
    words.has(name) && !own.has(name) ? [`import { ${name} } from ${JSON.stringify(module)};`] : [],
  );
  const bodyStart = file.statements.findLast(ts.isImportDeclaration)?.end ?? 0;
  const head = code
    .slice(0, bodyStart)
    .replace(/"[./]+\/(convex\/)?_generated\/\w+"/g, JSON.stringify(READERS_CODE));
  const body = code.slice(bodyStart);
  const [open, close] = around(body);
  // In one line before the block, so that lines stay those of the block.
  return `${imports.join(" ")} export {};${head}${open}${body}${close}`;
}

function declaredNames(file: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if ("name" in node && isDeclaration(node) && node.name !== undefined) names.add(node.name.getText());
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

const isDeclaration = (node: ts.Node): node is ts.NamedDeclaration =>
  ts.isImportClause(node) ||
  ts.isImportSpecifier(node) ||
  ts.isVariableDeclaration(node) ||
  ts.isBindingElement(node) ||
  ts.isParameter(node) ||
  ts.isFunctionDeclaration(node);

function around(body: string): [before: string, after: string] {
  const code = body.replace(/^\s*(\/\/.*\n\s*)*/, "");
  if (/^\w+: /.test(code))
    return [
      `const options: Partial<import("voice-flow-monitor/convex").MonitorOptions<import("${READERS_CODE}").DataModel>> = {`,
      "};",
    ];
  if (code.startsWith("<")) return ["<>", "</>;"];
  if (/^(return|if|for) /m.test(code)) return ["async function example() {", "}"];
  return ["", ""];
}
