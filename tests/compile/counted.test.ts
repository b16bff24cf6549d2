import type { ItemLevel } from "../../src/method/types";
import type { TownFacts } from "../scoring/month";
import { bothWays, type Shown } from "./formula-scores";

type Projects = NonNullable<TownFacts["projects"]>;

const PROJECTS: readonly (readonly [Projects, included: Shown, excluded: Shown])[] = [
  // investment and 一带一路; with 200 in its tier, and without
  [[], 0, 0],
  [[["0", false]], 1, 1],
  [[["199.9999", false]], 1, 1],
  [[["199.9999", true]], 1.5, 1.5],
  [[["200", true]], 2, 1.5],
  [[["200", false]], 1.5, 1],
  [[["200.0001", false]], 1.5, 1.5],
  [[["499.9999", false]], 1.5, 1.5],
  [[["500", false]], 2, 2],
  [[["999.9999", false]], 2, 2],
  [[["1000", false]], 3, 3],
  [[["1000.0001", true]], 3, 3],
  [
    [
      ["100", false],
      ["200", false],
    ],
    2.5,
    2,
  ],
  [
    [
      ["100", true],
      ["1000", false],
    ],
    3,
    3,
  ],
];

test.each([true, false])("5 at every tier, 200 in its own: %s", (bound200) => {
  const both = bothWays(
    PROJECTS.map(([projects]) => ({ projects })),
    { bound200 },
  )("5");
  const points = PROJECTS.map(([, included, excluded]) => (bound200 ? included : excluded));
  expect(both.formulas).toEqual(points);
  expect(both.scores).toEqual(points);
});

const [S, C, P] = ["submitted", "city", "province"] as const;

const ITEMS: readonly (readonly [readonly ItemLevel[], Shown, Shown, Shown])[] = [
  // highest, all levels, submission plus adoption
  [[], 0, 0, 0],
  [[S], 1, 1, 1],
  [[C], 2, 3, 3],
  [[P], 3, 6, 4],
  [[S, C], 3, 4, 4],
  [[S, S, S, C, C], 7, 8, 8],
  [[S, S, C, P], 7, 8, 8],
  [[S, S, S, C, P], 8, 8, 8],
  [[S, S, S, C, C, P], 8, 8, 8],
];

test.each([
  ["highest", 1],
  ["all-levels", 2],
  ["submission-plus-adoption", 3],
] as const)("9 at every level and at its cap, read as %s", (infoLevels, column) => {
  const both = bothWays(
    ITEMS.map(([items]) => ({ items })),
    { infoLevels },
  )("9");
  const points = ITEMS.map((row) => row[column]);
  expect(both.formulas).toEqual(points);
  expect(both.scores).toEqual(points);
});
