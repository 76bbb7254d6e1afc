import { tsPlugin } from "@sveltejs/acorn-typescript";
import { type Expression, type ImportDeclaration, type ObjectExpression, Parser, type Program } from "acorn";

/** What in a source file keeps an edit from being made safely. */
export class NotUnderstood extends Error {}

const TypeScriptParser = Parser.extend(tsPlugin());

/**
 * A source file of the host that text is inserted into. Nothing of it is printed anew, so comments, layout and whatever
 * else the host wrote stay as they are.
 */
export class SourceFile {
  readonly #text: string;
  readonly #program: Program;
  readonly #insertions: { at: number; text: string }[] = [];
  readonly #quote: string;
  readonly #end: string;
  readonly lineBreak: string;

  constructor(text: string) {
    this.#text = text;
    try {
      this.#program = TypeScriptParser.parse(text, {
        sourceType: "module",
        ecmaVersion: "latest",
        // The plugin needs them.
        locations: true,
      });
    } catch (error) {
      throw new NotUnderstood(`cannot be parsed: ${error instanceof Error ? error.message : String(error)}`);
    }
    const [anImport] = this.#imports();
    this.#quote = anImport?.source.raw?.[0] ?? '"';
    this.#end = anImport === undefined || text[anImport.end - 1] === ";" ? ";" : "";
    this.lineBreak = text.includes("\r\n") ? "\r\n" : "\n";
  }

  /** The text with everything that was inserted. */
  get text(): string {
    let text = this.#text;
    // From the end, so that earlier positions stay true. Of two at one place the first stays first.
    const inOrder = this.#insertions.map((insertion, order) => ({ ...insertion, order }));
    for (const { at, text: inserted } of inOrder.sort((a, b) => b.at - a.at || b.order - a.order)) {
      text = text.slice(0, at) + inserted + text.slice(at);
    }
    return text;
  }

  /** What the module exports as default, followed through names that the file itself declares. */
  defaultExport(): Expression | null {
    for (const statement of this.#program.body) {
      if (statement.type === "ExportDefaultDeclaration") {
        const { declaration } = statement;
        if (declaration.type.endsWith("Declaration")) return null;
        return this.#resolved(declaration as Expression);
      }
      if (statement.type !== "ExportNamedDeclaration" || statement.source) continue;
      for (const { exported, local } of statement.specifiers) {
        if (nameOf(exported) === "default" && local.type === "Identifier") return this.#resolved(local);
      }
    }
    return null;
  }

  /** Whether an expression calls what is exported under this name by that module. */
  isCallOf(expression: Expression, name: string, module: string): boolean {
    if (expression.type !== "CallExpression" || expression.callee.type !== "Identifier") return false;
    return expression.callee.name === this.#imported(name, [module]);
  }

  /** The first variable at the top of the module that starts as a call of what a module exports. */
  variableOfCall(name: string, module: string): { name: string; end: number } | null {
    for (const { id, init, end } of this.#variables()) {
      if (id.type === "Identifier" && init && this.isCallOf(unwrapped(init), name, module))
        return { name: id.name, end };
    }
    return null;
  }

  /** Imports a name, if that is not done yet; gives the name it has in this file. The last module is the one written. */
  import(name: string, ...modules: [string, ...string[]]): string {
    const imported = this.#imported(name, modules);
    if (imported !== null) return imported;
    if (this.#declares(name)) throw new NotUnderstood(`uses the name "${name}" for something else.`);
    const declarations = this.#imports();
    const open = declarations.find(
      (declaration) =>
        modules.includes(String(declaration.source.value)) &&
        !isTypeOnly(declaration) &&
        declaration.specifiers.some(({ type }) => type === "ImportSpecifier"),
    );
    const lastOpen = open?.specifiers.at(-1);
    if (lastOpen) {
      this.insert(lastOpen.end, `, ${name}`);
    } else {
      const line = `import { ${name} } from ${this.#quote}${modules.at(-1) ?? ""}${this.#quote}${this.#end}`;
      const last = declarations.at(-1);
      if (last) this.insert(this.#endOfLine(last.end), this.lineBreak + line);
      else this.insert(this.#program.body[0]?.start ?? this.#text.length, line + this.lineBreak);
    }
    return name;
  }

  /** Writes a statement on a line of its own, after the line that ends at a position. */
  insertStatement(after: number, statement: string): void {
    this.insert(this.#endOfLine(after), this.lineBreak + statement + this.#end);
  }

  /** Spreads something into an object before what is in it, laid out as the rest is. */
  spreadFirst(object: ObjectExpression, name: string): void {
    const [first] = object.properties;
    const open = object.start + 1;
    if (first === undefined) {
      this.insert(open, ` ...${name}${this.#text[open] === "}" ? " " : ""}`);
      return;
    }
    const between = this.#text.slice(open, first.start);
    if (between.includes("\n")) {
      const indent = /[ \t]*$/.exec(between)?.[0] ?? "";
      this.insert(this.#endOfLine(open), `${this.lineBreak}${indent}...${name},`);
    } else {
      this.insert(open, between.startsWith(" ") ? ` ...${name},` : `...${name}, `);
    }
  }

  insert(at: number, text: string): void {
    this.#insertions.push({ at, text });
  }

  /** The end of the line, if nothing but a comment comes on it: the comment belongs to what is there. */
  #endOfLine(at: number): number {
    const comment = /^[ \t]*(?:\/\/[^\r\n]*|\/\*[^\r\n]*\*\/[ \t]*)(?=\r?\n|$)/.exec(this.#text.slice(at));
    return at + (comment?.[0].length ?? 0);
  }

  #imports(): ImportDeclaration[] {
    return this.#program.body.filter((statement) => statement.type === "ImportDeclaration");
  }

  /** What is declared at the top of the module, exported or not, with the end of its statement. */
  #declarations() {
    return this.#program.body.flatMap((statement) => {
      const declaration = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
      return declaration ? [{ declaration, end: statement.end }] : [];
    });
  }

  #variables() {
    return this.#declarations().flatMap(({ declaration, end }) =>
      declaration.type === "VariableDeclaration"
        ? declaration.declarations.map(({ id, init }) => ({ id, init, end }))
        : [],
    );
  }

  #resolved(expression: Expression): Expression {
    const bare = unwrapped(expression);
    if (bare.type !== "Identifier") return bare;
    const variable = this.#variables().find(({ id }) => id.type === "Identifier" && id.name === bare.name);
    return variable?.init ? unwrapped(variable.init) : bare;
  }

  #imported(name: string, modules: readonly string[]): string | null {
    for (const declaration of this.#imports()) {
      if (!modules.includes(String(declaration.source.value)) || isTypeOnly(declaration)) continue;
      for (const specifier of declaration.specifiers) {
        if (specifier.type !== "ImportSpecifier" || isTypeOnly(specifier)) continue;
        if (nameOf(specifier.imported) === name) return specifier.local.name;
      }
    }
    return null;
  }

  #declares(name: string): boolean {
    const imports = this.#imports().flatMap(({ specifiers }) => specifiers.map(({ local }) => local.name));
    const variables = this.#variables().flatMap(({ id }) => (id.type === "Identifier" ? [id.name] : []));
    const others = this.#declarations().flatMap(({ declaration }) =>
      "id" in declaration ? [declaration.id.name] : [],
    );
    return [...imports, ...variables, ...others].includes(name);
  }
}

/** The value inside `as`, `satisfies` and brackets. */
export function unwrapped(expression: Expression): Expression {
  const isTypeAround = expression.type.startsWith("TS") || expression.type === "ParenthesizedExpression";
  return isTypeAround && "expression" in expression
    ? unwrapped(expression.expression as Expression)
    : expression;
}

const nameOf = (node: { type: "Identifier"; name: string } | { type: "Literal"; value?: unknown }): string =>
  node.type === "Identifier" ? node.name : String(node.value);

/** What only TypeScript knows of an import. */
const isTypeOnly = (node: object): boolean => "importKind" in node && node.importKind === "type";
