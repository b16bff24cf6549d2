"use strict";
const ts = require("typescript");

/**
 * The custom functions' file has a size limit, and need not carry what no cell shows. A cell says what is wrong and what to
 * do, and has no room for why: in every `text(what, why, todo)` of the messages the reason becomes empty. It names the
 * document and the clause, not the clause's wording: the `text` and the `title` of an edition become empty.
 * Nor does a cell show what a bug says: `new Error(…)` has no text there. What only doubts ask of a column, and what only
 * titles say, is left out:
 * functions have neither.
 */
function dropUnshown(context) {
  const { factory } = context;
  const nothing = () => factory.createStringLiteral("");
  const withoutReason = (call) => {
    const [what, , todo] = call.arguments;
    return factory.updateCallExpression(call, call.expression, undefined, [what, nothing(), todo]);
  };
  const withoutText = (bug) => factory.updateNewExpression(bug, bug.expression, undefined, []);
  const withoutWording = (of) => factory.updatePropertyAssignment(of, of.name, nothing());
  const withoutUnasked = (literal) => {
    const asked = literal.properties.filter((property) => !isUnasked(property));
    return factory.updateObjectLiteralExpression(literal, asked);
  };
  return (file) => {
    const visit = (node) => {
      const visited = ts.visitEachChild(node, visit, context);
      if (isBug(visited)) return withoutText(visited);
      if (isEdition(file.fileName) && isWording(visited)) return withoutWording(visited);
      if (isEdition(file.fileName) && ts.isObjectLiteralExpression(visited))
        return withoutUnasked(visited);
      return isMessages(file.fileName) && isFindingText(visited) ? withoutReason(visited) : visited;
    };
    return ts.visitNode(file, visit);
  };
}

const isMessages = (path) => /[\\/]messages[\\/](zh|en)[\\/][^\\/]*findings\.ts$/.test(path);
const isEdition = (path) => /[\\/]method[\\/]editions[\\/][^\\/]*\.ts$/.test(path);

const isFindingText = (node) =>
  ts.isCallExpression(node) &&
  ts.isIdentifier(node.expression) &&
  node.expression.text === "text" &&
  node.arguments.length === 3;

const isWording = (node) =>
  ts.isPropertyAssignment(node) &&
  ts.isIdentifier(node.name) &&
  ["text", "title"].includes(node.name.text) &&
  ts.isStringLiteralLike(node.initializer);

const isUnasked = (property) =>
  ts.isPropertyAssignment(property) &&
  ts.isIdentifier(property.name) &&
  ["alwaysMoves", "isOfMonth", "atMost", "names"].includes(property.name.text);

/** Not the errors of cells, which are `CustomFunctions.Error`. */
const isBug = (node) =>
  ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "Error";

module.exports = { dropUnshown };
