/**
 * Emits the package's declarations, of what `check:types` has checked. TypeScript writes import paths as the source has them,
 * without an extension; Node's resolution wants the file's name, so each relative path is written out. Source maps stay true.
 */
import { dirname, relative } from "node:path";
import ts from "typescript";

/** `./Panel` as `./Panel.js`, `../hooks` as `../hooks/index.js`. */
function fullPath(path: ts.StringLiteral, importer: string, options: ts.CompilerOptions): ts.StringLiteral {
  if (!path.text.startsWith(".")) return path;
  const { resolvedModule } = ts.resolveModuleName(path.text, importer, options, ts.sys);
  if (resolvedModule === undefined) throw new Error(`${importer} imports ${path.text}, which is not there`);
  const target = relative(dirname(importer), resolvedModule.resolvedFileName).replace(/\.tsx?$/, ".js");
  return ts.factory.createStringLiteral(target.startsWith(".") ? target : `./${target}`);
}

const withFullPaths: ts.TransformerFactory<ts.SourceFile | ts.Bundle> = (context) => (file) => {
  if (ts.isBundle(file)) return file;
  const options = context.getCompilerOptions();
  const visitor =
    (isOfImport: boolean): ts.Visitor =>
    (node) => {
      if (ts.isStringLiteral(node)) return isOfImport ? fullPath(node, file.fileName, options) : node;
      const isImport =
        ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isImportTypeNode(node);
      return ts.visitEachChild(
        node,
        visitor(isImport || (isOfImport && ts.isLiteralTypeNode(node))),
        context,
      );
    };
  return ts.visitEachChild(file, visitor(false), context);
};

function emit(fileNames: readonly string[], options: ts.CompilerOptions): readonly ts.Diagnostic[] {
  const program = ts.createProgram(fileNames, options);
  return program.emit(undefined, undefined, undefined, true, { afterDeclarations: [withFullPaths] })
    .diagnostics;
}

const { fileNames, options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile("tsconfig.build.json", ts.sys.readFile.bind(ts.sys)).config,
  ts.sys,
  ".",
);
const isOfClient = (name: string) => relative(".", name).startsWith("src/");
const diagnostics = [
  // Alone: where TypeScript names a type of the core it would name it by the client's index, and bring React along.
  ...emit(
    fileNames.filter((name) => !isOfClient(name)),
    options,
  ),
  ...emit(fileNames.filter(isOfClient), options),
];
if (diagnostics.length > 0) {
  console.error(
    ts.formatDiagnostics(diagnostics, {
      getCanonicalFileName: (name) => name,
      getCurrentDirectory: () => ts.sys.getCurrentDirectory(),
      getNewLine: () => ts.sys.newLine,
    }),
  );
  process.exitCode = 1;
}
