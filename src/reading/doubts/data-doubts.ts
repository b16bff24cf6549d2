import { a1 } from "../../cells/address";
import { warn, type Finding } from "../../cells/finding";
import type { Grid } from "../../cells/grid";
import { amountsByYear, columnTerm } from "../../method/inputs";
import type { Method } from "../../method/method";
import { growthsOf, type Growth } from "../../method/needed-inputs";
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
import type { Roster } from "../words/town-names";

type Doubted = Pick<DataSheet, "inputs" | "quantities" | "county">;

/** 提醒: what a person should look at, and what never stops a run. */
export function doubts(grid: Grid, { towns }: Roster, data: DataSheet, method: Method): Finding[] {
  const growing = growthsOf(method);
  const rows = data.townRows.filter((row) => row !== null);
  return [
    ...hiddenRows(grid, rows, grid.left),
    ...countySums(data),
    ...growing.flatMap((growth) => extremeGrowth(data, growth, towns)),
    ...againstLastYear(data, towns, new Set(growing.map(({ of }) => of))),
    ...aboveLimits(data, towns),
  ];
}

const number = (observed: Observed | undefined): Exact | null =>
  observed?.kind === "number" ? observed.value : null;

const text = (value: Exact): string => decimalText(value) ?? fixedText(value, 2);

/** 全县 against the sum of the towns, for what can be added up. */
function countySums({ inputs, quantities, county }: Doubted): Finding[] {
  return [...county].flatMap(([quantity, total]) => {
    const term = columnTerm(inputs, quantity);
    const isSum = term.kind === "amount" || term.kind === "count";
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

function extremeGrowth(
  { quantities }: Doubted,
  { of, from }: Growth,
  towns: readonly string[],
): Finding[] {
  const lastYear = quantities.get(from) ?? [];
  return (quantities.get(of) ?? []).flatMap((figure, town) => {
    const before = number(lastYear[town]);
    if (figure.kind !== "number" || before === null || !isPositive(before)) return [];
    const growth = divide(subtract(figure.value, before), before);
    if (compare(growth, EXTREME) <= 0) return [];
    const percent = fixedText(multiply(growth, HUNDRED), 2);
    return [warn("growth-extreme", figure.cell, { town: towns[town] ?? "", percent })];
  });
}

/** ×10⁴ against last year; a scored growth of so much has its own warning. */
function againstLastYear(
  { inputs, quantities }: Doubted,
  towns: readonly string[],
  growing: ReadonlySet<Quantity>,
): Finding[] {
  return amountsByYear(inputs).flatMap(([quantity, before]) =>
    (quantities.get(quantity) ?? []).flatMap((figure, town) => {
      const last = quantities.get(before)?.[town];
      if (figure.kind !== "number" || last?.kind !== "number") return [];
      if (!isSlip(figure.value, last.value)) return [];
      if (growing.has(quantity) && compare(figure.value, last.value) > 0) return [];
      const facts = {
        than: "last-year" as const,
        header: columnTerm(inputs, quantity).header,
        town: towns[town] ?? "",
        value: text(figure.value),
        last: text(last.value),
        lastCell: a1(last.cell.row, last.cell.column),
      };
      return [warn("scale-jump", figure.cell, facts)];
    }),
  );
}

function aboveLimits({ inputs, quantities }: Doubted, towns: readonly string[]): Finding[] {
  return [...quantities].flatMap(([quantity, figures]) => {
    const { header, atMost: limit } = columnTerm(inputs, quantity);
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
        header,
        wholeHeader: columnTerm(inputs, limit.whole).header,
      };
      return [warn(limit.found, figure.cell, facts)];
    });
  });
}
