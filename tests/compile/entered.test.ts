import { bothWays, type Shown } from "./formula-scores";

const ENTRIES: readonly (readonly [string | null, Shown])[] = [
  ["0", 0],
  ["0.3", 0.3],
  ["0.5", 0.5],
  ["0.125", 0.13],
  ["0.124", 0.12],
  ["0.51", ""],
  ["0.501", ""],
  ["-0.01", ""],
  ["?", ""],
  [null, ""],
];

test("3.2 is what was entered, from 0 to the full points", () => {
  const { formulas, scores } = bothWays(
    ENTRIES.map(([epidemicQuality]) => ({ data: { epidemicQuality } })),
  )("3.2");
  expect(formulas).toEqual(ENTRIES.map(([, points]) => points));
  expect(scores).toEqual(formulas);
});
