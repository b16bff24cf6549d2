import fc from "fast-check";
import { explain as sentenceOf } from "../../src/engine/derivation";
import { explainOwnPlace, explainOwnTotal } from "../../src/engine/explain-own";
import { score as scoreMonth } from "../../src/engine/score";
import { monthByOwnMethod } from "../../src/functions/own-months";
import { explain, score, scores } from "../../src/functions/table-functions";
import { everyExplanation } from "../../src/messages/zh/own-rule-words";
import type { Conventions } from "../../src/method/conventions";
import { changxing2020 } from "../../src/method/editions/changxing-2020";
import { everyTerms } from "../../src/method/every-rule";
import { checkMethod } from "../../src/method/check";
import { indicatorsOf, isCounted, type Method } from "../../src/method/method";
import { ownMethodId } from "../../src/method/own-sheet/head";
import type { Rule } from "../../src/method/rule-kinds";
import { decimalText, nearestDouble } from "../../src/numbers/decimal-text";
import { exact, sum } from "../../src/numbers/exact";
import type { ScoreSheet } from "../../src/scoring/score-sheet";
import { fixture, type FixtureIndicator } from "../own-rules/fixture";
import {
  OWN_KINDS,
  randomFixtureTowns,
  randomIndicators,
  randomReadings,
} from "../own-rules/random";
import { at, cellsOf, headAt, type Cells } from "../reading/own-method/sheet";
import { month, QUANTITIES, TASKS, type TownFacts } from "../scoring/month";
import { shown, shownOf, standInForExcel } from "./custom-functions-host";

beforeAll(() => {
  standInForExcel();
  globalThis.CX_OWN_METHODS = monthByOwnMethod;
});
afterAll(() => {
  globalThis.CX_OWN_METHODS = undefined;
});

const PERIOD = "1-6月";
const { inputs } = changxing2020;

/** As a sheet can say it: one 上级读, no weights where they mean nothing, and the sum of the points. */
function sound(indicators: readonly FixtureIndicator[]): Method {
  const written = (rule: Rule): Rule => {
    if (rule.kind !== "combined") return rule;
    const isWeighted = rule.how === "weighted-sum";
    const parts = rule.parts.map((part) => (isWeighted ? part : { ...part, weight: "1" }));
    return { ...rule, reads: "exact", parts };
  };
  const own = fixture(indicators.map((each) => ({ ...each, rule: written(each.rule) })));
  const total = decimalText(
    sum(
      indicatorsOf(own)
        .filter(isCounted)
        .map(({ points }) => exact(points)),
    ),
  );
  const categories = own.categories.map((category) => ({ ...category, points: total ?? "" }));
  return { ...own, id: ownMethodId(own), termsOf: everyTerms, categories, total };
}

/** data, tasks, period, projects, items, method: what the functions are given. */
function argumentsOf(method: Method, towns: readonly TownFacts[], conventions: Conventions) {
  const { towns: names, quantities, targets } = month(towns);
  const figure = (found: { readonly kind: string } | undefined): unknown =>
    found && "value" in found ? nearestDouble(found.value as never) : null;
  const data = [
    ["乡镇", ...QUANTITIES.map((name) => inputs.columns.get(name)?.header)],
    ...names.map((name, row) => [
      name,
      ...QUANTITIES.map((each) => figure(quantities.get(each)?.[row])),
    ]),
  ];
  const tasks = [
    ["乡镇", ...TASKS.map((name) => inputs.tasks.get(name)?.header)],
    [null, ...TASKS.map(() => PERIOD)],
    ...names.map((name, row) => [name, ...TASKS.map((each) => figure(targets.get(each)?.[row]))]),
  ];
  return [data, tasks, PERIOD, null, null, cellsOf(method, conventions)] as const;
}

type MonthArguments = Parameters<typeof scores>;
const given = (args: ReturnType<typeof argumentsOf>) => args as unknown as MonthArguments;

/** The table as the pane writes it into 评分. */
function tableOf(sheet: ScoreSheet): unknown[][] {
  const headers = sheet.indicators.map(({ indicator }) => `${indicator.code} ${indicator.name}`);
  const rows = sheet.towns.map((name, town) => [
    name,
    ...sheet.indicators.map(({ scores: all }) => {
      const own = all[town];
      return own?.outcome === "scored" ? nearestDouble(own.points) : null;
    }),
    ...[sheet.totals[town]?.points, sheet.totals[town]?.place].map((each) =>
      each ? nearestDouble(each) : null,
    ),
  ]);
  return [["乡镇", ...headers, "总分", "名次"], ...rows];
}

/** A sheet refuses a negative amount, and a blank one has no score. */
const isWhole = ({ data = {}, targets = {} }: TownFacts): boolean =>
  Object.values(data).every((text) => text !== null && !text.startsWith("-")) &&
  Object.values(targets).every((text) => text !== null);
const wholeTowns = randomFixtureTowns.filter((towns) => towns.every(isWhole));
const hasWholePlaces = ({ rule }: FixtureIndicator): boolean =>
  rule.kind !== "tier" ||
  rule.by === "value" ||
  rule.tiers.every(({ bound }) => /^[1-9]\d*$/.test(bound));

test.each(OWN_KINDS)("months by a method with %s are those of the pane", (kind) => {
  const methods = randomIndicators(kind)
    .filter((indicators) => indicators.every(hasWholePlaces))
    .map(sound)
    .filter((method) => checkMethod(method).length === 0);
  fc.assert(
    fc.property(methods, wholeTowns, randomReadings, (method, towns, readings) => {
      const conventions = { ...method.defaultConventions, ...readings };
      const sheet = scoreMonth(method, conventions, month(towns));
      const args = given(argumentsOf(method, towns, conventions));
      expect(shown(scores(...args))).toEqual(tableOf(sheet));
      sheet.towns.forEach((name, town) => {
        sheet.indicators.forEach(({ indicator }, index) => {
          expect(explain(indicator.code, name, ...args)).toBe(
            sentenceOf(sheet, index, town, everyExplanation),
          );
        });
        expect(explain("总分", name, ...args)).toBe(explainOwnTotal(sheet, town, everyExplanation));
        expect(explain("名次", name, ...args)).toBe(explainOwnPlace(sheet, town, everyExplanation));
        expect(score("名次", name, ...args)).toBe(tableOf(sheet)[town + 1]?.at(-1));
      });
    }),
    { numRuns: 15 },
  );
});

const AMOUNT = { kind: "amount", of: "ordersScore" } as const;
const INTERVAL: FixtureIndicator = {
  points: "15",
  rule: {
    kind: "interval",
    measure: AMOUNT,
    lowerIsBetter: false,
    base: "6",
    low: { kind: "worst" },
    high: { kind: "best" },
  },
};
const TOWNS: TownFacts[] = ["60", "80", "100"].map((ordersScore) => ({ data: { ordersScore } }));
const METHOD = sound([INTERVAL]);
const months = (change: (args: unknown[]) => void) => {
  const args = argumentsOf(METHOD, TOWNS, METHOD.defaultConventions).map((each) =>
    Array.isArray(each) ? each.map((row: unknown) => [...(row as unknown[])]) : each,
  );
  change(args);
  return () => scores(...(args as MonthArguments));
};
const inMethod = (change: (cells: Cells) => void) => months((args) => change(args[5] as Cells));

test("the worst has the base, the best the full points", () => {
  expect(shown(months(() => undefined)())).toEqual([
    ["乡镇", "1 指标甲", "总分", "名次"],
    ["镇1", 6, 6, 3],
    ["镇2", 10.5, 10.5, 2],
    ["镇3", 15, 15, 1],
  ]);
});

test("a method without tasks has its towns on the data sheet", () => {
  const method = { ...METHOD, inputs: { ...inputs, tasks: new Map() } };
  const [data, , period, projects, items, sheet] = argumentsOf(
    method,
    TOWNS,
    method.defaultConventions,
  );
  const args = given([data, null, period, projects, items, sheet] as never);
  expect(shown(scores(...args))).toEqual(shown(months(() => undefined)()));
});

test.each([
  [
    "points that are none",
    inMethod((cells) => {
      const [row, column] = at(cells, "indicators", "分值", 1);
      cells[row]![column] = "十五";
    }),
    /^#VALUE! 考核办法\(method\) 第\d+行第\d+列：.*十五/,
  ],
  [
    "points that do not add up",
    inMethod((cells) => {
      const [row, column] = headAt(cells, "总分");
      cells[row]![column] = 20;
    }),
    /^#VALUE! 考核办法\(method\) 第\d+行第\d+列：.*20.*15/,
  ],
  [
    "a table that was cut off",
    inMethod((cells) => {
      cells.length = at(cells, "indicators", "代码", -1)[0];
    }),
    /^#VALUE! 考核办法\(method\) 不像考核办法：/,
  ],
  [
    "a range that ends above 口径",
    inMethod((cells) => {
      cells.length = at(cells, "conventions", "代码", 1)[0];
    }),
    /^#VALUE! 考核办法\(method\) 不像考核办法：找不到表头 口径、口径/,
  ],
  [
    "a range that ends within 口径",
    inMethod((cells) => {
      cells.length -= 1;
    }),
    /^#VALUE! 考核办法\(method\) 不像考核办法：找不到表头 口径、口径/,
  ],
  [
    "a column that the data sheet lacks",
    months((args) => {
      const [header] = args[0] as unknown[][];
      header![header!.indexOf("订单+清单监测得分")] = "其他";
    }),
    /^#N\/A/,
  ],
  [
    "no task sheet though there are tasks",
    months((args) => {
      args[1] = null;
    }),
    /^#VALUE! 任务分解表\(tasks\) 不像任务分解表：找不到表头 乡镇、自营出口增幅。/,
  ],
])("refused: %s", (_, call, message) => {
  const told = shownOf(call);
  expect(String(Array.isArray(told) ? (told[1] as unknown[])[1] : told)).toMatch(message);
});
