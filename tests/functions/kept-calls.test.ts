/** What is kept of the last calls: nobody can tell its results from those of computing every call anew. */
import fc from "fast-check";
import type { kept as Kept } from "../../src/functions/kept";
import { HostError, shownOf, standInForExcel } from "./custom-functions-host";
import { months } from "./months";
import { scoreArguments, type Matrix } from "./sheet-matrices";

type Call = (...args: readonly unknown[]) => unknown;
type Functions = Readonly<Record<string, Call>>;

let keeping: Functions;
let forgetful: Functions;

async function loadFunctions(): Promise<Functions> {
  let all: object = {};
  await jest.isolateModulesAsync(async () => {
    all = {
      ...(await import("../../src/functions/export-functions")),
      ...(await import("../../src/functions/lookup-functions")),
      ...(await import("../../src/functions/rule-functions")),
      ...(await import("../../src/functions/table-functions")),
      ...(await import("../../src/functions/trade-functions")),
    };
  });
  return all as Functions;
}

beforeAll(async () => {
  standInForExcel();
  keeping = await loadFunctions();
  jest.doMock("../../src/functions/kept", () => ({
    kept: (_: unknown, compute: () => object) => compute(),
  }));
  forgetful = await loadFunctions();
  jest.dontMock("../../src/functions/kept");
});

const cell = fc.oneof(
  { weight: 25, arbitrary: fc.constantFrom<unknown>(0, 1, 2, 3, 1.1, 2.2, 3.3) },
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc.constantFrom<unknown>(-0, NaN, Infinity, -1, null, "", "3", "x", true, false),
      fc.constantFrom("#N/A", "#REF!").map((code) => new HostError(code)),
    ),
  },
);

const index = fc.nat({ max: 2 });
const matrices = fc
  .array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 })
  .map((columns) => columns.map((cells) => cells.map((one) => [one])));

/** Changes a cell in place, makes another error of an error cell in place, or takes a copy of the range. */
const change = fc.record({
  how: fc.constantFrom("cell", "error", "copy"),
  at: fc.nat({ max: 400 }),
  range: fc.nat({ max: 5 }),
  to: cell,
});
type Change = typeof change extends fc.Arbitrary<infer One> ? One : never;

function apply({ how, at, range, to }: Change, ranges: Matrix[]): void {
  const found = range % ranges.length;
  const rows = ranges[found]!;
  const row = rows[at % rows.length]!;
  const column = at % row.length;
  if (how === "copy") ranges[found] = rows.map((cells) => [...cells]);
  else if (how === "cell") row[column] = to;
  else if (row[column] instanceof HostError) Object.assign(row[column], { code: "#DIV/0!" });
}

/** How many figures of a town each function is given. */
const FIGURES = {
  growth: 2,
  increment: 2,
  cultivation: 2,
  epidemic: 2,
  importIncrease: 2,
  insurance: 2,
  service: 3,
  target: 3,
  total: 1,
  orders: 1,
  rank: 1,
  proportion: 1,
  rankStep: 1,
};
const call = fc.record({
  name: fc.constantFrom(...(Object.keys(FIGURES) as (keyof typeof FIGURES)[])),
  own: index,
  of: fc.array(index, { minLength: 3, maxLength: 3 }),
  more: fc.array(fc.constantFrom<unknown>(undefined, null, 5, 5, 7, 7, "dense"), {
    minLength: 2,
    maxLength: 2,
  }),
});
type Called = typeof call extends fc.Arbitrary<infer One> ? One : never;

function argumentsOf({ name, own, of, more }: Called, ranges: readonly Matrix[]): unknown[] {
  const all = of.slice(0, FIGURES[name]).map((range) => ranges[range]!);
  const mine = all.map((rows) => [rows[own]!]);
  if (name === "target") return [...mine, ...more];
  return [...mine, ...all, ...(name === "epidemic" ? [mine[0]] : more)];
}

test("functions over figures give what they give when nothing is kept", () => {
  const steps = fc.array(fc.oneof(change, { weight: 3, arbitrary: call }), {
    minLength: 30,
    maxLength: 40,
  });
  let scores = 0;
  fc.assert(
    fc.property(matrices, steps, (ranges, all) => {
      for (const step of all) {
        if ("how" in step) apply(step, ranges);
        else {
          const args = argumentsOf(step, ranges);
          const result = shownOf(() => keeping[step.name]!(...args));
          expect(result).toEqual(shownOf(() => forgetful[step.name]!(...args)));
          if (typeof result === "number") scores += 1;
        }
      }
    }),
    { seed: 20200514, numRuns: 400 },
  );
  expect(scores).toBeGreaterThan(1_000);
});

test("functions over sheets give what they give when nothing is kept", () => {
  const ask = fc.record({
    name: fc.constantFrom("score", "explain", "task"),
    code: fc.constantFrom("1.1", "1.2", "4", "5", "9", "总分", "名次"),
    town: fc.nat({ max: 15 }),
  });
  const steps = fc.array(fc.oneof(change, { weight: 4, arbitrary: ask }), { maxLength: 12 });
  fc.assert(
    fc.property(months, steps, (towns, all) => {
      const [data, tasks, period, projects, items] = scoreArguments(towns);
      const ranges = [data, tasks, projects, items];
      for (const step of all) {
        if ("how" in step) apply(step, ranges);
        else {
          const { name, code, town } = step;
          const named = towns[town % towns.length]!.name;
          const [first, second, third, fourth] = ranges;
          const args =
            name === "task"
              ? [second, [[named]], "1.1", period]
              : [code, named, first, second, period, third, fourth];
          expect(shownOf(() => keeping[name]!(...args))).toEqual(
            shownOf(() => forgetful[name]!(...args)),
          );
        }
      }
    }),
    { seed: 20200514, numRuns: 150 },
  );
});

describe("kept", () => {
  let kept: typeof Kept;
  let computed: number;
  const compute = (): object => {
    computed += 1;
    return {};
  };
  /** How often it is computed when these are called one after the other. */
  const computedOf = (...calls: readonly (readonly unknown[])[]): number => {
    computed = 0;
    for (const args of calls) kept(args, compute);
    return computed;
  };

  beforeEach(async () => {
    await jest.isolateModulesAsync(async () => {
      ({ kept } = await import("../../src/functions/kept"));
    });
  });

  test.each<[string, unknown, unknown]>([
    ["another copy", [[1], ["甲"]], [[1], ["甲"]]],
    ["an error that says the same", [[new HostError("#N/A")]], [[new HostError("#N/A")]]],
    ["a cell alone and as a range", 5, [[5]]],
    ["0 and −0", [[0]], [[-0]]],
  ])("recognises %s", (_, first, second) => {
    expect(computedOf(["F", first], ["F", second])).toBe(1);
  });

  test.each<[string, readonly unknown[], readonly unknown[]]>([
    ["another function", ["F", [[1]]], ["G", [[1]]]],
    ["another last cell", ["F", [[1], [2]]], ["F", [[1], [3]]]],
    ["a row more", ["F", [[1], [2]]], ["F", [[1], [2], [3]]]],
    ["a row less", ["F", [[1], [2]]], ["F", [[1]]]],
    ["a row instead of a column", ["F", [[1], [2]]], ["F", [[1, 2]]]],
    ["a number instead of its text", ["F", [[1]]], ["F", [["1"]]]],
    ["null instead of nothing", ["F", undefined], ["F", null]],
    ["another error", ["F", [[new HostError("#N/A")]]], ["F", [[new HostError("#REF!")]]]],
    ["an error instead of a blank", ["F", [[null]]], ["F", [[new HostError("#VALUE!")]]]],
    ["an error's text instead of it", ["F", [[new HostError("#N/A")]]], ["F", [["#N/A"]]]],
    [
      "rows that differ in length",
      ["F", [[1, 2], [3], [4, 5, 6]]],
      [
        "F",
        [
          [1, 2],
          [3, 4],
          [5, 6],
        ],
      ],
    ],
    ["a cell that is no number", ["F", [[NaN]]], ["F", [[NaN]]]],
  ])("computes %s anew", (_, first, second) => {
    expect(computedOf(first, second)).toBe(2);
  });

  test("a change in place is another call", () => {
    const rows = [[1], [2]];
    const error = new HostError("#N/A");
    expect(computedOf(["F", rows, [[error]]])).toBe(1);
    rows[1]![0] = 3;
    expect(computedOf(["F", rows, [[error]]])).toBe(1);
    Object.assign(error, { code: "#REF!" });
    expect(computedOf(["F", rows, [[error]]])).toBe(1);
    expect(computedOf(["F", rows, [[error]]])).toBe(0);
  });

  test("what is thrown is thrown again", () => {
    const fail = () => {
      throw new Error("no score");
    };
    expect(() => kept(["F"], fail)).toThrow("no score");
    expect(() => kept(["F"], fail)).toThrow("no score");
    expect(computedOf(["F"])).toBe(1);
  });

  test("the last 20 calls are kept, and one that is asked again is the last", () => {
    const calls = Array.from({ length: 20 }, (_, name) => [name]);
    expect(computedOf(...calls, ...calls)).toBe(20);
    expect(computedOf([0], [20], [0], [1])).toBe(2);
  });

  test("200,000 cells are kept, and a call of more is not", () => {
    const range = (rows: number, cell: number) => Array.from({ length: rows }, () => [cell, cell]);
    expect(computedOf([range(50_000, 1)], [range(49_999, 2)], [range(50_000, 1)])).toBe(2);
    expect(computedOf([range(2, 3)], [range(50_000, 1)], [range(49_999, 2)])).toBe(2);
    expect(computedOf([range(100_001, 4)], [range(100_001, 4)], [range(49_999, 2)])).toBe(2);
  });
});
