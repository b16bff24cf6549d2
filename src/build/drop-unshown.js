"use strict";
const ts = require("typescript");

/**
 * The custom functions' file has a size limit, and need not carry what no cell shows. A cell says what is wrong and what to
 * do, and has no room for why: in every `text(what, why, todo)` of the messages the reason becomes empty. It names the
 * document and the clause, not the clause's wording: the `text` and the `title` of an edition become empty.
 * Nor does a cell show what a bug says: `new Error(…)` has no text there. What only doubts ask of a column, and what only
 * titles say, is left out: functions have neither. A function is given values without formats, formulas, merged cells and
 * hidden rows: what reading asks of those has the answer of a plain cell. Nor does a cell show the facts of a warning or
 * the fix of a fault.
 */
function dropUnshown(context) {
  const { factory } = context;
  const nothing = () => factory.createStringLiteral("");
  const withoutReason = (call) => {
    const [what, , todo] = call.arguments;
    return factory.updateCallExpression(call, call.expression, undefined, [what, nothing(), todo]);
  };
  const withoutUnshownFacts = (call) => {
    const shown = call.arguments.slice(0, SHOWN_OF_FINDINGS[call.expression.text]);
    return factory.updateCallExpression(call, call.expression, undefined, shown);
  };
  const withoutText = (bug) => factory.updateNewExpression(bug, bug.expression, undefined, []);
  const withoutWording = (of) => factory.updatePropertyAssignment(of, of.name, nothing());
  const without = (names, literal) => {
    const asked = literal.properties.filter((property) => !isOneOf(names, property));
    return factory.updateObjectLiteralExpression(literal, asked);
  };
  return (file) => {
    const visit = (node) => {
      const visited = ts.visitEachChild(node, visit, context);
      if (isBug(visited)) return withoutText(visited);
      if (isCallOf(visited, SHOWN_OF_FINDINGS)) return withoutUnshownFacts(visited);
      if (isCallOf(visited, PLAIN_ANSWERS)) return PLAIN_ANSWERS[visited.expression.text](factory);
      if (isEdition(file.fileName) && isWording(visited)) return withoutWording(visited);
      if (ts.isObjectLiteralExpression(visited)) {
        if (isEdition(file.fileName)) return without(UNASKED_OF_COLUMNS, visited);
        if (isGrid(file.fileName)) return without(UNASKED_OF_GRIDS, visited);
      }
      return isMessages(file.fileName) && isFindingText(visited) ? withoutReason(visited) : visited;
    };
    return ts.visitNode(file, visit);
  };
}

const isMessages = (path) => /[\\/]messages[\\/](zh|en)[\\/][^\\/]*findings\.ts$/.test(path);
const isEdition = (path) => /[\\/]method[\\/]editions[\\/][^\\/]*\.ts$/.test(path);

const isGrid = (path) => /[\\/]cells[\\/]grid\.ts$/.test(path);

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

const UNASKED_OF_COLUMNS = ["alwaysMoves", "isOfMonth", "atMost", "names"];
const UNASKED_OF_GRIDS = ["formulas", "formats", "merges", "hiddenRows", "hidden", "isProtected"];
const isOneOf = (names, property) =>
  ts.isPropertyAssignment(property) &&
  ts.isIdentifier(property.name) &&
  names.includes(property.name.text);

/** What is asked of a grid's cells beside their values, and the answer where there are only values. */
const PLAIN_ANSWERS = {
  formatAt: (factory) => factory.createStringLiteral("General"),
  formulaAt: (factory) => factory.createNull(),
  hiddenRows: (factory) => factory.createArrayLiteralExpression(),
  isDateFormat: (factory) => factory.createFalse(),
  isPercentFormat: (factory) => factory.createFalse(),
  isScaledFormat: (factory) => factory.createFalse(),
  mergedArea: (factory) => factory.createNull(),
  mergeIndex: (factory) => factory.createNull(),
};

/** How many arguments of what makes a finding say what a cell shows: block(code, cell, facts), warn(code, cell). */
const SHOWN_OF_FINDINGS = { block: 3, warn: 2 };

const isCallOf = (node, names) =>
  ts.isCallExpression(node) &&
  ts.isIdentifier(node.expression) &&
  Object.hasOwn(names, node.expression.text);

/** Not the errors of cells, which are `CustomFunctions.Error`. */
const isBug = (node) =>
  ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "Error";

module.exports = { dropUnshown };
