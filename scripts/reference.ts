import { relative, resolve } from "node:path";
import ts from "typescript";

const ROOT = resolve(import.meta.dirname, "..");

const { NoTruncation, UseAliasDefinedOutsideCurrentScope, InTypeAlias } = ts.TypeFormatFlags;
/** A type by its names. */
const WHOLE: ts.TypeFormatFlags = NoTruncation | UseAliasDefinedOutsideCurrentScope;
/** What a name stands for. */
const EXPANDED: ts.TypeFormatFlags = WHOLE | InTypeAlias;

interface Entry {
  name: string;
  symbol: ts.Symbol;
  declaration: ts.Declaration;
}

/** An entry of the package, and how its reference begins. */
export interface Subject {
  source: string;
  title: string;
  introduction: string;
}

/**
 * The reference of everything that an entry of the package exports, read from the sources: what TSDoc says of it, its
 * example, its props, its types.
 */
export function createReference({ source, title, introduction }: Subject): string {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(`${ROOT}/tsconfig.json`, ts.sys.readFile.bind(ts.sys)).config,
    { ...ts.sys, readDirectory: () => [] },
    ROOT,
  );
  const program = ts.createProgram([`${ROOT}/${source}`], { ...options, types: [] });
  const checker = program.getTypeChecker();
  const index = program.getSourceFile(`${ROOT}/${source}`);
  const module = index && checker.getSymbolAtLocation(index);
  if (module === undefined) throw new Error(`${source} is no module`);

  const entries = checker
    .getExportsOfModule(module)
    .map((exported): Entry => {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const [declaration] = symbol.declarations ?? [];
      if (declaration === undefined) throw new Error(`${exported.name} is declared nowhere`);
      return { name: exported.name, symbol, declaration };
    })
    .sort((left, right) => left.name.localeCompare(right.name, "en"));
  // Nobody but the library makes an instance of its classes.
  const isType = ({ symbol, declaration }: Entry) =>
    !(symbol.flags & ts.SymbolFlags.Value) || ts.isClassDeclaration(declaration);
  const isComponent = ({ name, declaration }: Entry) => isFunction(declaration) && /^[A-Z]/.test(name);
  const isHook = ({ name }: Entry) => /^use[A-Z]/.test(name);
  const components = entries.filter(isComponent);
  const hooks = entries.filter(isHook);
  const rest = entries.filter((entry) => !isType(entry) && !isComponent(entry) && !isHook(entry));
  // Those of props are told where the component is.
  const types = entries.filter((entry) => isType(entry) && !entry.name.endsWith("Props"));
  const typeNames = new Set(types.map(({ name }) => name));

  /** The words that a type stands for, such as the stages; undefined for any other type. */
  const wordsOf = ({ symbol }: Entry): string | undefined => {
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    if (!type.isUnion() || !type.types.every((member) => member.isStringLiteral())) return undefined;
    return checker.typeToString(type, undefined, EXPANDED);
  };
  const unions = types.flatMap((entry) => {
    const words = wordsOf(entry);
    return words === undefined ? [] : [[words, entry.name] as const];
  });
  const named = (type: string) =>
    unions.reduce((text, [words, name]) => text.replaceAll(`(${words})`, name).replaceAll(words, name), type);

  const propsOf = ({ symbol, declaration }: Entry): ts.Symbol[] => {
    const [signature] = checker.getTypeOfSymbolAtLocation(symbol, declaration).getCallSignatures();
    const [props] = signature?.parameters ?? [];
    if (props === undefined) return [];
    return checker.getPropertiesOfType(checker.getTypeOfSymbolAtLocation(props, declaration));
  };

  const undescribed: string[] = [];
  const missing = (name: string, at: ts.Node): string => {
    undescribed.push(`${name} (${relative(ROOT, at.getSourceFile().fileName)})`);
    return "";
  };
  const textOf = (symbol: ts.Symbol) => ts.displayPartsToString(symbol.getDocumentationComment(checker));
  const tagOf = (symbol: ts.Symbol, name: string) => {
    const tag = symbol.getJsDocTags(checker).find((tag) => tag.name === name);
    return tag && ts.displayPartsToString(tag.text).trim();
  };
  const example = (symbol: ts.Symbol) => {
    const code = tagOf(symbol, "example");
    return code === undefined ? [] : ["```tsx\n" + code + "\n```"];
  };
  const seeAlso = (...texts: string[]) => {
    const names = new Set(texts.join(" ").match(/\w+/g));
    const links = [...typeNames].filter((name) => names.has(name));
    return links.length === 0
      ? []
      : [`Types: ${links.map((name) => `[${name}](#${anchor(name)})`).join(", ")}`];
  };
  const row = (prop: ts.Symbol, at: ts.Declaration) => {
    const isOptional = (prop.flags & ts.SymbolFlags.Optional) !== 0;
    const type =
      writtenType(prop) ??
      named(checker.typeToString(checker.getTypeOfSymbolAtLocation(prop, at), at, WHOLE));
    const value = tagOf(prop, "default");
    const said = [
      textOf(prop) || conventional(prop.name),
      ...(value === undefined ? [] : [`Default: ${value}`]),
    ]
      .filter(Boolean)
      .join(" ");
    if (said === "") missing(prop.name, prop.declarations?.[0] ?? at);
    return [
      isOptional ? `\`${prop.name}?\`` : `\`${prop.name}\``,
      `\`${isOptional ? withoutUndefined(type) : type}\``,
      said,
    ].map(inCell);
  };
  const propTable = (props: readonly ts.Symbol[], at: ts.Declaration) => {
    const rows = props.map((prop) => row(prop, at));
    if (rows.length === 0) return [];
    return [
      ["| prop | type | |", "| --- | --- | --- |", ...rows.map((cells) => `| ${cells.join(" | ")} |`)].join(
        "\n",
      ),
      ...seeAlso(...rows.map(([, type = ""]) => type)),
    ];
  };
  const signatureOf = ({ name, symbol, declaration }: Entry) => {
    if (!isFunction(declaration)) {
      const type = checker.getTypeOfSymbolAtLocation(symbol, declaration);
      const isCalled = type.getCallSignatures().length > 0;
      const text = isCalled
        ? `${name}: ${checker.typeToString(type, declaration, WHOLE)}`
        : declaration.getText();
      return text.length > QUOTED_LENGTH ? [] : ["```ts\nconst " + text + "\n```"];
    }
    const parameters = declaration.parameters.map((parameter) => parameter.getText()).join(", ");
    const text = `${name}(${parameters})${declaration.type ? `: ${declaration.type.getText()}` : ""}`;
    return ["```ts\n" + text.replace(/\s+/g, " ") + "\n```", ...seeAlso(text)];
  };

  const describeComponent = (entry: Entry): string[] => {
    const view = components.find(({ name }) => name === `${entry.name}View`);
    const own = propsOf(entry);
    const known = new Set(own.map(({ name }) => name));
    return [
      `### ${entry.name}`,
      textOf(entry.symbol),
      ...example(entry.symbol),
      ...propTable(own, entry.declaration),
      ...(view === undefined
        ? []
        : [
            `**${view.name}**: ${textOf(view.symbol)}`,
            ...example(view.symbol),
            ...propTable(
              propsOf(view).filter(({ name }) => !known.has(name)),
              view.declaration,
            ),
          ]),
    ];
  };
  const describeFunction = (entry: Entry) => [
    `### ${entry.name}`,
    textOf(entry.symbol) || missing(entry.name, entry.declaration),
    ...signatureOf(entry),
    ...example(entry.symbol),
  ];
  const describeType = (entry: Entry) => {
    if (ts.isClassDeclaration(entry.declaration)) return describeClass(entry, entry.declaration);
    const words = wordsOf(entry);
    const text = words === undefined ? entry.declaration.getText() : `type ${entry.name} = ${words};`;
    return [`### ${entry.name}`, textOf(entry.symbol), "```ts\n" + text.replace(/^export /, "") + "\n```"];
  };

  /** What a class offers: its implementation is nobody's business. */
  const describeClass = ({ name, symbol }: Entry, at: ts.Declaration) => [
    `### ${name}`,
    textOf(symbol),
    ...propTable(
      checker
        .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol))
        .filter((member) => !member.name.includes("#")),
      at,
    ),
  ];
  const section = (heading: string, blocks: string[]) =>
    blocks.length > 0 ? [`## ${heading}`, ...blocks] : [];

  const isProvider = ({ name }: Entry) => name.endsWith("Provider");
  const isView = ({ name }: Entry) =>
    name.endsWith("View") && components.some((other) => `${other.name}View` === name);
  const widgets = components.filter((entry) => !isProvider(entry) && !isView(entry));
  const text = [
    `# ${title}`,
    `${introduction} Written by \`npm run docs\` from the TSDoc of the sources; change those.`,
    ...section("Providers", components.filter(isProvider).flatMap(describeComponent)),
    ...section("Widgets", widgets.length === 0 ? [] : [WIDGETS, ...widgets.flatMap(describeComponent)]),
    ...section("Hooks", hooks.flatMap(describeFunction)),
    ...section("Functions and constants", rest.flatMap(describeFunction)),
    ...section("Types", types.flatMap(describeType)),
  ]
    .filter((block) => block !== "")
    .map((block) => block.replace(/\{@link (\w+)\}/g, "`$1`"))
    .join("\n\n")
    .concat("\n");
  if (undescribed.length > 0) throw new Error(`Without a description: ${undescribed.join(", ")}`);
  return text;
}

/** Longer constants are for reading in the sources. */
const QUOTED_LENGTH = 1_000;

const WIDGETS = "The connected form with its props, then what its view takes instead of the connection.";

const isFunction = ts.isFunctionDeclaration;

/** The type as the source has it, unless it is that of a parameter that only the whole program knows. */
function writtenType({ declarations: [prop] = [] }: ts.Symbol): string | undefined {
  if (prop === undefined || !(ts.isPropertySignature(prop) || ts.isPropertyDeclaration(prop)))
    return undefined;
  if (prop.type === undefined) return undefined;
  const isGeneric = ts.isInterfaceDeclaration(prop.parent) && prop.parent.typeParameters !== undefined;
  return isGeneric ? undefined : prop.type.getText();
}

/** What names say by themselves: every piece of state is a `value`, a `defaultValue` and an `onValueChange`. */
function conventional(name: string): string {
  if (name === "children") return "What is inside.";
  const [, first, changed] = /^(?:default([A-Z]\w*)|on([A-Z]\w*)Change)$/.exec(name) ?? [];
  const piece = (words: string) => `\`${words.charAt(0).toLowerCase()}${words.slice(1)}\``;
  if (first !== undefined) return `What ${piece(first)} is at first, where the host does not keep it.`;
  return changed === undefined ? "" : `Hears of every change of ${piece(changed)}.`;
}

/** As GitHub makes them of headings. */
const anchor = (name: string) => name.toLowerCase();

const inCell = (text: string) => text.replace(/\s+/g, " ").replaceAll("|", "\\|");

/** What an optional prop takes when it is given. */
function withoutUndefined(type: string): string {
  const given = type.replace(/ \| undefined$/, "").replace(/^undefined \| /, "");
  return given !== type && isOnePair(given) ? given.slice(1, -1) : given;
}

/** Whether the first parenthesis is closed by the last character. */
function isOnePair(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "(") depth++;
    if (text[at] === ")") depth--;
    if (depth === 0) return at > 0 && at === text.length - 1;
  }
  return false;
}
