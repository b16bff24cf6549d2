"use strict";
const ts = require("typescript");

/**
 * A custom function says in its cell what is wrong and what to do, and has no room for why; so its file, which has a
 * size limit, need not carry the reasons. In every `text(what, why, todo)` of the messages the reason becomes empty.
 * Nor does a cell show what a bug says: `new Error(…)` has no text there.
 */
function dropReasons(context) {
  const { factory } = context;
  const withoutReason = (call) => {
    const [what, , todo] = call.arguments;
    const texts = [what, factory.createStringLiteral(""), todo];
    return factory.updateCallExpression(call, call.expression, undefined, texts);
  };
  const withoutText = (bug) => factory.updateNewExpression(bug, bug.expression, undefined, []);
  return (file) => {
    const visit = (node) => {
      const visited = ts.visitEachChild(node, visit, context);
      if (isBug(visited)) return withoutText(visited);
      return isMessages(file.fileName) && isFindingText(visited) ? withoutReason(visited) : visited;
    };
    return ts.visitNode(file, visit);
  };
}

const isMessages = (path) => /[\\/]messages[\\/](zh|en)[\\/][^\\/]*findings\.ts$/.test(path);

const isFindingText = (node) =>
  ts.isCallExpression(node) &&
  ts.isIdentifier(node.expression) &&
  node.expression.text === "text" &&
  node.arguments.length === 3;

/** Not the errors of cells, which are `CustomFunctions.Error`. */
const isBug = (node) =>
  ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "Error";

module.exports = { dropReasons };
