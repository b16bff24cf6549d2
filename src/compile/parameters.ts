import { absoluteArea, a1, quoteSheet, type CellAddress } from "../cells/address";
import { call, cells, decimal, equal, joined, when, type Formula } from "../formula/tree";
import { native as words } from "../messages/zh/native";
import { ownNumberNames } from "../messages/zh/own-rule-words";
import { numberNames } from "../messages/zh/rule-words";
import { partsOf } from "../method/every-rule";
import type { AnyNumber } from "../method/rule-lookup";
import { indicatorsOf, type Indicator, type Method } from "../method/method";
import type { FormulaLayout, RelyCell } from "./layout";

/** One number that the formulas rest on, with where it comes from and whether the sheets still say so. */
export interface Parameter {
  readonly key: string;
  readonly name: string;
  readonly value: Formula | string;
  readonly source: string;
  readonly check: Formula | null;
}

const COLUMN = { value: 1, check: 3 };

/** A cell of another sheet. */
export function outsideCell({ sheet, row, column }: CellAddress): Formula {
  return cells(`${quoteSheet(sheet)}!${a1(row, column)}`);
}

/** 0 while all these cells hold their texts, else 1. */
export function unchanged(relied: readonly RelyCell[]): Formula {
  if (relied.length === 0) return decimal("0");
  return when(call("AND", ...relied.map(isUnchanged)), 0, 1);
}

/** A line break within a formula is not safe in every program: both sides are compared without. */
function isUnchanged({ cell, text }: RelyCell): Formula {
  const shown = joined(outsideCell(cell), "");
  if (!text.includes("\n")) return call("EXACT", shown, text);
  return call("EXACT", call("SUBSTITUTE", shown, call("CHAR", 10), ""), text.replaceAll("\n", ""));
}

/** The block of numbers above the steps; formulas refer to it by key. */
export class Parameters {
  private readonly rows = new Map<string, number>();

  constructor(
    readonly list: readonly Parameter[],
    /** Row of the first one. */
    readonly top: number,
    readonly sheet: string,
  ) {
    list.forEach(({ key }, index) => this.rows.set(key, top + index));
  }

  of(key: string): Formula {
    return cells(this.addressOf(key, COLUMN.value));
  }

  fromOutside(key: string): Formula {
    return cells(`${quoteSheet(this.sheet)}!${this.addressOf(key, COLUMN.value)}`);
  }

  private addressOf(key: string, column: number): string {
    const row = this.rows.get(key);
    if (row === undefined) throw new Error(`no parameter ${key}`);
    return absoluteArea({ row, column, rows: 1, columns: 1 });
  }
}

export const UNIT = "unit";
export const YEAR = "year";
export const LAST_MONTH = "last month";
export const CAP = "cap";
export const PROBLEMS = "problems";
export const pointsKey = (code: string): string => `points ${code}`;
/** A number of the indicator's own rule. */
export const ruleKey = (code: string, number: AnyNumber, which = ""): string =>
  `${number} ${which} ${code}`;

/** Points come from 考核办法 where the workbook has it; steps and tiers, which it says in sentences, from the edition. */
export function parametersOf(
  method: Method,
  layout: FormulaLayout,
  checks: readonly Parameter[],
): readonly Parameter[] {
  return [
    ownNumber(YEAR, words.parameters.year, layout.year),
    ownNumber(LAST_MONTH, words.parameters.lastMonth, layout.lastMonth),
    ...ruleNumbers(method, layout),
    ...overallNumbers(method),
    ...checks,
  ];
}

/** What the rules themselves rest on. */
export function ruleNumbers(method: Method, layout: FormulaLayout): readonly Parameter[] {
  return [
    ownNumber(UNIT, words.parameters.unit, 10 ** layout.decimals),
    ...indicatorsOf(method).flatMap((indicator) => [
      pointsOf(indicator, layout),
      ...ofRule(indicator, method),
    ]),
  ];
}

/** What the head of an own method says of the total. */
function overallNumbers({ overall, document }: Method): readonly Parameter[] {
  const number = (key: string, name: string, value: string): Parameter => ({
    key,
    name,
    value: decimal(value),
    source: document,
    check: null,
  });
  return overall?.cap === undefined ? [] : [number(CAP, words.parameters.cap, overall.cap)];
}

const ownNumber = (key: string, name: string, value: number): Parameter => ({
  key,
  name,
  value: decimal(String(value)),
  source: words.parameters.here,
  check: null,
});

function pointsOf(
  { code, name, points, clause }: Indicator,
  { method: sheet }: FormulaLayout,
): Parameter {
  const cell = sheet?.points.get(code);
  return {
    key: pointsKey(code),
    name: words.parameters.points(code, name),
    value: cell ? call("VALUE", outsideCell(cell)) : decimal(points),
    source: cell ? `${cell.sheet}!${a1(cell.row, cell.column)}` : clause,
    check: cell ? when(equalTo(cell, points), 0, 1) : null,
  };
}

/** 2.5 typed as a number or as a text is the same. */
function equalTo(cell: CellAddress, points: string): Formula {
  return equal(call("IFERROR", call("VALUE", outsideCell(cell)), -1), decimal(points));
}

const NUMBER_NAMES = { ...numberNames, ...ownNumberNames };

function ofRule({ code, rule, clause }: Indicator, method: Method): Parameter[] {
  return partsOf(rule)
    .parameters(rule)
    .map(({ number, which, value }) => ({
      key: ruleKey(code, number, which),
      name: NUMBER_NAMES[number](code, which),
      value: decimal(value),
      check: null,
      source: words.parameters.edition(method.document, clause),
    }));
}
