import type { Decision } from "../../src/method/decision";
import { readInput } from "../../src/reading/workbook-input";
import { cleanWorkbook, dataGrid, TOWNS } from "./built-sheets";

const EMPTY = dataGrid("1-6月", TOWNS, () => null);
const GRIDS = [...cleanWorkbook().filter(({ sheet }) => sheet !== EMPTY.sheet), EMPTY];

const DECIDED: Decision = {
  kind: "zero",
  town: TOWNS[2]!,
  quantity: "outsourcing",
  period: "1-6月",
  year: 2020,
  note: "本期没有",
  basis: "局务会纪要",
  time: "2020-07-03 09:05",
};

const blocking = (...decisions: Decision[]) =>
  readInput(GRIDS, "1-6月", decisions).findings.filter(({ severity }) => severity === "block");

test("a month that nobody has touched is one finding", () => {
  expect(blocking().map(({ code }) => code)).toEqual(["data-empty"]);
});

test("a month about which something was decided names every gap that is left, to be decided or filled in", () => {
  const found = blocking(DECIDED);
  expect(new Set(found.map(({ code }) => code))).toEqual(new Set(["cell-blank"]));
  expect(found.every(({ gap }) => gap !== undefined)).toBe(true);
  expect(found.some(({ gap }) => gap?.town === TOWNS[2] && gap?.quantity === "outsourcing")).toBe(
    false,
  );
});

test("a decision of another month is none about this one", () => {
  expect(blocking({ ...DECIDED, period: "1-5月" }).map(({ code }) => code)).toEqual(["data-empty"]);
});
