import { parseFormula, type Syntax } from "../syntax";
import { isWhole } from "../reference";
import { tokensOf, type Token } from "../tokens";
import { CALCULABLE, type Place } from "./calculable-functions";

/** Why a formula is not computed here. `what`: the part that it is for, as it stands; empty where it is the whole. */
export interface Reason {
  readonly kind:
    | "function"
    | "name"
    | "reference"
    | "array"
    /** Several cells where one belongs. */
    | "intersection"
    | "text"
    | "cycle"
    /** It leans on a cell that is not computed. */
    | "cell"
    /** Programs answer differently. */
    | "differs"
    /** The workbook is calculated by other rules. */
    | "settings";
  readonly what: string;
}

/** Functions of ours that can be called. */
const OURS = /^CX\./;
const OF_DATES = new Set(["YEAR", "MONTH"]);

export interface CalculableScope {
  readonly hasSheet: (name: string) => boolean;
  readonly is1904: boolean;
}

/** null for a formula that is computed here as Excel does; its names are resolved before. */
export function whyNotCalculable(formula: string, scope: CalculableScope): Reason | null {
  const syntax = parseFormula(formula);
  if (!syntax) return unread(formula);
  return reasonIn(syntax, "value", scope);
}

function reasonIn(syntax: Syntax, place: Place, scope: CalculableScope): Reason | null {
  switch (syntax.kind) {
    case "number":
    case "text":
    case "logical":
      return null;
    case "cells":
      return reasonOfCells(syntax, place, scope);
    case "signed":
    case "percent":
      return reasonIn(syntax.operand, inside(place), scope);
    case "operation":
      return (
        reasonIn(syntax.left, inside(place), scope) ?? reasonIn(syntax.right, inside(place), scope)
      );
    case "call":
      return reasonOfCall(syntax, place, scope);
  }
}

/** Operators make one value of each cell: over a range only where that is asked for. */
const inside = (place: Place): Place => (place === "array" ? "array" : "value");

function reasonOfCells(
  { reference }: Extract<Syntax, { kind: "cells" }>,
  place: Place,
  scope: CalculableScope,
): Reason | null {
  const { sheet, area, text } = reference;
  if (sheet !== null && !scope.hasSheet(sheet)) return { kind: "reference", what: text };
  const isOne = area.rows === 1 && area.columns === 1;
  if (isOne) return null;
  if (place === "value") return { kind: "intersection", what: text };
  return place === "array" && isWhole(area) ? { kind: "array", what: text } : null;
}

function reasonOfCall(
  { name, args }: Extract<Syntax, { kind: "call" }>,
  place: Place,
  scope: CalculableScope,
): Reason | null {
  const first = (places: (index: number) => Place): Reason | null =>
    args.reduce<Reason | null>(
      (found, arg, index) => found ?? reasonIn(arg, places(index), scope),
      null,
    );
  if (OURS.test(name)) return first(() => "range");
  const known = CALCULABLE.get(name);
  const isDate = scope.is1904 && OF_DATES.has(name);
  if (!known || isDate || !isCount(args.length, known)) return { kind: "function", what: name };
  if (known.isOfCells && place === "array") return first(() => "array");
  if (known.isOfPlaces && args[0]?.kind !== "cells") return { kind: "function", what: name };
  if (known.isOfPlaces && place !== "array") return first(() => "value");
  if (!known.takesWhole) {
    const whole = args.find((arg) => arg.kind === "cells" && isWhole(arg.reference.area));
    if (whole) return { kind: "function", what: name };
  }
  const { places, more } = known;
  return first((index) => places[index] ?? more[(index - places.length) % more.length] ?? "value");
}

function isCount(
  count: number,
  { places, more, least }: { places: readonly Place[]; more: readonly Place[]; least: number },
): boolean {
  if (count < least) return false;
  if (count <= places.length) return true;
  return more.length > 0 && (count - places.length) % more.length === 0;
}

/** What the reading of formulas does not know: names, tables, cells of other files or of several sheets, constants in braces. */
function unread(formula: string): Reason {
  const tokens = tokensOf(formula);
  for (const [at, token] of tokens.entries()) {
    const reason = unreadToken(token, tokens[at + 1]);
    if (reason) return reason;
  }
  return { kind: "text", what: formula };
}

function unreadToken(token: Token, next: Token | undefined): Reason | null {
  if (token.kind === "outside" || token.kind === "error") {
    return { kind: "reference", what: token.text };
  }
  if (token.kind === "sign" && token.text === "{") return { kind: "array", what: "{" };
  if (token.kind !== "word" || /^(true|false)$/i.test(token.text)) return null;
  const isCalled = next?.kind === "sign" && next.text === "(";
  if (!isCalled) return { kind: "name", what: token.text };
  const name = token.text.toUpperCase();
  return CALCULABLE.has(name) || OURS.test(name) ? null : { kind: "function", what: name };
}
