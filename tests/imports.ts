import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import ts from "typescript";

export const SOURCE = resolve(__dirname, "../src");

export interface SourceFile {
  /** From src, with slashes, e.g. `rules/table.ts`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

/** One import or re-export of another file of src. */
export interface Import {
  /** Without its extension, e.g. `rules/table`. */
  readonly target: string;
  readonly isTypeOnly: boolean;
}

/** Every TypeScript file of src with what it imports from src. */
export function readSources(): readonly SourceFile[] {
  return readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => sourceFile(slashed(name), readFileSync(join(SOURCE, name), "utf8")))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

export function sourceFile(path: string, text: string): SourceFile {
  return { path, text, imports: importsOf(join(SOURCE, path), text) };
}

/** The first folder; a file of src itself has none. */
export function roomOf(path: string): string {
  return path.split("/")[0] ?? "";
}

function importsOf(file: string, text: string): readonly Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Expression, isTypeOnly: boolean): void => {
    if (!ts.isStringLiteral(specifier) || !specifier.text.startsWith(".")) return;
    const target = relative(SOURCE, resolve(dirname(file), specifier.text));
    found.push({ target: slashed(target), isTypeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node.importClause));
    if (ts.isExportDeclaration(node) && node.moduleSpecifier)
      add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    const [argument] = ts.isCallExpression(node) ? node.arguments : [];
    if (
      ts.isCallExpression(node) &&
      node.expression.kind === ts.SyntaxKind.ImportKeyword &&
      argument
    ) {
      add(argument, false);
    }
    ts.forEachChild(node, visit);
  };
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false, kind));
  return found;
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.isTypeOnly) return true;
  const { name, namedBindings } = clause;
  if (name !== undefined || namedBindings === undefined || !ts.isNamedImports(namedBindings))
    return false;
  return namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly);
}

function slashed(path: string): string {
  return path.split(sep).join("/");
}
