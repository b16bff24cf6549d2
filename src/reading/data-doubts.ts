import { cellText } from "../cells/address";
import { warn, type Finding } from "../cells/finding";
import type { Grid } from "../cells/grid";
import { DATA_COLUMNS } from "../method/sheet-terms";
import type { Quantity } from "../method/types";
import { decimalText, fixedText } from "../numbers/decimal-text";
import {
  compare,
  divide,
  equals,
  exact,
  HUNDRED,
  isPositive,
  multiply,
  subtract,
  sum,
  type Exact,
} from "../numbers/exact";
import type { Observed } from "../scoring/observations";
import { hiddenRows } from "./table-rows";
import { isAmountUnit } from "./units";
import type { Roster } from "./town-names";

export interface DoubtedData {
  readonly grid: Grid;
  readonly roster: Roster;
  /** Rows of the towns, in roster order. */
  readonly rows: readonly (number | null)[];
  readonly quantities: ReadonlyMap<Quantity, readonly Observed[]>;
  readonly county: ReadonlyMap<Quantity, Observed>;
}

/** 提醒: what a person should look at, and what never stops a run. */
export function doubts(data: DoubtedData): Finding[] {
  return [
    ...hiddenRows(
      data.grid,
      data.rows.filter((row) => row !== null),
      data.grid.left,
    ),
    ...countySums(data),
    ...extremeGrowth(data),
    ...epidemicAboveGeneral(data),
  ];
}

const number = (observed: Observed | undefined): Exact | null =>
  observed?.kind === "number" ? observed.value : null;

const text = (value: Exact): string => decimalText(value) ?? fixedText(value, 2);

/** 全县 against the sum of the towns, for what can be added up. */
function countySums({ quantities, county }: DoubtedData): Finding[] {
  return [...county].flatMap(([quantity, total]) => {
    const term = DATA_COLUMNS[quantity];
    const isSum = isAmountUnit(term.unit) || term.isCount;
    const values = (quantities.get(quantity) ?? []).map(number);
    const known = values.filter((value) => value !== null);
    if (!isSum || total.kind !== "number" || known.length !== values.length) return [];
    const added = sum(known);
    if (equals(added, total.value)) return [];
    const facts = { header: term.header, county: text(total.value), sum: text(added) };
    return [warn("county-differs", total.cell, facts)];
  });
}

const EXTREME = exact("10");

function extremeGrowth({ quantities, roster }: DoubtedData): Finding[] {
  const lastYear = quantities.get("exportsLastYear") ?? [];
  return (quantities.get("exports") ?? []).flatMap((exports, town) => {
    const before = number(lastYear[town]);
    if (exports.kind !== "number" || before === null || !isPositive(before)) return [];
    const growth = divide(subtract(exports.value, before), before);
    if (compare(growth, EXTREME) <= 0) return [];
    const percent = fixedText(multiply(growth, HUNDRED), 2);
    return [warn("growth-extreme", exports.cell, { town: roster.towns[town] ?? "", percent })];
  });
}

function epidemicAboveGeneral({ quantities, roster }: DoubtedData): Finding[] {
  const generals = quantities.get("generalTradeExports") ?? [];
  return (quantities.get("epidemicExports") ?? []).flatMap((epidemic, town) => {
    const general = number(generals[town]);
    if (epidemic.kind !== "number" || general === null) return [];
    if (compare(epidemic.value, general) <= 0) return [];
    const facts = {
      town: roster.towns[town] ?? "",
      epidemic: text(epidemic.value),
      general: text(general),
    };
    return [warn("epidemic-exceeds-general", epidemic.cell, facts)];
  });
}

const SLIP = exact("1000");

/** ×10⁴ against last month: a figure a thousand times as large, or as small, as the month before. */
export function scaleJumps(
  quantities: ReadonlyMap<Quantity, readonly Observed[]>,
  last: ReadonlyMap<Quantity, readonly Observed[]>,
  towns: readonly string[],
): Finding[] {
  return [...quantities].flatMap(([quantity, figures]) => {
    const term = DATA_COLUMNS[quantity];
    if (!isAmountUnit(term.unit)) return [];
    return figures.flatMap((figure, town) => {
      const before = last.get(quantity)?.[town];
      if (figure.kind !== "number" || before?.kind !== "number") return [];
      if (!isSlip(figure.value, before.value)) return [];
      const facts = {
        header: term.header,
        town: towns[town] ?? "",
        value: text(figure.value),
        last: text(before.value),
        lastCell: cellText(before.cell),
      };
      return [warn("scale-jump", figure.cell, facts)];
    });
  });
}

function isSlip(a: Exact, b: Exact): boolean {
  if (!isPositive(a) || !isPositive(b)) return false;
  return compare(a, multiply(b, SLIP)) >= 0 || compare(b, multiply(a, SLIP)) >= 0;
}
