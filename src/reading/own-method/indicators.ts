/** 【指标】 with the tables that its codes have rows in. */
import { a1 } from "../../cells/address";
import { block } from "../../cells/finding";
import { valueAt, type Grid } from "../../cells/grid";
import { statedIndicators, type Category, type Indicator } from "../../method/method";
import { BONUS, NO, YES } from "../../method/own-sheet/terms";
import { equals, exact, sum } from "../../numbers/exact";
import { decimalText } from "../../numbers/decimal-text";
import type { Decimal } from "../../method/types";
import { mergedArea, mergeIndex, type MergeIndex } from "../words/cell-number";
import { plain } from "../words/plain-text";
import { isBlank, requiredText, type DefinitionCell } from "./definition-cell";
import type { Definition, IndicatorRow, ReadIndicator, RowTable } from "./definition";
import type { DefinitionRow } from "./definition-row";
import { withoutRepeated, type Named } from "./names";
import { readChoice, readRule } from "./rules";

const COUNTS_WORDS = { yes: YES, no: NO, bonus: BONUS };

/** The codes, each once. */
export function readCodes(rows: readonly DefinitionRow[]): readonly Named[] {
  const named = rows.flatMap((row): Named[] => {
    const code = row.text("代码");
    if (code === null) return [];
    const written = code.normalize("NFKC").replace(/\s/g, "");
    if (!/^\d+(\.\d+)?$/.test(written)) {
      row.report(block("definition-code-malformed", row.cell("代码"), { text: code }));
      return [];
    }
    return [{ name: written, header: written, aliases: [], row, column: "代码" }];
  });
  return withoutRepeated(named);
}

/** The rows of 【指标】 whose code is known, as far as they can be read. */
export function readIndicators(
  grid: Grid,
  rows: readonly DefinitionRow[],
  definition: Definition,
): readonly ReadIndicator[] {
  const merges = mergeIndex(grid);
  const known = new Map(definition.codes.all.map((named) => [named.row, named.name]));
  return rows.flatMap((row) => {
    const code = known.get(row);
    return code === undefined ? [] : [readIndicator(grid, merges, row, code, definition)];
  });
}

function readIndicator(
  grid: Grid,
  merges: MergeIndex,
  row: DefinitionRow,
  code: string,
  definition: Definition,
): ReadIndicator {
  const category = categoryOf(grid, merges, row);
  const name = row.text("指标");
  const points = row.number("分值");
  const counts = row.choice("计入总分", COUNTS_WORDS);
  const clause = row.text("条款");
  const text = row.text("原文");
  const rowsIn = (table: RowTable): readonly DefinitionRow[] =>
    definition.rows[table].get(code) ?? [];
  const indicator: IndicatorRow = { row, code, points, rowsIn };
  const choice = readChoice(row);
  return {
    ...indicator,
    category,
    name,
    counts,
    clause,
    text,
    choice,
    rule: choice && readRule(choice, indicator, definition),
  };
}

/** A name merged over several rows is that of each of them. */
function categoryOf(grid: Grid, merges: MergeIndex, row: DefinitionRow): string | null {
  const place = row.at("考核内容");
  if (!place) return null;
  const merged = mergedArea(merges, place.cell.row, place.cell.column);
  const above: DefinitionCell =
    merged && isBlank(place)
      ? { ...place, value: valueAt(grid, merged.row, merged.column) }
      : place;
  return requiredText(above, row.report);
}

/** An indicator of which everything could be read. */
export function soundIndicator(read: ReadIndicator): Indicator | null {
  const { code, name, clause, text, points, rule, counts } = read;
  if (name === null || clause === null || text === null || points === null) return null;
  if (!rule || counts === null) return null;
  const indicator = { code, name, clause, text, points, rule };
  if (counts === "no") return { ...indicator, isOutsideTotal: true };
  return counts === "bonus" ? { ...indicator, isBonus: true } : indicator;
}

/** The rows that follow each other under one name; one that comes again is a finding. */
export function categoriesOf(read: readonly ReadIndicator[]): readonly Category[] {
  const first = new Map<string, ReadIndicator>();
  const groups: { readonly name: string; readonly indicators: Indicator[] }[] = [];
  let last: string | null = null;
  for (const one of read) {
    const { category, row } = one;
    if (category === null) continue;
    const written = plain(category);
    const known = first.get(written);
    if (written !== last && known) {
      const at = known.row.cell("考核内容");
      const facts = { category, first: a1(at.row, at.column) };
      row.report(block("definition-category-split", row.cell("考核内容"), facts));
    }
    if (!known) first.set(written, one);
    if (written !== last) groups.push({ name: category, indicators: [] });
    const indicator = soundIndicator(one);
    if (indicator) groups.at(-1)?.indicators.push(indicator);
    last = written;
  }
  return groups.map((group) => ({ ...group, points: pointsOf(group.indicators) }));
}

/** Of what the total as stated is made of. */
function pointsOf(indicators: readonly Indicator[]): Decimal {
  return decimalText(sum(statedIndicators(indicators).map(({ points }) => exact(points)))) ?? "";
}

/** What the points add up to where that is not the total, which is only known once every row can be read. */
export function differingSum(read: readonly ReadIndicator[], total: Decimal): Decimal | null {
  const counted = read.filter(({ counts }) => counts === null || counts === "yes");
  const points = counted.flatMap((each) =>
    each.points === null || each.counts === null ? [] : [exact(each.points)],
  );
  if (points.length < counted.length) return null;
  const added = sum(points);
  return equals(added, exact(total)) ? null : decimalText(added);
}
