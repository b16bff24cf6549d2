import { a1 } from "../../cells/address";
import { warn, type Finding } from "../../cells/finding";
import type { Grid } from "../../cells/grid";
import { DATA_COLUMNS } from "../../method/sheet-terms";
import type { Quantity } from "../../method/types";
import { decimalText, fixedText } from "../../numbers/decimal-text";
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
} from "../../numbers/exact";
import type { Observed } from "../../scoring/observations";
import type { DataSheet } from "../sheets/data-sheet";
import { isSlip } from "./last-period";
import { hiddenRows } from "../words/table-rows";
import { isAmountUnit } from "../words/units";
import type { Roster } from "../words/town-names";

type Doubted = Pick<DataSheet, "quantities" | "county">;

/** 提醒: what a person should look at, and what never stops a run. */
export function doubts(grid: Grid, { towns }: Roster, data: DataSheet): Finding[] {
  const rows = data.townRows.filter((row) => row !== null);
  return [
    ...hiddenRows(grid, rows, grid.left),
    ...countySums(data),
    ...extremeGrowth(data, towns),
    ...againstLastYear(data, towns),
    ...aboveLimits(data, towns),
  ];
}

const LAST_YEAR: readonly (readonly [Quantity, Quantity])[] = [
  ["exports", "exportsLastYear"],
  ["imports", "importsLastYear"],
];

const number = (observed: Observed | undefined): Exact | null =>
  observed?.kind === "number" ? observed.value : null;

const text = (value: Exact): string => decimalText(value) ?? fixedText(value, 2);

/** 全县 against the sum of the towns, for what can be added up. */
function countySums({ quantities, county }: Doubted): Finding[] {
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

function extremeGrowth({ quantities }: Doubted, towns: readonly string[]): Finding[] {
  const lastYear = quantities.get("exportsLastYear") ?? [];
  return (quantities.get("exports") ?? []).flatMap((exports, town) => {
    const before = number(lastYear[town]);
    if (exports.kind !== "number" || before === null || !isPositive(before)) return [];
    const growth = divide(subtract(exports.value, before), before);
    if (compare(growth, EXTREME) <= 0) return [];
    const percent = fixedText(multiply(growth, HUNDRED), 2);
    return [warn("growth-extreme", exports.cell, { town: towns[town] ?? "", percent })];
  });
}

/** ×10⁴ against last year; exports that grow so much have their own warning. */
function againstLastYear({ quantities }: Doubted, towns: readonly string[]): Finding[] {
  return LAST_YEAR.flatMap(([quantity, before]) =>
    (quantities.get(quantity) ?? []).flatMap((figure, town) => {
      const last = quantities.get(before)?.[town];
      if (figure.kind !== "number" || last?.kind !== "number") return [];
      if (!isSlip(figure.value, last.value)) return [];
      if (quantity === "exports" && compare(figure.value, last.value) > 0) return [];
      const facts = {
        than: "last-year" as const,
        header: DATA_COLUMNS[quantity].header,
        town: towns[town] ?? "",
        value: text(figure.value),
        last: text(last.value),
        lastCell: a1(last.cell.row, last.cell.column),
      };
      return [warn("scale-jump", figure.cell, facts)];
    }),
  );
}

function aboveLimits({ quantities }: Doubted, towns: readonly string[]): Finding[] {
  return [...quantities].flatMap(([quantity, figures]) => {
    const limit = DATA_COLUMNS[quantity].atMost;
    const wholes = limit && quantities.get(limit.whole);
    return figures.flatMap((figure, town) => {
      const whole = wholes?.[town];
      if (!limit || figure.kind !== "number" || whole?.kind !== "number") return [];
      if (compare(figure.value, whole.value) <= 0) return [];
      const facts = {
        town: towns[town] ?? "",
        part: text(figure.value),
        whole: text(whole.value),
        wholeCell: a1(whole.cell.row, whole.cell.column),
      };
      return [warn(limit.found, figure.cell, facts)];
    });
  });
}
