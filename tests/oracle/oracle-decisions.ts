/** What the method says about gaps, written from its text alone: 按0计, 未报送 and 不适用, 统一赋分. */
import Fraction from "fraction.js";
import type { OracleConventions, OracleTown } from "./oracle-input";
import { assess, type OracleCode, type OracleResult, type Outside } from "./method-oracle";

/** The columns of the data sheet in the oracle's words. */
export type OracleColumn = {
  [Key in keyof OracleTown]: OracleTown[Key] extends number ? Key : never;
}[keyof OracleTown];

export type OracleDecision =
  | { readonly kind: "zero" | "out"; readonly town: number; readonly column: OracleColumn }
  /** null: every town that has no points of its own. */
  | {
      readonly kind: "points";
      readonly town: number | null;
      readonly code: OracleCode;
      readonly points: string;
    };

/** Which columns each indicator needs, by its text. */
export function columnsOf(
  code: OracleCode,
  { targetScope, insured }: Pick<OracleConventions, "targetScope" | "insured">,
): readonly OracleColumn[] {
  const all = ["newExporters", "smallExporterInsurancePercent", "insured", "active"] as const;
  const table: Readonly<Record<OracleCode, readonly OracleColumn[]>> = {
    "1.1": ["exports", "exportsLastYear", ...(targetScope === "four-tasks" ? all : [])],
    "1.2": ["exports", "exportsLastYear"],
    "1.3": ["exports", "exportsLastYear"],
    "1.4": ["exports"],
    "2": ["active", "activeLastYear"],
    "3.1": ["epidemic", "generalTrade"],
    "3.2": ["epidemicQuality"],
    "4": ["imports", "importsLastYear"],
    "5": [],
    "6.1": ["outsourcing", "exports"],
    "6.2": ["newServiceFirms"],
    "7": [insured === "month" ? "insuredOfMonth" : "insured", "active"],
    "8": ["ordersScore"],
    "9": [],
  };
  return table[code];
}

/** Scores a month in which the cells of the decisions are blank. */
export function assessDecided(
  towns: readonly OracleTown[],
  decisions: readonly OracleDecision[],
  conventions: OracleConventions,
): OracleResult {
  const filled = towns.map((town, index) => ({
    ...town,
    ...Object.fromEntries(
      decisions.flatMap((one) =>
        one.kind === "zero" && one.town === index ? [[one.column, 0]] : [],
      ),
    ),
  }));
  const isOut = (code: OracleCode, town: number): boolean =>
    decisions.some(
      (one) =>
        one.kind === "out" &&
        one.town === town &&
        columnsOf(code, conventions).includes(one.column),
    );
  const outside: Outside = (code, town) => {
    const points = decisions.filter((one) => one.kind === "points" && one.code === code);
    const own = points.find((one) => one.town === town) ?? points.find((one) => one.town === null);
    if (own?.kind === "points") return new Fraction(own.points);
    return isOut(code, town) ? new Fraction(0) : null;
  };
  return assess(filled, conventions, outside, (code, town) => !isOut(code, town));
}
