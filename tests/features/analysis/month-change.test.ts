import fc from "fast-check";
import {
  monthChanges,
  type EarlierMonth,
  type TownChange,
} from "../../../src/features/analysis/month-change";
import { resultsOf } from "../../../src/features/analysis/town-result";
import { changxing2020 } from "../../../src/method/editions/changxing-2020";
import type { Conventions } from "../../../src/method/conventions";
import { shortestText } from "../../../src/numbers/decimal-text";
import { equals, subtract, sum } from "../../../src/numbers/exact";
import { month, scoreMonth, type TownFacts } from "../../scoring/month";
import { randomConventions, randomTown } from "../../scoring/random-month";

interface Earlier {
  /** As ranked then. */
  readonly then: readonly TownFacts[];
  readonly conventions?: Partial<Conventions>;
  /** As its sheets are now, when edited since. */
  readonly edited?: readonly TownFacts[];
}

function changes(
  now: readonly TownFacts[],
  { then, edited = then, conventions = {} }: Earlier,
  chosen: Partial<Conventions> = {},
): readonly TownChange[] {
  const found = changesOrGap(now, { then, edited, conventions }, chosen);
  if (!found) throw new Error("a gap");
  return found;
}

function changesOrGap(
  now: readonly TownFacts[],
  { then, edited = then, conventions = {} }: Earlier,
  chosen: Partial<Conventions> = {},
): readonly TownChange[] | null {
  const before = scoreMonth(month(then), conventions);
  const earlier: EarlierMonth = {
    published: new Map(resultsOf(before).map((result, town) => [before.towns[town] ?? "", result])),
    conventions: { ...changxing2020.defaultConventions, ...conventions },
    observations: month(edited),
  };
  const observations = month(now);
  return monthChanges(scoreMonth(observations, chosen), observations, earlier);
}

/** `total: revisions conventions targets others own`. */
function said(change: TownChange | undefined): string {
  if (change?.kind !== "compared") return change?.kind ?? "none";
  const { revisions, conventions, targets, others, own } = change.parts;
  const parts = [revisions, conventions, targets, others, own].map(shortestText);
  return `${shortestText(change.points)}: ${parts.join(" ")}`;
}

const A: TownFacts = {};
const B: TownFacts = { data: { exports: "1042.5" } };

test.each<[string, readonly TownFacts[], Earlier, Partial<Conventions>, readonly string[]]>([
  ["nothing changed", [A, B], { then: [A, B] }, {}, ["0: 0 0 0 0 0", "0: 0 0 0 0 0"]],
  [
    "a lower target: 4.25 ÷ 5 of 40 instead of 4.25 ÷ 8.5",
    [A, { ...B, targets: { exportGrowth: "5" } }],
    { then: [A, B] },
    {},
    ["0: 0 0 0 0 0", "14: 0 0 14 0 0"],
  ],
  [
    // 1.2 and 1.3: 42.5 of 170 instead of 85; 1.4: 1042.5 of 1170 instead of 1085. A: nothing but 6.1, where it falls.
    "the leader grows: the other loses without doing anything",
    [{ data: { exports: "1170" } }, B],
    { then: [A, B] },
    {},
    ["0: 0 0 0 0 0", "-3.91: 0 0 0 -3.91 0"],
  ],
  [
    "last month's insured firms were corrected after the ranking",
    [A, B],
    { then: [A, { data: { ...B.data, insuredExporters: "36" } }], edited: [A, B] },
    {},
    ["0: 0 0 0 0 0", "1: 1 0 0 0 0"],
  ],
  [
    "another reading since",
    [A, B],
    { then: [A, B] },
    { targetBasis: "exports" },
    ["0: 0 0 0 0 0", "18.43: 0 18.43 0 0 0"],
  ],
  [
    "own items",
    [A, { ...B, items: ["province"] }],
    { then: [A, B] },
    {},
    ["0: 0 0 0 0 0", "3: 0 0 0 0 3"],
  ],
])("%s", (_, now, earlier, chosen, expected) => {
  expect(changes(now, earlier, chosen).map(said)).toEqual(expected);
});

test("a town that the earlier ranking had not is new", () => {
  const named = changes([{ name: "新镇" }, B], { then: [{ name: "旧镇" }, B] });
  expect(named.map(said)).toEqual(["new-town", "0: 0 0 0 0 0"]);
});

test("an earlier sheet with a gap by now is not split", () => {
  const edited = [A, { data: { ...B.data, imports: null } }];
  expect(changesOrGap([A, B], { then: [A, B], edited })).toBeNull();
});

test("the parts add up to the change, and the change is that of the totals", () => {
  const towns = fc.array(randomTown, { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(
      towns,
      towns,
      towns,
      randomConventions,
      randomConventions,
      (now, then, edited, conventions, chosen) => {
        for (const change of changes(now, { then, edited, conventions }, chosen)) {
          if (change.kind !== "compared") throw new Error("same roster");
          const { parts, points, from, to } = change;
          expect(equals(sum(Object.values(parts)), points)).toBe(true);
          expect(equals(points, subtract(to.points, from.points))).toBe(true);
        }
      },
    ),
    { numRuns: 15, seed: 2020 },
  );
});
