import { warn, type Finding } from "../../cells/finding";
import { columnTerm } from "../../method/inputs";
import type { Quantity } from "../../method/types";
import { shortestText } from "../../numbers/decimal-text";
import { HUNDRED, multiply } from "../../numbers/exact";
import type { DataSheet } from "../sheets/data-sheet";
import { isFraction } from "../words/percent-cell";

/** 提醒 of rates below 1%: 0.2 may be 0.2%, or 20% typed as a fraction. */
export function smallPercents(
  { inputs, quantities }: Pick<DataSheet, "inputs" | "quantities">,
  needed: ReadonlySet<Quantity>,
  towns: readonly string[],
): Finding[] {
  return [...needed].flatMap((quantity) => {
    const { header, kind } = columnTerm(inputs, quantity);
    if (kind !== "percent") return [];
    return (quantities.get(quantity) ?? []).flatMap((figure, town) => {
      if (figure.kind !== "number" || !isFraction(figure.value)) return [];
      const value = shortestText(figure.value);
      const seems = shortestText(multiply(figure.value, HUNDRED));
      const facts = { header, town: towns[town] ?? "", value, seems };
      return [warn("percent-small", figure.cell, facts)];
    });
  });
}
