/** Units that the reading of data sheets knows, and that fit the kind of their column. */
import { a1 } from "../../cells/address";
import { block } from "../../cells/finding";
import type { ColumnKind, ColumnTerm } from "../../method/inputs";
import { KIND_WORDS } from "../../method/own-sheet/terms";
import { plain } from "../words/plain-text";
import { isAmountUnit, unitOf } from "../words/units";
import { becomes } from "./definition-cell";
import type { DefinitionRow } from "./definition-row";
import type { Named } from "./names";

const AMOUNTS = ["万美元", "万元", "亿元"];

/** The units of a kind in words; empty where it is any other one. */
const UNITS: Readonly<Record<ColumnKind, readonly string[]>> = {
  amount: AMOUNTS,
  count: [],
  percent: ["%"],
  points: ["分"],
  number: [],
};

function isUnitOf(kind: ColumnKind, unit: string): boolean {
  if (kind === "amount") return isAmountUnit(unit);
  const own = UNITS[kind];
  return own.length > 0 ? own.includes(unit) : !isAmountUnit(unit) && !["%", "分"].includes(unit);
}

/** Amounts of one method have one unit. */
export function columnUnitFaults(
  all: readonly Named[],
  terms: ReadonlyMap<string, ColumnTerm>,
): void {
  let first: { readonly unit: string; readonly row: DefinitionRow } | null = null;
  for (const { name, row } of all) {
    const term = terms.get(name);
    if (!term || !isUsual(row, term.unit)) continue;
    const { kind, unit } = term;
    if (!isUnitOf(kind, unit)) {
      const facts = { text: unit, kind: KIND_WORDS[kind], units: UNITS[kind] };
      row.report(block("definition-unit-unfit", row.cell("单位"), facts));
    } else if (kind === "amount" && first && first.unit !== unit) {
      const at = first.row.cell("单位");
      const facts = { text: unit, unit: first.unit, first: a1(at.row, at.column) };
      row.report(block("definition-units-differ", row.cell("单位"), facts));
    } else if (kind === "amount") first ??= { unit, row };
  }
}

/** 去年同期 and 不大于 are figures of the same kind and unit. */
export function comparedColumns(
  all: readonly Named[],
  terms: ReadonlyMap<string, ColumnTerm>,
): void {
  for (const { name, row } of all) {
    const term = terms.get(name);
    const others = [
      ["去年同期", term?.lastYear],
      ["不大于", term?.atMost?.whole],
    ] as const;
    for (const [column, other] of others) {
      const than = other === undefined ? undefined : terms.get(other);
      if (!term || !than || (than.kind === term.kind && than.unit === term.unit)) continue;
      const facts = { header: column, one: term.header, other: than.header };
      row.report(block("definition-pair-unfit", row.cell(column), { ...facts, why: "kind" }));
    }
  }
}

export function taskUnitFault(row: DefinitionRow, unit: string): void {
  isUsual(row, unit);
}

/** The reading of sheets makes one unit of several words: 户 and 个 are 家. A definition has that one. */
function isUsual(row: DefinitionRow, unit: string): boolean {
  const usual = unitOf(unit) ?? plain(unit);
  const place = row.at("单位");
  if (unit === usual || !place) return true;
  const facts = { header: "单位", text: unit, choices: [usual] };
  row.report(block("definition-word-unknown", place.cell, facts, becomes(place, usual)));
  return false;
}
