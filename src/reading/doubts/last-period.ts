import { cellText } from "../../cells/address";
import { warn, type Finding } from "../../cells/finding";
import { DATA_COLUMNS } from "../../method/sheet-terms";
import type { Quantity } from "../../method/types";
import { decimalText, fixedText } from "../../numbers/decimal-text";
import { compare, exact, isPositive, multiply, type Exact } from "../../numbers/exact";
import type { Observed } from "../../scoring/observations";
import { isAmountUnit } from "../words/units";

type Figures = ReadonlyMap<Quantity, readonly Observed[]>;

/** Sums and counts since January: what no later period can have less of, revisions aside. */
const CUMULATIVE: ReadonlySet<Quantity> = new Set<Quantity>([
  "exports",
  "exportsLastYear",
  "activeExporters",
  "activeExportersLastYear",
  "newExporters",
  "insuredExporters",
  "generalTradeExports",
  "epidemicExports",
  "imports",
  "importsLastYear",
  "outsourcing",
  "newServiceFirms",
]);

const SLIP = exact("1000");

/** True when one is a thousand times the other, or more. */
export function isSlip(a: Exact, b: Exact): boolean {
  if (!isPositive(a) || !isPositive(b)) return false;
  return compare(a, multiply(b, SLIP)) >= 0 || compare(b, multiply(a, SLIP)) >= 0;
}

/** 提醒 against the period before: ×10⁴ slips of amounts, and cumulative figures that fall. */
export function againstPeriodBefore(
  quantities: Figures,
  last: Figures,
  towns: readonly string[],
): Finding[] {
  return [...quantities].flatMap(([quantity, figures]) =>
    figures.flatMap((figure, town) => {
      const before = last.get(quantity)?.[town];
      if (figure.kind !== "number" || before?.kind !== "number") return [];
      const code = doubtOf(quantity, figure.value, before.value);
      if (code === null) return [];
      const facts = {
        header: DATA_COLUMNS[quantity].header,
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
    }),
  );
}

function doubtOf(
  quantity: Quantity,
  value: Exact,
  before: Exact,
): "scale-jump" | "cumulative-falls" | null {
  if (isAmountUnit(DATA_COLUMNS[quantity].unit) && isSlip(value, before)) return "scale-jump";
  return CUMULATIVE.has(quantity) && compare(value, before) < 0 ? "cumulative-falls" : null;
}

const shown = (value: Exact): string => decimalText(value) ?? fixedText(value, 2);
