import { a1 } from "../../../src/cells/address";
import type { Argument } from "../../../src/formula/single-call";
import { calledIn, type Called } from "../../../src/reading/calls/called";
import {
  OUR_FUNCTIONS,
  type Figure,
  type FunctionName,
  type Parameter,
} from "../../../src/reading/calls/our-functions";

/** Figures as `name own·all`, then what else is given, then the arguments with a result each; A1 is the first argument. */
const READ: Readonly<Record<FunctionName, string>> = {
  TASK: "target |  | tasks A1, towns B1, indicator C1, period D1 | own B1",
  TARGET:
    "figures 1.1 | exports A1, exportsLastYear B1, exportGrowth C1 | points D1 | own A1 B1 C1",
  GROWTH: "figures 1.2 | exports A1·C1, exportsLastYear B1·D1 | points E1 | own A1 B1",
  INCREMENT: "figures 1.3 | exports A1·C1, exportsLastYear B1·D1 | points E1 | own A1 B1",
  TOTAL: "figures 1.4 | exports A1·B1 | points C1 | own A1",
  CULTIVATION:
    "figures 2 | activeExporters A1·C1, activeExportersLastYear B1·D1 | points E1 | own A1 B1",
  EPIDEMIC:
    "figures 3.1 3.2 | epidemicExports A1·C1, generalTradeExports B1·D1, epidemicQuality E1 |  | own A1 B1 E1",
  IMPORT: "figures 4 | imports A1·C1, importsLastYear B1·D1 |  | own A1 B1",
  INVESTMENT: "projects 5 |  | towns B1, period C1, projects A1 | own B1",
  SERVICE:
    "figures 6.1 6.2 | outsourcing A1·D1, exports B1·E1, newServiceFirms C1·F1 |  | own A1 B1 C1",
  INSURANCE: "figures 7 | insuredExporters A1·C1, activeExporters B1·D1 | points E1 | own A1 B1",
  ORDERS: "figures 8 | ordersScore A1·B1 | points C1 | own A1",
  INFO: "items 9 | submitted A1, city B1, province C1 |  | own A1 B1 C1",
  RANK: "place | any A1·B1 | ties C1 | own A1",
  PROPORTION: "proportional | any A1·B1 | points C1 | own A1",
  RANKSTEP: "rank-step | any A1·B1 | points C1, step D1 | own A1",
  COMPLETION: "completion | any A1, any B1 | points C1, otherwise D1 | own A1 B1",
  INTERVAL: "interval | any A1·B1 | points C1, base D1, better E1 | own A1",
  PERUNIT:
    "per-unit | any A1, any B1 | step D1, base E1, per C1, least F1, most G1, whole H1 | own A1 B1",
  TIER: "tier | any A1 | better C1, tiers B1 | own A1",
  SCORES: "scores |  | data A1, tasks B1, period C1, projects D1, items E1, method F1 | own ",
  SCORE:
    "score |  | data C1, tasks D1, indicator A1, town B1, period E1, projects F1, items G1, method H1 | own ",
  EXPLAIN:
    "sentence |  | data C1, tasks D1, indicator A1, town B1, period E1, projects F1, items G1, method H1 | own ",
};

const ROLES = (
  "data tasks towns indicator town period points step ties otherwise base better per least most whole tiers projects items method" as const
).split(" ") as Parameter["is"][];

const textOf = (argument: Argument): string =>
  argument.kind === "reference" ? argument.reference.text : argument.kind;

function nameOf(of: Figure): string {
  if (of === "any") return of;
  return "quantity" in of ? of.quantity : "task" in of ? of.task : of.level;
}

function said({ answers, indicators, figures, argument, takes, own }: Called): string {
  const compared = figures.map(
    ({ of, own: mine, all }) =>
      `${nameOf(of)} ${[mine, all].flatMap((one) => (one ? textOf(one) : [])).join("·")}`,
  );
  const others = ROLES.filter(takes).map((is) => `${is} ${textOf(argument(is))}`);
  return [
    [answers, ...indicators].join(" "),
    compared.join(", "),
    others.join(", "),
    `own ${own.map(textOf).join(" ")}`,
  ].join(" | ");
}

test.each(Object.entries(READ))("CX.%s is read by what its arguments are", (name, expected) => {
  const { parameters } = OUR_FUNCTIONS[name as FunctionName];
  const args = Object.keys(parameters).map((_, column) => a1(0, column));
  for (const formula of [
    `=CX.${name}(${args.join(",")})`,
    `=_xldudf_cx_${name}(${args.join(" , ")})`,
  ]) {
    const called = calledIn(formula);
    expect(called && said(called)).toBe(expected);
    expect(called?.typed).toBe(`CX.${name}`);
  }
});

test.each(Object.keys(READ))("what CX.%s is not given is omitted", (name) => {
  const called = calledIn(`=CX.${name}()`);
  const { figures = [], own = [] } = called ?? {};
  const given = [
    ...figures.flatMap(({ own: mine, all }) => [mine, ...(all ? [all] : [])]),
    ...own,
    ...ROLES.map((is) => called?.argument(is)),
  ];
  expect(new Set(given.map((one) => one?.kind))).toEqual(new Set(["omitted"]));
});

test.each([
  "=CX.OTHER(A1)",
  "=SUM(A1)",
  "=CX.TOTAL(A1,B1)+1",
  "='C:\\x.xlam'!CX.TOTAL(A1,B1)",
  "=[2]!_xldudf_CX_TOTAL(A1,B1)",
  "=CX.TOTAL",
  "=A1",
])("%s is no call of ours alone", (formula) => {
  expect(calledIn(formula)).toBeNull();
});
