import ts from "typescript";
import type { SourceFile } from "./imports";

/** Does the file speak of the type `Workbook`? */
export function namesWorkbook(file: SourceFile): boolean {
  const names = (node: ts.Node): boolean => isWorkbook(node) || someChild(node, names);
  return names(parsed(file));
}

/** An action does something to a workbook: an exported function that is given one. */
export function exportsAction(file: SourceFile): boolean {
  return parsed(file).statements.some(
    (node) => ts.isFunctionDeclaration(node) && isExported(node) && isGivenWorkbook(node),
  );
}

/** A controller says which actions it needs, and is given the workbook for them. */
export function exportsController(file: SourceFile): boolean {
  return parsed(file).statements.some(
    (node) => ts.isClassDeclaration(node) && isExported(node) && isController(node),
  );
}

function isController({ members }: ts.ClassDeclaration): boolean {
  const saysActions = members.some(
    (member) =>
      ts.isPropertyDeclaration(member) &&
      member.name.getText() === "actions" &&
      member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword),
  );
  return (
    saysActions && members.some((one) => ts.isConstructorDeclaration(one) && isGivenWorkbook(one))
  );
}

function isGivenWorkbook({ parameters }: ts.SignatureDeclaration): boolean {
  return parameters.some(
    ({ type }) => type && ts.isTypeReferenceNode(type) && isWorkbook(type.typeName),
  );
}

function isExported(node: ts.FunctionDeclaration | ts.ClassDeclaration): boolean {
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

const isWorkbook = (node: ts.Node): boolean => ts.isIdentifier(node) && node.text === "Workbook";

const someChild = (node: ts.Node, is: (child: ts.Node) => boolean): boolean =>
  ts.forEachChild(node, (child) => is(child) || undefined) === true;

function parsed({ path, text }: SourceFile): ts.SourceFile {
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
}
