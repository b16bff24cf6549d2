"use strict";
const ts = require("typescript");

/**
 * A custom function says in its cell what is wrong and what to do, and has no room for why; so its file, which has a
 * size limit, need not carry the reasons. In every `text(what, why, todo)` of the messages the reason becomes empty.
 */
function dropReasons(context) {
  const { factory } = context;
  const visit = (node) => (isFindingText(node) ? withoutReason(node) : visitChildren(node));
  const visitChildren = (node) => ts.visitEachChild(node, visit, context);
  const withoutReason = (call) => {
    const [what, , todo] = call.arguments.map(visitChildren);
    const texts = [what, factory.createStringLiteral(""), todo];
    return factory.updateCallExpression(call, call.expression, undefined, texts);
  };
  return (file) => (isMessages(file.fileName) ? ts.visitNode(file, visit) : file);
}

const isMessages = (path) => /[\\/]messages[\\/][^\\/]+[\\/][^\\/]*findings\.ts$/.test(path);

const isFindingText = (node) =>
  ts.isCallExpression(node) &&
  ts.isIdentifier(node.expression) &&
  node.expression.text === "text" &&
  node.arguments.length === 3;

module.exports = { dropReasons };
