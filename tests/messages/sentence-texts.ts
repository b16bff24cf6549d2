import { readFileSync } from "node:fs";
import ts from "typescript";

/** A piece of a sentence as the source has it, and its line. */
export interface SentenceText {
  readonly text: string;
  readonly line: number;
}

/** The texts of a messages file that people may read: not its imports, keys, types, and what facts are compared with. */
export function sentenceTexts(path: string): readonly SentenceText[] {
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const found: SentenceText[] = [];
  const visit = (node: ts.Node): void => {
    if (isOfCode(node)) return;
    if (ts.isStringLiteralLike(node) || isTemplatePiece(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push({ text: node.text, line: line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isTemplatePiece(node: ts.Node): node is ts.TemplateLiteralLikeNode {
  return ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
}

function isOfCode(node: ts.Node): boolean {
  const { parent } = node as { readonly parent: ts.Node | undefined };
  if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return true;
  if (!parent || !ts.isStringLiteral(node)) return false;
  return (
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isCaseClause(parent) ||
    ts.isElementAccessExpression(parent) ||
    (ts.isBinaryExpression(parent) && isComparison(parent.operatorToken.kind))
  );
}

function isComparison(kind: ts.SyntaxKind): boolean {
  return (
    kind === ts.SyntaxKind.EqualsEqualsEqualsToken ||
    kind === ts.SyntaxKind.ExclamationEqualsEqualsToken
  );
}
