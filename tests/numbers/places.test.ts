import fc from "fast-check";
import { decimalText } from "../../src/numbers/decimal-text";
import { compare, divide, exact, integer } from "../../src/numbers/exact";
import { places, standings, type TieRule } from "../../src/numbers/places";

fc.configureGlobal({ seed: 2020 });

const texts = (values: readonly string[], ties: TieRule): (string | null)[] =>
  places(values.map(exact), ties).map((place) => decimalText(place));

test.each<[readonly string[], readonly string[], readonly string[], readonly string[]]>([
  // values, skip, dense, average
  [[], [], [], []],
  [["5"], ["1"], ["1"], ["1"]],
  [
    ["5", "3", "3", "0"],
    ["1", "2", "2", "4"],
    ["1", "2", "2", "3"],
    ["1", "2.5", "2.5", "4"],
  ],
  [
    ["1", "1", "0"],
    ["1", "1", "3"],
    ["1", "1", "2"],
    ["1.5", "1.5", "3"],
  ],
  [
    ["0", "-1", "0.0", "7"],
    ["2", "4", "2", "1"],
    ["2", "3", "2", "1"],
    ["2.5", "4", "2.5", "1"],
  ],
  [
    ["2", "2", "2"],
    ["1", "1", "1"],
    ["1", "1", "1"],
    ["2", "2", "2"],
  ],
  [
    ["1.10", "1.1"],
    ["1", "1"],
    ["1", "1"],
    ["1.5", "1.5"],
  ],
])("places of %j", (values, skip, dense, average) => {
  expect(texts(values, "skip")).toEqual(skip);
  expect(texts(values, "dense")).toEqual(dense);
  expect(texts(values, "average")).toEqual(average);
});

test("a place tells how many share it", () => {
  const found = standings(["5", "3", "3"].map(exact), compare, "skip");
  expect(found.map(({ sharedBy }) => sharedBy)).toEqual([1, 2, 2]);
});

const small = fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 12 });

test("a place is one more than the number of better ones; average places always add up", () => {
  fc.assert(
    fc.property(small, (numbers) => {
      const values = numbers.map((number) => divide(integer(number), integer(7)));
      expect(places(values, "skip")).toEqual(
        numbers.map((own) => integer(1 + numbers.filter((other) => other > own).length)),
      );
      expect(places(values, "dense")).toEqual(
        numbers.map((own) => integer(1 + new Set(numbers.filter((other) => other > own)).size)),
      );
      const twice = places(values, "average").map(
        (place) => (place.numerator * 2n) / place.denominator,
      );
      expect(twice.reduce((sum, place) => sum + place, 0n)).toBe(
        BigInt(numbers.length * (numbers.length + 1)),
      );
    }),
  );
});
