import type { ItemLevel, Quantity } from "../../method/types";

/** A figure of a function of one indicator: which argument is the town's own, and which holds those of all towns. */
export interface CallFigure {
  readonly quantity: Quantity;
  readonly own: number;
  /** null: no town is compared by it. */
  readonly all: number | null;
}

/** How the arguments of a function of one indicator are to be taken. */
export interface IndicatorCall {
  /** Several indicators add up. */
  readonly codes: readonly string[];
  readonly figures: readonly CallFigure[];
  /** The argument with other full points than the method's; null when it takes none. */
  readonly points: number | null;
  /** The argument with the target of 附件3. */
  readonly target?: number;
}

const figure = (quantity: Quantity, own: number, all: number | null): CallFigure => ({
  quantity,
  own,
  all,
});
const exportsAndLastYear = [figure("exports", 0, 2), figure("exportsLastYear", 1, 3)];

/** By name without `CX.`; the order of the arguments is that of functions.json. */
export const INDICATOR_CALLS: ReadonlyMap<string, IndicatorCall> = new Map<string, IndicatorCall>([
  [
    "TARGET",
    {
      codes: ["1.1"],
      figures: [figure("exports", 0, null), figure("exportsLastYear", 1, null)],
      target: 2,
      points: 3,
    },
  ],
  ["GROWTH", { codes: ["1.2"], figures: exportsAndLastYear, points: 4 }],
  ["INCREMENT", { codes: ["1.3"], figures: exportsAndLastYear, points: 4 }],
  ["TOTAL", { codes: ["1.4"], figures: [figure("exports", 0, 1)], points: 2 }],
  [
    "CULTIVATION",
    {
      codes: ["2"],
      figures: [figure("activeExporters", 0, 2), figure("activeExportersLastYear", 1, 3)],
      points: 4,
    },
  ],
  [
    "EPIDEMIC",
    {
      codes: ["3.1", "3.2"],
      figures: [
        figure("epidemicExports", 0, 2),
        figure("generalTradeExports", 1, 3),
        figure("epidemicQuality", 4, null),
      ],
      points: null,
    },
  ],
  [
    "IMPORT",
    {
      codes: ["4"],
      figures: [figure("imports", 0, 2), figure("importsLastYear", 1, 3)],
      points: null,
    },
  ],
  [
    "SERVICE",
    {
      codes: ["6.1", "6.2"],
      figures: [
        figure("outsourcing", 0, 3),
        figure("exports", 1, 4),
        figure("newServiceFirms", 2, 5),
      ],
      points: null,
    },
  ],
  [
    "INSURANCE",
    {
      codes: ["7"],
      figures: [figure("insuredExporters", 0, 2), figure("activeExporters", 1, 3)],
      points: 4,
    },
  ],
  ["ORDERS", { codes: ["8"], figures: [figure("ordersScore", 0, 1)], points: 2 }],
]);

/** The arguments of INFO: the number of items at each level. */
export const INFO_LEVELS: readonly ItemLevel[] = ["submitted", "city", "province"];

/** Calls over whole sheets, with the number of arguments before the data range. */
export const TABLE_CALLS: ReadonlyMap<string, number> = new Map([
  ["SCORES", 0],
  ["SCORE", 2],
  ["EXPLAIN", 2],
]);
