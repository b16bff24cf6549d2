import { exact } from "../../src/numbers/exact";
import { totalRow } from "../../src/numbers/total-row";

const columns = (...texts: string[]) => texts.map((text) => text.split(" ").map(exact));

test.each<[string, string[], number | null]>([
  ["a last row of sums", ["1 2 3", "10 20 30"], 2],
  ["a first row of sums", ["6 1 2 3", "60 10 20 30"], 0],
  ["sums of decimals, exactly", ["0.1 0.2 0.3", "1.1 2.2 3.3"], 2],
  ["a sum that is off by a hundredth", ["1 2 3", "10 20 30.01"], null],
  ["the sum of one column alone", ["3 1 1 1"], null],
  ["the sum in one of two columns", ["3 1 1 1", "4 1 1 1"], null],
  ["sums in two columns and not in the third", ["3 1 1 1", "6 2 2 2", "1 1 1 1"], null],
  ["sums in three columns", ["3 1 1 1", "6 2 2 2", "9 3 3 3"], 0],
  ["a second column of nothing but 0", ["3 1 1 1", "0 0 0 0"], null],
  ["a third column of nothing but 0", ["3 1 1 1", "6 2 2 2", "0 0 0 0"], 0],
  ["all 0", ["0 0 0", "0 0 0"], null],
  ["two towns with the same figures", ["5 5", "7 7"], null],
  ["two towns with the same figures, and others without any", ["5 5 0", "7 7 0"], null],
  ["one town", ["5", "7"], null],
  ["no town", [], null],
])("%s", (_, texts, row) => {
  expect(totalRow(columns(...texts))).toBe(row);
});
