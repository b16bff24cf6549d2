import type { Conventions } from "../../method/conventions";
import { indicatorsOf, type Method } from "../../method/method";
import { columnTerm, type Inputs } from "../../method/inputs";
import type { ItemLevel, Quantity } from "../../method/types";
import {
  add,
  exact,
  larger,
  ONE,
  smaller,
  subtract,
  sum,
  ZERO,
  type Exact,
} from "../../numbers/exact";
import { unitsToReach, wholeUnits } from "../../numbers/whole-units";
import type { LeverAmount } from "../../messages/zh/analysis";
import { countsItems, itemPoints } from "../../rules/counted-items";
import type { Observations } from "../../scoring/observations";
import { figureOf } from "./changed-month";

/** What a town can do more of. Only the figures named change; all others stay as they are. */
export type LeverId =
  | "exports" // 再出口
  | "activeExporters" // 新增有出口实绩企业: counts among the active and the new exporters
  | "insuredExporters" // 再增投保: of the period, and of the month where the convention `insured` counts it
  | "imports" // 再进口
  | "epidemicExports" // 防疫物资出口, within 一般贸易出口额
  | "outsourcing" // 离岸服务外包执行额
  | "newServiceFirms" // 新增有实绩服务贸易企业
  | "submittedItems" // 再报送信息
  | "cityItems" // 再被市简报录用
  | "provinceItems"; // 再被省简报录用

/** A lever in the hands of one town. */
export interface Lever {
  readonly id: LeverId;
  /** The smallest change: 0.01 万美元, one firm, one item. */
  readonly unit: Exact;
  /** How many units are searched; 0 when there is no room at all. */
  readonly most: bigint;
  readonly moves:
    | { readonly kind: "figures"; readonly quantities: readonly Quantity[] }
    | { readonly kind: "items"; readonly level: ItemLevel };
}

/** The data sheets give amounts in 万美元 with two decimals. */
const CENT = exact("0.01");

/** The levers of a town whose figures are there, in the order of LeverId. */
export function leversOf(
  method: Method,
  conventions: Conventions,
  observations: Observations,
  town: number,
): Lever[] {
  const figures = FIGURE_LEVERS.flatMap(({ id, unit, quantitiesUnder, room }): Lever[] => {
    const quantities = quantitiesUnder(conventions).filter(
      (quantity) => figureOf(observations, quantity, town) !== null,
    );
    const most = quantities.length > 0 ? room(observations, town, quantities, method.inputs) : null;
    if (most === null) return [];
    return [{ id, unit, most: wholeUnits(most, unit), moves: { kind: "figures", quantities } }];
  });
  return [...figures, ...itemLevers(method, conventions, observations, town)];
}

interface FigureLever {
  readonly id: LeverId;
  readonly unit: Exact;
  readonly quantitiesUnder: (conventions: Conventions) => readonly Quantity[];
  /** How much more is thought of; null when it cannot be told. */
  readonly room: (
    observations: Observations,
    town: number,
    quantities: readonly Quantity[],
    inputs: Inputs,
  ) => Exact | null;
}

const FIGURE_LEVERS: readonly FigureLever[] = [
  figureLever("exports", CENT, ["exports"], ofAllTowns("exports", "exportsLastYear")),
  figureLever(
    "activeExporters",
    ONE,
    ["activeExporters", "newExporters"],
    ofAllTowns("activeExporters", "activeExportersLastYear"),
  ),
  {
    id: "insuredExporters",
    unit: ONE,
    quantitiesUnder: ({ insured }) =>
      insured === "month" ? ["insuredExportersOfMonth", "insuredExporters"] : ["insuredExporters"],
    room: withinLimits(),
  },
  figureLever("imports", CENT, ["imports"], ofAllTowns("imports", "importsLastYear")),
  figureLever("epidemicExports", CENT, ["epidemicExports"], withinLimits()),
  figureLever("outsourcing", CENT, ["outsourcing"], upTo("exports")),
  figureLever("newServiceFirms", ONE, ["newServiceFirms"], ofAllTowns("newServiceFirms")),
];

function figureLever(
  id: LeverId,
  unit: Exact,
  quantities: readonly Quantity[],
  room: FigureLever["room"],
): FigureLever {
  return { id, unit, quantitiesUnder: () => quantities, room };
}

/** As much again as all towns have together, this year or last; at least one. */
function ofAllTowns(...quantities: readonly Quantity[]): FigureLever["room"] {
  return (observations) => {
    const totals = quantities.map((quantity) =>
      sum(observations.towns.flatMap((_, town) => figureOf(observations, quantity, town) ?? [])),
    );
    return add(ONE, totals.reduce(larger, ZERO));
  };
}

/** What a lever counts: firms (家), items of information (条), or an amount in the currency of the data sheet. */
export function unitOf(id: LeverId): LeverAmount["unit"] {
  const lever = FIGURE_LEVERS.find((one) => one.id === id);
  if (!lever) return "items";
  return lever.unit === ONE ? "firms" : "amount";
}

/** Until one of the figures is as large as this one. */
function upTo(whole: Quantity): FigureLever["room"] {
  return below(() => whole);
}

/** Until one of the figures is as large as the one that it is a part of. */
function withinLimits(): FigureLever["room"] {
  return below((quantity, inputs) => columnTerm(inputs, quantity).atMost?.whole);
}

function below(
  wholeOf: (part: Quantity, inputs: Inputs) => Quantity | undefined,
): FigureLever["room"] {
  return (observations, town, quantities, inputs) => {
    const rooms = quantities.map((quantity) => {
      const whole = wholeOf(quantity, inputs);
      const most = whole ? figureOf(observations, whole, town) : null;
      const part = figureOf(observations, quantity, town);
      return most && part && subtract(most, part);
    });
    return rooms.reduce((one, other) => one && other && smaller(one, other));
  };
}

const ITEM_LEVERS: readonly (readonly [LeverId, ItemLevel])[] = [
  ["submittedItems", "submitted"],
  ["cityItems", "city"],
  ["provinceItems", "province"],
];

/** More items than fill the cap up change nothing. */
function itemLevers(
  method: Method,
  conventions: Conventions,
  { items }: Observations,
  town: number,
): Lever[] {
  const indicator = indicatorsOf(method).find(countsItems);
  const own = items.kind === "read" ? items.byTown[town] : undefined;
  if (!indicator || own?.kind !== "rows") return [];
  const pointsOf = (level: ItemLevel): Exact =>
    itemPoints(level, indicator.rule, conventions.infoLevels);
  const left = subtract(exact(indicator.points), sum(own.rows.map(({ level }) => pointsOf(level))));
  return ITEM_LEVERS.map(([id, level]) => ({
    id,
    unit: ONE,
    most: unitsToReach(left, pointsOf(level)),
    moves: { kind: "items", level },
  }));
}
