import { a1, absoluteArea, type Area } from "../../cells/address";
import {
  placeBefore,
  signOf,
  textOf,
  tokensIn,
  type Call,
  type ReadFormula,
  type Span,
} from "../../formula/calls";
import type { Reference } from "../../formula/reference";
import type { Token } from "../../formula/tokens";
import type { OurFunction } from "../../reading/calls/our-functions";
import { calledFunction } from "../../reading/calls/our-name";
import { placesOfOwn } from "../../reading/calls/parameters";

/** Functions that answer as many cells as they are given. */
const CELL_BY_CELL = new Set("ROUND ROUNDUP ROUNDDOWN ABS INT N TEXT IF IFERROR IFNA".split(" "));

/** True when one of our functions in the formula certainly fills several cells. */
export function isSpilled(read: ReadFormula): boolean {
  return read.calls.some((call) => {
    if (answers(read, call) !== "many") return false;
    const isTaken = signOf(read.pieces[placeBefore(read.pieces, call.span.from)]) === "@";
    return !isTaken && call.around.every((called) => CELL_BY_CELL.has(called));
  });
}

/** True for a call of ours that certainly answers one cell: it is given single cells where it could take columns. */
export function isOneCell(read: ReadFormula, call: Call): boolean {
  return answers(read, call) === "one";
}

function answers(read: ReadFormula, { name, args }: Call): "one" | "many" | "unknown" {
  const ours = calledFunction(name);
  if (!ours) return "unknown";
  if (isTable(ours)) return "many";
  const own = placesOfOwn(ours).flatMap(({ at }) => args[at] ?? []);
  if (own.some((arg) => hasManyCells(read, arg))) return "many";
  return own.every((arg) => isOneValue(tokensIn(read, arg))) ? "one" : "unknown";
}

/** It answers a table, whatever it is given. */
const isTable = ({ answers }: OurFunction): boolean => answers === "scores";

function isOneValue([token, ...more]: readonly Token[]): boolean {
  if (!token) return true;
  if (more.length > 0) return false;
  return token.kind === "reference"
    ? isSingle(token.reference.area)
    : token.kind === "text" || token.kind === "number";
}

/** Not where INDEX, SUM and the like make one cell of several. */
function hasManyCells({ pieces, calls }: ReadFormula, { from, to }: Span): boolean {
  return pieces.slice(from, to).some(({ token }, offset) => {
    if (token?.kind !== "reference" || isSingle(token.reference.area)) return false;
    const at = from + offset;
    const within = calls.filter(({ span }) => span.from >= from && span.from < at && at < span.to);
    return within.every(({ called }) => CELL_BY_CELL.has(called));
  });
}

const isSingle = ({ rows, columns }: Area): boolean => rows === 1 && columns === 1;

/**
 * The formula for the first cell that gives what the spilled one gives there, to be filled down; null where that is not
 * certain: `=CX.TOTAL(B5:B15,B5:B15)` in D5 → `=CX.TOTAL($B5,$B$5:$B$15)`.
 */
export function scalarFormula(read: ReadFormula, row: number): string | null {
  const [call, second] = read.calls;
  const ours = calledFunction(call?.name ?? "");
  if (!call || second || !ours || isTable(ours)) return null;
  if (call.span.from !== 0 || call.span.to !== read.pieces.length) return null;
  const own = placesOfOwn(ours).map(({ at }) => at);
  const args = call.args.map((arg, index) => {
    const tokens = tokensIn(read, arg);
    const [token] = tokens;
    if (token?.kind === "reference" && tokens.length === 1) {
      return scalarReference(token.reference, own.includes(index), row);
    }
    return isOneValue(tokens) ? textOf(read.pieces, arg) : null;
  });
  return args.every((arg) => arg !== null) ? `=${call.name}(${args.join(",")})` : null;
}

/** A column of the town's own begins beside the formula, so that each row takes its own cell. */
function scalarReference(
  { text, cells, area }: Reference,
  isOwn: boolean,
  row: number,
): string | null {
  const sheet = text.slice(0, -cells.length);
  if (!isOwn) return `${sheet}${absoluteArea(area)}`;
  if (isSingle(area)) return text;
  if (area.columns !== 1 || area.row !== row) return null;
  return `${sheet}$${a1(area.row, area.column)}`;
}
