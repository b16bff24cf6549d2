import { warn, type Finding } from "../../cells/finding";
import { amountsByYear, columnTerm, type Inputs } from "../../method/inputs";
import type { Quantity } from "../../method/types";
import { equals, isPositive } from "../../numbers/exact";
import type { Observed } from "../../scoring/observations";

type Figures = ReadonlyMap<Quantity, readonly Observed[]>;

/** Columns that repeat those of the period before: copied and not updated. */
export function unchangedSince(
  inputs: Inputs,
  now: Figures,
  before: Figures,
  sheet: string,
): Finding[] {
  const moving = [...inputs.columns].filter(([, { alwaysMoves }]) => alwaysMoves);
  return moving.flatMap(([quantity, { header }]) =>
    repeats(now.get(quantity), before.get(quantity), {
      header,
      than: "period-before",
      of: sheet,
    }),
  );
}

/** This year's columns that repeat last year's. */
export function unchangedSinceLastYear(inputs: Inputs, figures: Figures): Finding[] {
  return amountsByYear(inputs).flatMap(([quantity, lastYear]) =>
    repeats(figures.get(quantity), figures.get(lastYear), {
      header: columnTerm(inputs, quantity).header,
      than: "last-year",
      of: columnTerm(inputs, lastYear).header,
    }),
  );
}

/** One warning where two columns are the same in every town, in two towns at least that have something. */
function repeats(
  column: readonly Observed[] = [],
  other: readonly Observed[] = [],
  facts: {
    readonly header: string;
    readonly than: "period-before" | "last-year";
    readonly of: string;
  },
): Finding[] {
  let filled = 0;
  for (const [town, figure] of column.entries()) {
    const before = other[town];
    if (figure.kind !== "number" || before?.kind !== "number") return [];
    if (!equals(figure.value, before.value)) return [];
    if (isPositive(figure.value)) filled += 1;
  }
  const [first] = column;
  return filled < 2 || first?.kind !== "number"
    ? []
    : [warn("column-unchanged", first.cell, facts)];
}
