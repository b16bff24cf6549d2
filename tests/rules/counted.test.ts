import type { ItemLevel } from "../../src/method/types";
import { itemsOf } from "../../src/rules/counted-items";
import type { Item } from "../../src/scoring/observations";
import fc from "fast-check";
import { itemLevels } from "../oracle/oracle-items";
import { month, pointsOf, scoreMonth, type TownFacts } from "../scoring/month";

type Projects = NonNullable<TownFacts["projects"]>;

test.each<[Projects, string, string]>([
  // projects (investment, 一带一路), 200 included, 200 not included
  [[], "0", "0"],
  [[["0", false]], "1", "1"],
  [[["199.99", false]], "1", "1"],
  [[["199.99", true]], "1.5", "1.5"],
  [[["200", true]], "2", "1.5"],
  [[["200", false]], "1.5", "1"],
  [[["200.01", false]], "1.5", "1.5"],
  [[["499.99", false]], "1.5", "1.5"],
  [[["500", false]], "2", "2"],
  [[["999.99", false]], "2", "2"],
  [[["1000", false]], "3", "3"],
  [[["1000", true]], "3", "3"],
  [[["5000", false]], "3", "3"],
  [
    [
      ["100", true],
      ["1000", false],
    ],
    "3",
    "3",
  ],
  [
    [
      ["100", false],
      ["100", true],
    ],
    "2.5",
    "2.5",
  ],
  [
    [
      ["100", false],
      ["200", false],
    ],
    "2.5",
    "2",
  ],
])("5 of %j", (projects, included, excluded) => {
  const observations = month([{ projects }]);
  expect(pointsOf(scoreMonth(observations), "5")).toEqual([included]);
  expect(pointsOf(scoreMonth(observations, { bound200: false }), "5")).toEqual([excluded]);
});

const S = "submitted";
const C = "city";
const P = "province";

test.each<[readonly ItemLevel[], string, string, string]>([
  // items, highest, all levels, submission plus adoption
  [[], "0", "0", "0"],
  [[S], "1", "1", "1"],
  [[C], "2", "3", "3"],
  [[P], "3", "6", "4"],
  [[S, C], "3", "4", "4"],
  [[S, S, S, C, C], "7", "8", "8"],
  [[S, S, C, P], "7", "8", "8"],
  [[S, S, S, C, P], "8", "8", "8"],
  [[S, S, S, C, C, P], "8", "8", "8"],
])("9 of %j", (items, highest, all, plus) => {
  const observations = month([{ items }]);
  expect(pointsOf(scoreMonth(observations), "9")).toEqual([highest]);
  expect(pointsOf(scoreMonth(observations, { infoLevels: "all-levels" }), "9")).toEqual([all]);
  const reading = { infoLevels: "submission-plus-adoption" } as const;
  expect(pointsOf(scoreMonth(observations, reading), "9")).toEqual([plus]);
});

const finding = {
  code: "cell-blank",
  severity: "block",
  cell: null,
  facts: { header: "标题", town: "" },
} as const;

test("a ledger that nobody provided is missing for everybody, never 0", () => {
  const observations = {
    ...month([{}, {}]),
    projects: { kind: "not-provided", finding },
    items: { kind: "not-provided", finding },
  } as const;
  const sheet = scoreMonth(observations);
  expect(pointsOf(sheet, "5")).toEqual(["missing", "missing"]);
  expect(pointsOf(sheet, "9")).toEqual(["missing", "missing"]);
});

test("a row that nobody can be given blocks everybody; a town's own faulty row blocks that town", () => {
  const base = month([{ items: [S] }, { items: [C] }]);
  if (base.items.kind !== "read") throw new Error("the month has items");
  const faults = { ...base, items: { ...base.items, faults: [finding] } };
  expect(pointsOf(scoreMonth(faults), "9")).toEqual(["invalid", "invalid"]);
  const [first] = base.items.byTown;
  if (!first) throw new Error("the month has towns");
  const byTown = [first, { kind: "invalid", findings: [finding] } as const];
  const own = { ...base, items: { ...base.items, byTown } };
  expect(pointsOf(scoreMonth(own), "9")).toEqual(["1", "invalid"]);
});

type Row = readonly [title: string, day: number, level: ItemLevel];

const itemOf = ([title, day, level]: Row, row: number): Item => ({
  title,
  key: title,
  day,
  level,
  cell: { sheet: "信息报送", row, column: 3 },
});
const levelsOf = (rows: readonly Row[], convention: "each" | "once"): ItemLevel[] =>
  itemsOf(rows.map(itemOf), convention).map(({ item }) => item.level);

test.each<[about: string, readonly Row[], each: readonly ItemLevel[], once: readonly ItemLevel[]]>([
  [
    "a monthly title",
    [
      ["月报", 1, S],
      ["月报", 2, S],
      ["月报", 3, S],
    ],
    [S, S, S],
    [S],
  ],
  [
    "an adoption of the same day",
    [
      ["甲", 1, S],
      ["甲", 1, C],
    ],
    [C],
    [C],
  ],
  [
    "an adoption that stands before its submission",
    [
      ["甲", 1, C],
      ["甲", 1, S],
    ],
    [C],
    [C],
  ],
  [
    "an adoption of a later day",
    [
      ["甲", 1, S],
      ["甲", 5, P],
    ],
    [P],
    [P],
  ],
  [
    "of the nearest earlier submission",
    [
      ["甲", 1, S],
      ["甲", 3, S],
      ["甲", 4, P],
    ],
    [S, P],
    [P],
  ],
  [
    "of the earlier one",
    [
      ["甲", 1, S],
      ["甲", 3, S],
      ["甲", 2, P],
    ],
    [P, S],
    [P],
  ],
  [
    "several adoptions of one",
    [
      ["甲", 1, S],
      ["甲", 2, C],
      ["甲", 3, P],
    ],
    [P],
    [P],
  ],
  [
    "adoptions alone",
    [
      ["甲", 1, C],
      ["甲", 2, P],
    ],
    [P],
    [P],
  ],
  [
    "an adoption before any submission",
    [
      ["甲", 1, P],
      ["甲", 2, S],
      ["甲", 3, C],
    ],
    [P, C],
    [P],
  ],
  [
    "two submissions of one day",
    [
      ["甲", 1, S],
      ["甲", 1, S],
      ["甲", 1, P],
    ],
    [P, S],
    [P],
  ],
  [
    "other titles",
    [
      ["甲", 1, S],
      ["乙", 1, P],
    ],
    [S, P],
    [S, P],
  ],
])("9: %s", (_, rows, each, once) => {
  expect(levelsOf(rows, "each")).toEqual(each);
  expect(levelsOf(rows, "once")).toEqual(once);
});

test("the items of any rows are those of the oracle, in whatever order they stand", () => {
  const row = fc.tuple(
    fc.constantFrom("甲", "乙"),
    fc.integer({ min: 1, max: 4 }),
    fc.constantFrom<ItemLevel>(S, C, P),
  );
  const words = { submitted: "报送", city: "市简报", province: "省简报" } as const;
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 9 }),
      fc.constantFrom("each", "once"),
      (rows, convention) => {
        const oracle = rows.map(([title, day, level]) => ({ title, day, level: words[level] }));
        const found = levelsOf(rows, convention).map((level) => words[level]);
        expect(found.sort()).toEqual(itemLevels(oracle, { repeatedTitle: convention }).sort());
      },
    ),
    { numRuns: 300, seed: 2020 },
  );
});
