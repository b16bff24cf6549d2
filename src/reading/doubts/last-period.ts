import { cellText } from "../../cells/address";
import { warn, type Finding } from "../../cells/finding";
import { columnTerm, type ColumnTerm, type Inputs } from "../../method/inputs";
import type { Quantity } from "../../method/types";
import { decimalText, fixedText } from "../../numbers/decimal-text";
import { compare, exact, isPositive, multiply, type Exact } from "../../numbers/exact";
import type { Observed } from "../../scoring/observations";

type Figures = ReadonlyMap<Quantity, readonly Observed[]>;

const SLIP = exact("1000");

/** True when one is a thousand times the other, or more. */
export function isSlip(a: Exact, b: Exact): boolean {
  if (!isPositive(a) || !isPositive(b)) return false;
  return compare(a, multiply(b, SLIP)) >= 0 || compare(b, multiply(a, SLIP)) >= 0;
}

/** 提醒 against the period before: ×10⁴ slips of amounts, and cumulative figures that fall. */
export function againstPeriodBefore(
  inputs: Inputs,
  quantities: Figures,
  last: Figures,
  towns: readonly string[],
): Finding[] {
  return [...quantities].flatMap(([quantity, figures]) => {
    const term = columnTerm(inputs, quantity);
    return figures.flatMap((figure, town) => {
      const before = last.get(quantity)?.[town];
      if (figure.kind !== "number" || before?.kind !== "number") return [];
      const code = doubtOf(term, figure.value, before.value);
      if (code === null) return [];
      const facts = {
        header: term.header,
        town: towns[town] ?? "",
        value: shown(figure.value),
        last: shown(before.value),
        lastCell: cellText(before.cell),
      };
      return [
        code === "scale-jump"
          ? warn(code, figure.cell, { ...facts, than: "period-before" })
          : warn(code, figure.cell, facts),
      ];
    });
  });
}

function doubtOf(
  term: ColumnTerm,
  value: Exact,
  before: Exact,
): "scale-jump" | "cumulative-falls" | null {
  if (term.kind === "amount" && isSlip(value, before)) return "scale-jump";
  return isCumulative(term) && compare(value, before) < 0 ? "cumulative-falls" : null;
}

/** Sums and counts since January: what no later period can have less of, revisions aside. */
const isCumulative = ({ kind, isOfMonth }: ColumnTerm): boolean =>
  (kind === "amount" || kind === "count") && !isOfMonth;

const shown = (value: Exact): string => decimalText(value) ?? fixedText(value, 2);
