import ts from "typescript";

/** The text of a source file in which every function first says `__called("file:line")`. */
export function counted(file: string, text: string): string {
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  const inserts: { at: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (isFunction(node) && node.body) inserts.push(...callOf(node.body, nameOf(node)));
    ts.forEachChild(node, visit);
  };
  const nameOf = (node: ts.Node): string =>
    `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}:${node.getStart()}`;
  visit(source);
  return inserts
    .sort((a, b) => b.at - a.at)
    .reduce((all, { at, text: put }) => all.slice(0, at) + put + all.slice(at), text);
}

function callOf(body: ts.ConciseBody, name: string): { at: number; text: string }[] {
  const call = `globalThis.__called(${JSON.stringify(name)})`;
  if (ts.isBlock(body)) return [{ at: body.getStart() + 1, text: `${call};` }];
  return [
    { at: body.getStart(), text: `(${call}, ` },
    { at: body.end, text: ")" },
  ];
}

function isFunction(
  node: ts.Node,
): node is ts.FunctionLikeDeclaration & { readonly body?: ts.ConciseBody } {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isConstructorDeclaration(node) ||
    ts.isAccessor(node)
  );
}
