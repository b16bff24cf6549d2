import { warn, type Finding } from "../../cells/finding";
import { DATA_COLUMNS } from "../../method/sheet-terms";
import type { Quantity } from "../../method/types";
import { shortestText } from "../../numbers/decimal-text";
import { HUNDRED, multiply } from "../../numbers/exact";
import type { DataSheet } from "../sheets/data-sheet";
import { isFraction } from "../words/percent-cell";

/** 提醒 of rates below 1%: 0.2 may be 0.2%, or 20% typed as a fraction. */
export function smallPercents(
  { quantities }: Pick<DataSheet, "quantities">,
  needed: ReadonlySet<Quantity>,
  towns: readonly string[],
): Finding[] {
  return [...needed].flatMap((quantity) => {
    const { header, unit } = DATA_COLUMNS[quantity];
    if (unit !== "%") return [];
    return (quantities.get(quantity) ?? []).flatMap((figure, town) => {
      if (figure.kind !== "number" || !isFraction(figure.value)) return [];
      const value = shortestText(figure.value);
      const seems = shortestText(multiply(figure.value, HUNDRED));
      const facts = { header, town: towns[town] ?? "", value, seems };
      return [warn("percent-small", figure.cell, facts)];
    });
  });
}
