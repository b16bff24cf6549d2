/** The rows that a rule has in 【分档】, 【台账分】, 【合成】 and 【口径用项】. */
import { a1 } from "../../cells/address";
import { block } from "../../cells/finding";
import type { CombinedPart, TierOfValue } from "../../method/own-rules";
import { OWN_TABLES, YES } from "../../method/own-sheet/terms";
import { OF_MONTH, OTHER_TASKS } from "../../method/own-sheet/table-rows";
import { isShare } from "../../method/share";
import { decimalText } from "../../numbers/decimal-text";
import { exact, divide, integer } from "../../numbers/exact";
import type { Decimal, Measure, TaskMeasure } from "../../method/types";
import { becomes, decimalIn, outside } from "./definition-cell";
import type { Definition, IndicatorRow } from "./definition";
import type { DefinitionRow } from "./definition-row";
import { readYes } from "./limits";
import { readMeasure } from "./measures";

const whole = <Item>(items: readonly (Item | null)[]): readonly Item[] | null => {
  const read = items.filter((item) => item !== null);
  return read.length === items.length ? read : null;
};

function saySomeMissing(
  { row, code }: IndicatorRow,
  table: "tiers" | "ledgerPoints" | "parts",
  items: readonly string[],
): null {
  const facts = { code, table: OWN_TABLES[table], items };
  row.report(block("definition-rows-missing", row.cell("规则"), facts));
  return null;
}

/** From the best one down; `byPlace`: the bounds are places. */
export function readTiers(
  indicator: IndicatorRow,
  byPlace: boolean,
): readonly TierOfValue[] | null {
  const rows = indicator.rowsIn("tiers");
  if (rows.length === 0) return saySomeMissing(indicator, "tiers", []);
  return whole(rows.map((row) => tierOf(row, byPlace)));
}

function tierOf(row: DefinitionRow, byPlace: boolean): TierOfValue | null {
  const bound = row.signed("界线");
  const isIncluded = readYes(row, "含");
  const points = row.signed("分");
  const place = row.at("界线");
  if (byPlace && bound !== null && place && !/^[1-9]\d*$/.test(bound)) {
    row.report(outside(place, bound, { kind: "place" }));
    return null;
  }
  if (bound === null || isIncluded === null || points === null) return null;
  return { bound, isIncluded, points };
}

/** Of 中方投资额, whose bounds are 以上 and 含. */
export function readProjectTiers(
  indicator: IndicatorRow,
): readonly { readonly atLeast: Decimal; readonly points: Decimal }[] | null {
  return whole(
    indicator.rowsIn("tiers").map((row) => {
      const atLeast = row.number("界线");
      const isIncluded = row.choice("含", { yes: YES });
      const points = row.number("分");
      return atLeast === null || isIncluded === null || points === null
        ? null
        : { atLeast, points };
    }),
  );
}

/** The points of each 项, all of which must be there once. */
export function readItems<Item extends string>(
  indicator: IndicatorRow,
  words: Readonly<Record<Item, string>>,
): Readonly<Record<Item, Decimal>> | null {
  const found = new Map<Item, Decimal>();
  const rows = new Map<Item, DefinitionRow>();
  for (const row of indicator.rowsIn("ledgerPoints")) {
    const item = row.choice("项", words);
    const points = row.number("分");
    const first = item && rows.get(item);
    if (first) {
      const { row: line, column } = first.cell("项");
      const facts = { header: "项", text: words[item], first: a1(line, column) };
      row.report(block("definition-repeated", row.cell("项"), facts));
    }
    if (item) rows.set(item, row);
    if (item && points !== null) found.set(item, points);
  }
  const items = Object.keys(words) as Item[];
  const missing = items.filter((item) => !rows.has(item)).map((item) => words[item]);
  if (missing.length > 0) return saySomeMissing(indicator, "ledgerPoints", missing);
  if (found.size < items.length) return null;
  return Object.fromEntries(found) as Record<Item, Decimal>;
}

/** 取自 and 权数; only a weighted sum has weights, and of the others each counts once. */
export function readParts(
  indicator: IndicatorRow,
  { codes }: Definition,
  how: { readonly isWeighted: boolean; readonly word: string },
): readonly CombinedPart[] | null {
  const rows = indicator.rowsIn("parts");
  if (rows.length === 0) return saySomeMissing(indicator, "parts", []);
  return whole(
    rows.map((row) => {
      const code = codes.chosen(row, "取自");
      if (!how.isWeighted) row.reject("权数", how.word);
      const weight = how.isWeighted ? readWeight(row) : "1";
      return code === null || weight === null ? null : { code: code.name, weight };
    }),
  );
}

/** `0.4` or `1/3`. */
function readWeight(row: DefinitionRow): string | null {
  const place = row.at("权数");
  const text = row.text("权数");
  if (!place || text === null) return null;
  const sides = text.normalize("NFKC").replace(/\s/g, "").split("/").map(decimalIn);
  const weight = sides.join("/");
  if (!sides.includes(null) && isShare(weight)) return weight;
  const percent = decimalIn(text.normalize("NFKC").replace(/%\s*$/, ""));
  const share = percent === null ? null : decimalText(divide(exact(percent), integer(100)));
  const seems = share !== null && /%\s*$/.test(text.normalize("NFKC")) ? share : null;
  const facts = { header: "权数", text, seems };
  const fix = seems !== null && isShare(seems) ? becomes(place, seems) : undefined;
  row.report(block("definition-number-unreadable", place.cell, facts, fix));
  return null;
}

/** The other tasks of four-tasks. */
export function readOtherTasks(
  indicator: IndicatorRow,
  definition: Definition,
): readonly TaskMeasure[] | null {
  return whole(
    indicator.rowsIn("conventionCells").map((row) => {
      const serves = row.choice("口径", { only: OTHER_TASKS });
      const task = definition.tasks.chosen(row, "任务");
      const measure = readMeasure(row, definition);
      return serves && task && measure ? { task: task.name, measure } : null;
    }),
  );
}

/** The measure of the month alone; undefined: none. */
export function readMonth(
  indicator: IndicatorRow,
  definition: Definition,
): Measure | null | undefined {
  const [row, second] = indicator.rowsIn("conventionCells");
  if (!row) return undefined;
  const serves = row.choice("口径", { only: OF_MONTH });
  row.reject("任务", OF_MONTH);
  const measure = readMeasure(row, definition);
  if (second) {
    const { row: line, column } = row.cell("代码");
    const facts = { header: "代码", text: indicator.code, first: a1(line, column) };
    second.report(block("definition-repeated", second.cell("代码"), facts));
    return null;
  }
  return serves && measure;
}
