/**
 * Emits the package's declarations, of what `check:types` has checked. TypeScript writes import paths as the source has them,
 * without an extension; Node's resolution wants the file's name, so each relative path is written out. Source maps stay true.
 *
 * Hosts with `exactOptionalPropertyTypes` tell "absent" from "undefined". Convex has no undefined in a document, so what is
 * inferred (the tables) is emitted under that option; what a host writes (props, options, events) may well be undefined, so
 * the optional properties of named types say that it may.
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

const UNDEFINED = ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);

const isUndefined = (type: ts.TypeNode) => type.kind === ts.SyntaxKind.UndefinedKeyword;

/** `limit?: number` as `limit?: number | undefined`. */
function orUndefined(property: ts.PropertySignature): ts.PropertySignature {
  const { modifiers, name, questionToken, type } = property;
  if (questionToken === undefined || type === undefined) return property;
  if (ts.isUnionTypeNode(type) && type.types.some(isUndefined)) return property;
  const union = ts.factory.createUnionTypeNode([type, UNDEFINED]);
  return ts.factory.updatePropertySignature(property, modifiers, name, questionToken, union);
}

const isNamedType = (node: ts.Node) =>
  ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node);

const forHosts: ts.TransformerFactory<ts.SourceFile | ts.Bundle> = (context) => (file) => {
  if (ts.isBundle(file)) return file;
  const options = context.getCompilerOptions();
  const visitor =
    (isOfImport: boolean, isNamed: boolean): ts.Visitor =>
    (node) => {
      if (ts.isStringLiteral(node)) return isOfImport ? fullPath(node, file.fileName, options) : node;
      const isImport =
        ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isImportTypeNode(node);
      const inner = visitor(
        isImport || (isOfImport && ts.isLiteralTypeNode(node)),
        isNamed || isNamedType(node),
      );
      const visited = ts.visitEachChild(node, inner, context);
      return isNamed && ts.isPropertySignature(visited) ? orUndefined(visited) : visited;
    };
  return ts.visitEachChild(file, visitor(false, false), context);
};

function emit(fileNames: readonly string[], options: ts.CompilerOptions): readonly ts.Diagnostic[] {
  const program = ts.createProgram(fileNames, options);
  return program.emit(undefined, undefined, undefined, true, { afterDeclarations: [forHosts] }).diagnostics;
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
