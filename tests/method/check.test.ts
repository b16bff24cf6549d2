import { EDITIONS } from "../../src/method/catalog";
import { checkMethod, type MethodFault } from "../../src/method/check";
import { changxing2020 } from "../../src/method/editions/changxing-2020";
import type { Indicator, Method } from "../../src/method/method";

test.each(EDITIONS.map((edition) => [edition.id, edition] as const))(
  "%s is sound",
  (_, edition) => {
    expect(checkMethod(edition)).toEqual([]);
  },
);

/** The edition with one indicator changed. */
function changed(code: string, change: (indicator: Indicator) => Indicator): Method {
  const categories = changxing2020.categories.map((category) => ({
    ...category,
    indicators: category.indicators.map((each) => (each.code === code ? change(each) : each)),
  }));
  return { ...changxing2020, categories };
}

const FAULTS: readonly (readonly [MethodFault["kind"], string, Method])[] = [
  ["code-malformed", "1.", changed("2", (each) => ({ ...each, code: "1." }))],
  ["code-repeated", "1.1", changed("1.2", (each) => ({ ...each, code: "1.1" }))],
  ["text-blank", "9", changed("9", (each) => ({ ...each, clause: " " }))],
  ["decimal-malformed", "2", changed("2", (each) => ({ ...each, points: "10.0" }))],
  ["decimal-malformed", "2", changed("2", (each) => ({ ...each, points: "ten" }))],
  ["category-points-differ", "目标任务", changed("1.1", (each) => ({ ...each, points: "41" }))],
  [
    "step-not-positive",
    "3.1",
    changed("3.1", (each) =>
      each.rule.kind === "rank-step" ? { ...each, rule: { ...each.rule, step: "0" } } : each,
    ),
  ],
  [
    "zero-of-unmeasured",
    "4",
    changed("4", (each) =>
      each.rule.kind === "rank-step"
        ? { ...each, rule: { ...each.rule, zeroOf: "exports" } }
        : each,
    ),
  ],
  [
    "tiers-not-descending",
    "5",
    changed("5", (each) =>
      each.rule.kind === "counted-projects"
        ? { ...each, rule: { ...each.rule, tiers: [...each.rule.tiers].reverse() } }
        : each,
    ),
  ],
  [
    "levels-not-ascending",
    "9",
    changed("9", (each) =>
      each.rule.kind === "counted-items"
        ? { ...each, rule: { ...each.rule, each: { submitted: "1", city: "3", province: "2" } } }
        : each,
    ),
  ],
  [
    "total-differs",
    "changxing-2020",
    { ...changxing2020, categories: changxing2020.categories.slice(1) },
  ],
  ["total-differs", "changxing-2020", { ...changxing2020, total: "100.1" }],
  ["decimal-malformed", "changxing-2020", { ...changxing2020, total: "一百" }],
  [
    "rounding-decimals",
    "changxing-2020",
    {
      ...changxing2020,
      defaultConventions: {
        ...changxing2020.defaultConventions,
        rounding: { ...changxing2020.defaultConventions.rounding, decimals: 7 },
      },
    },
  ],
  [
    "tie-code-unknown",
    "1.5",
    {
      ...changxing2020,
      defaultConventions: { ...changxing2020.defaultConventions, rankTies: { decidedBy: ["1.5"] } },
    },
  ],
];

test.each(FAULTS)("%s at %s is found", (kind, at, method) => {
  expect(checkMethod(method)).toEqual([{ kind, at }]);
});

test("a method whose document states no total may have any", () => {
  const categories = changxing2020.categories.slice(1);
  expect(checkMethod({ ...changxing2020, categories, total: null })).toEqual([]);
  expect(checkMethod({ ...changxing2020, categories, total: "40" })).toEqual([]);
});
