/** Fixture editions of the kinds of rule that only own methods use, their months, and their months as formulas. */
import { gridOfValues, type CellValue, type Grid } from "../../src/cells/grid";
import type { FigureCell, FormulaLayout } from "../../src/compile/layout";
import { nativeScoresSheet, nativeStepsSheet } from "../../src/compile/sheets";
import { compile } from "../../src/engine/compile";
import { score } from "../../src/engine/score";
import type { Conventions } from "../../src/method/conventions";
import { changxing2020 } from "../../src/method/editions/changxing-2020";
import type { Overall } from "../../src/method/overall";
import type { Indicator, Method } from "../../src/method/method";
import { everyTerms } from "../../src/method/every-rule";
import type { Rule } from "../../src/method/rule-kinds";
import { nearestDouble } from "../../src/numbers/decimal-text";
import type { Figure, Observations } from "../../src/scoring/observations";
import type { ScoreSheet } from "../../src/scoring/score-sheet";
import type { NativeMonth } from "../conformance/native-month";
import { month, QUANTITIES, SHEET, TASK_SHEET, TASKS, type TownFacts } from "../scoring/month";

export interface FixtureIndicator {
  readonly points: string;
  readonly rule: Rule;
  readonly isOutsideTotal?: true;
  readonly isBonus?: true;
}

/** A method of these rules with the codes 1, 2, 3 … */
export function fixture(indicators: readonly FixtureIndicator[], overall?: Overall): Method {
  return {
    ...changxing2020,
    ...(overall ? { overall } : {}),
    termsOf: everyTerms,
    names: { index: "示例指数", work: "示例", units: "乡镇", annex: "", isDraft: true },
    id: "fixture",
    document: "示例〔2026〕1号",
    title: "示例办法",
    categories: [
      {
        name: "示例",
        points: "100",
        indicators: indicators.map((each, index): Indicator => ({
          ...each,
          code: String(index + 1),
          name: `指标${"甲乙丙丁戊己庚辛壬癸"[index] ?? "某"}`,
          clause: `第${index + 1}条`,
          text: "示例",
        })),
      },
    ],
  };
}

export interface FixtureMonth {
  readonly indicators: readonly FixtureIndicator[];
  readonly towns: readonly TownFacts[];
  readonly conventions?: Partial<Conventions>;
  readonly overall?: Overall;
}

export function scoreFixture(asked: FixtureMonth): ScoreSheet {
  const method = fixture(asked.indicators, asked.overall);
  return score(method, conventionsOf(asked), month(asked.towns));
}

const conventionsOf = ({ conventions = {} }: FixtureMonth): Conventions => ({
  ...changxing2020.defaultConventions,
  ...conventions,
});

/** The month with its formulas, over sheets that hold its figures as typed. */
export function nativeFixture(about: string, asked: FixtureMonth): NativeMonth {
  const method = fixture(asked.indicators, asked.overall);
  const conventions = conventionsOf(asked);
  const observations = month(asked.towns);
  const compiled = compile(method, conventions, layoutOf(observations, asked.towns));
  return {
    about,
    grids: gridsOf(observations),
    scores: score(method, conventions, observations),
    native: [nativeScoresSheet(compiled), nativeStepsSheet(compiled)],
  };
}

function layoutOf(observations: Observations, towns: readonly TownFacts[]): FormulaLayout {
  const cellsOf = (figures: readonly Figure[]): FigureCell[] =>
    figures.map(({ cell }) => ({ cell, decision: null }));
  return {
    scoresSheet: "评分",
    stepsSheet: "计算",
    period: observations.period,
    lastMonth: 6,
    year: observations.year,
    isSample: false,
    decimals: decimalsOf(towns),
    towns: observations.towns.map((name, index) => ({
      name,
      names: [{ cell: { sheet: SHEET, row: index + 5, column: 0 }, text: name }],
    })),
    quantities: new Map([...observations.quantities].map(([key, all]) => [key, cellsOf(all)])),
    quantityHeaders: new Map(),
    targets: new Map([...observations.targets].map(([key, all]) => [key, cellsOf(all)])),
    targetHeaders: new Map(),
    projects: null,
    items: null,
    method: null,
    assigned: new Map(),
  };
}

/** The most decimals of all figures. */
function decimalsOf(towns: readonly TownFacts[]): number {
  const texts = towns.flatMap(({ data = {}, targets = {} }) => [
    ...Object.values(data),
    ...Object.values(targets),
  ]);
  const counts = texts.map((text) => text?.split(".")[1]?.length ?? Number.NaN);
  return Math.max(2, ...counts.filter((count) => !Number.isNaN(count)));
}

function gridsOf({ towns, quantities, targets }: Observations): Grid[] {
  const shown = (figure: Figure | undefined): CellValue => {
    if (figure?.kind === "number") return nearestDouble(figure.value);
    return figure?.kind === "invalid" ? "?" : null;
  };
  const rows = (
    above: number,
    columns: readonly (readonly Figure[] | undefined)[],
  ): CellValue[][] => [
    ...Array.from({ length: above }, () => [null]),
    ...towns.map((town, index) => [town, ...columns.map((column) => shown(column?.[index]))]),
  ];
  const data = rows(
    5,
    QUANTITIES.map((quantity) => quantities.get(quantity)),
  );
  const tasks = rows(
    4,
    TASKS.map((task) => targets.get(task)),
  );
  return [gridOfValues(SHEET, data), gridOfValues(TASK_SHEET, tasks)];
}
