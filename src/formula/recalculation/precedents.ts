import type { Area } from "../../cells/address";
import { readFormula, signOf, tokensIn, type ReadFormula } from "../calls";
import { areaOf, coordinatesOf } from "../reference";
import { typedName } from "../function-names";
import { piecesOf, type Token } from "../tokens";
import { CALCULABLE, OF_ARGUMENTS } from "./calculable-functions";
import { isName, type KnownNames } from "./definitions";

/** Cells that a formula reads. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** anything: which cells it reads cannot be told from its text, or it is another one at any time. */
export type Precedents = readonly SheetArea[] | "anything";

/** `sheets`: the workbook's, in their order. */
export interface PrecedentScope {
  readonly names: KnownNames;
  readonly sheets: readonly string[];
}

/** Names that are made of names, no deeper. */
const DEEPEST = 8;

/** The cells that a formula of the sheet reads, also where it is not computed here. */
export function precedentsOf(
  formula: string,
  sheet: string,
  scope: PrecedentScope,
  depth = 0,
): Precedents {
  if (depth > DEEPEST || isOpen(formula)) return "anything";
  const areas: SheetArea[] = [];
  const pieces = piecesOf(formula);
  for (const [at, { text, token }] of pieces.entries()) {
    const found =
      token === null
        ? []
        : isName(pieces, at)
          ? ofName(text, sheet, scope, depth)
          : ofToken(token, sheet, scope);
    if (found === "anything") return found;
    areas.push(...found);
  }
  return areas;
}

/** A range with an end that is computed, a function that is known to nobody or looks anywhere, a SUMIF over another shape. */
function isOpen(formula: string): boolean {
  const read = readFormula(formula);
  if (read.pieces.some((piece) => signOf(piece) === ":")) return true;
  return read.calls.some((call) => {
    if (call.called === "SUMIF" || call.called === "AVERAGEIF") return !isOfOneShape(read, call);
    return !isOfArguments(call.called);
  });
}

const isOfArguments = (name: string): boolean =>
  CALCULABLE.has(name) || OF_ARGUMENTS.has(name) || name.startsWith("CX.");

/** Its third range is as large as its first, whatever it says. */
function isOfOneShape(read: ReadFormula, { args }: ReadFormula["calls"][number]): boolean {
  const [keys, , summed] = args;
  if (!keys || !summed) return true;
  const [one, other] = [keys, summed].map((span) => {
    const [token, more] = tokensIn(read, span);
    return token?.kind === "reference" && !more ? token.reference.area : null;
  });
  return !!one && !!other && one.rows === other.rows && one.columns === other.columns;
}

function ofName(name: string, sheet: string, scope: PrecedentScope, depth: number): Precedents {
  if (/^(true|false)$/i.test(name)) return [];
  const table = scope.names.tableOf(name);
  if (table) return [table];
  const text = scope.names.textOf(name, sheet);
  return text === null ? "anything" : ofDefinition(text, sheet, scope, depth);
}

/** A name without `$` moves with its formula, by wherever that stands. */
function ofDefinition(
  text: string,
  sheet: string,
  scope: PrecedentScope,
  depth: number,
): Precedents {
  const isMoving = piecesOf(text).some(({ token }) => {
    if (token?.kind !== "reference") return false;
    return coordinatesOf(token.reference.cells).some(({ isFixed }) => !isFixed);
  });
  return isMoving ? "anything" : precedentsOf(`=${text}`, sheet, scope, depth + 1);
}

function ofToken(token: Token, sheet: string, scope: PrecedentScope): Precedents {
  if (token.kind === "reference") {
    return [{ sheet: token.reference.sheet ?? sheet, area: token.reference.area }];
  }
  if (token.kind !== "outside") return [];
  const { text, place, cells } = token;
  if (place === null) return ofTable(text, sheet, scope);
  // Files are numbered from 1; 0 is the workbook itself.
  if (place.startsWith("[0]")) return "anything";
  // Cells of another file: what is kept of them does not change here.
  if (place.includes("[")) return [];
  if (cells !== null) return ofSheets(place, areaOf(coordinatesOf(cells)), scope);
  const definition = scope.names.textOf(typedName(text.slice(text.lastIndexOf("!") + 1)), place);
  return definition === null ? "anything" : ofDefinition(definition, place, scope, DEEPEST - 1);
}

/** All of a table, whichever columns are named; without a name those of the sheet. */
function ofTable(text: string, sheet: string, scope: PrecedentScope): Precedents {
  const name = text.slice(0, text.indexOf("["));
  if (name === "") return scope.names.tablesOn(sheet);
  const table = scope.names.tableOf(name);
  return table ? [table] : "anything";
}

/** `一月:六月!B5`: that area on every sheet from one to the other. */
function ofSheets(place: string, area: Area, { sheets }: PrecedentScope): Precedents {
  const [from, to] = place
    .split(":")
    .map((name) => sheets.findIndex((one) => one.toLowerCase() === name.toLowerCase()));
  if (from === undefined || to === undefined || from < 0 || to < 0) return "anything";
  return sheets.slice(Math.min(from, to), Math.max(from, to) + 1).map((sheet) => ({ sheet, area }));
}
