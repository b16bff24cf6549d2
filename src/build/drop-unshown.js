"use strict";
const ts = require("typescript");

/**
 * The custom functions' file has a size limit, and need not carry what no cell shows. A cell says what is wrong and what to
 * do, and has no room for why: in every `text(what, why, todo)` of the messages the reason becomes empty. It names the
 * document and the clause, not the clause's wording: an edition has no `text` and no `title`.
 * Nor does a cell show what a bug says: `new Error(…)` has no text there. What only doubts ask of a column, and what only
 * titles say, is left out: functions have neither. A function is given values without formats, formulas, merged cells and
 * hidden rows: what reading asks of those has the answer of a plain cell. Nor does a cell show a warning, the facts of one,
 * the fix of a fault, or the sentences of a decision; and nobody asks a function where its tables and their rows stand.
 * What a shell hands on is known by its order, and needs no names.
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
  const without = (names, literal) => {
    const asked = literal.properties.filter(
      (property) => !isOneOf(names, property) && !(names === OF_EDITIONS && isWording(property)),
    );
    return factory.updateObjectLiteralExpression(literal, asked);
  };
  return (file) => {
    const visit = (node) => {
      const visited = ts.visitEachChild(node, visit, context);
      if (isBug(visited)) return withoutText(visited);
      if (isCallOf(visited, SHOWN_OF_FINDINGS)) return withoutUnshownFacts(visited);
      if (isCallOf(visited, PLAIN_ANSWERS)) return PLAIN_ANSWERS[visited.expression.text](factory);
      if (ts.isObjectLiteralExpression(visited)) {
        const unasked = UNASKED.find(([where]) => where.test(file.fileName));
        if (unasked) return without(unasked[1], visited);
        if (isShell(file.fileName) && visited.properties.every(ts.isShorthandPropertyAssignment))
          return factory.createArrayLiteralExpression(visited.properties.map(({ name }) => name));
      }
      return isMessages(file.fileName) && isFindingText(visited) ? withoutReason(visited) : visited;
    };
    return ts.visitNode(file, visit);
  };
}

const isMessages = (path) => /[\\/]messages[\\/](zh|en)[\\/][^\\/]*findings\.ts$/.test(path);
const EDITION = /[\\/]method[\\/]editions[\\/][^\\/]*\.ts$/;

/** Where the functions of the metadata stand. */
const isShell = (path) => /[\\/]functions[\\/][^\\/]*-functions\.ts$/.test(path);

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

/** Besides its wording. */
const OF_EDITIONS = ["alwaysMoves", "isOfMonth", "atMost", "names"];

/** Properties of the objects in a file that no function asks for. */
const UNASKED = [
  [EDITION, OF_EDITIONS],
  [
    /[\\/]cells[\\/]grid\.ts$/,
    ["formulas", "formats", "merges", "hiddenRows", "hidden", "isProtected"],
  ],
  [/[\\/]calls[\\/]our-functions\.ts$/, ["answers", "isOptional"]],
  [/[\\/]method[\\/]rule-(inputs|kinds)\.ts$/, ["raises"]],
  [/[\\/]explanation[\\/]([a-z-]+-)?steps\.ts$/, ["inputs", "leader"]],
  [/[\\/]sheets[\\/]task-sheet\.ts$/, ["townCells", "countyRow", "title"]],
  [/[\\/]sheets[\\/]data-sheet\.ts$/, ["townRows", "period", "area"]],
  [/[\\/]sheets[\\/]method-sheet\.ts$/, ["lastRow", "area"]],
  [
    /[\\/]messages[\\/]zh[\\/]explanation\.ts$/,
    ["unscored", "leftOut", "decided", "decidedZero", "confirmed", "decisionGrounds"],
  ],
];
const isOneOf = (names, property) =>
  (ts.isPropertyAssignment(property) || ts.isShorthandPropertyAssignment(property)) &&
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
  percentFormatFault: (factory) => factory.createNull(),
  showsYear: (factory) => factory.createFalse(),
  numberFix: (factory) => factory.createNull(),
  mergedArea: (factory) => factory.createNull(),
  mergeIndex: (factory) => factory.createNull(),
  // What only warns, and where a table stands; 全县 is asked of the task sheet alone.
  warningsOf: (factory) => factory.createArrayLiteralExpression(),
  repeatedProjects: (factory) => factory.createArrayLiteralExpression(),
  repeatedItem: (factory) => factory.createArrayLiteralExpression(),
  periodRows: (factory) => factory.createArrayLiteralExpression(),
  ledgerArea: (factory) => factory.createNull(),
  readCounty: (factory) => factory.createNull(),
  notDefault: (factory) => factory.createArrayLiteralExpression(),
  // Cells know of no decision.
  decidedScore: (factory) => factory.createNull(),
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
