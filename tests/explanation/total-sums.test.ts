/** What stands in a printed sum adds up to what is printed behind it. */
import fc from "fast-check";
import { sumText } from "../../src/explanation/total-text";
import { fixedText } from "../../src/numbers/decimal-text";
import { divide, exact, integer, sum, type Exact } from "../../src/numbers/exact";
import { publishedTotal } from "../../src/scoring/publish";

const ONCE = { stage: "total", decimals: 2, mode: "half-away", rankBy: "printed" } as const;
const over = (a: number, b: number): Exact => divide(integer(a), integer(b));
const textOf = (points: readonly Exact[]): string =>
  sumText(points, publishedTotal(sum(points), ONCE), ONCE);

test.each<[string, Exact[], string]>([
  ["one that goes on", [over(40, 1), over(5, 3)], "40+1.6667≈41.6667"],
  ["thirds", [over(10, 3), over(10, 3), over(10, 3)], "3.33333+3.33333+3.33333≈10"],
  ["two thirds", [over(2, 3), over(2, 3)], "0.66667+0.66667≈1.3333"],
  ["none that goes on", [exact("40"), exact("2.5")], "40+2.5=42.5"],
])("%s", (_, points, text) => {
  expect(textOf(points)).toBe(text);
});

const addsUp = (text: string): boolean => {
  const [addends = "", result = ""] = text.split(/[=≈]/);
  const [, fraction = ""] = result.split(".");
  const shown = Math.max(4, fraction.length);
  return fixedText(sum(addends.split("+").map(exact)), shown) === fixedText(exact(result), shown);
};

test("of any fourteen scores", () => {
  const score = fc.tuple(fc.nat({ max: 4000 }), fc.integer({ min: 1, max: 997 }));
  fc.assert(
    fc.property(fc.array(score, { minLength: 2, maxLength: 14 }), (drawn) => {
      const points = drawn.map(([a, b]) => divide(over(a, 100), integer(b)));
      expect(addsUp(textOf(points))).toBe(true);
    }),
    { numRuns: 500 },
  );
});
