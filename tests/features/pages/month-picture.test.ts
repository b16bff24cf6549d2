import { placeMarks, totalBar } from "../../../src/features/pages/month-picture";
import { exact } from "../../../src/numbers/exact";

test.each([
  ["0", ""],
  ["100", "████████████"],
  ["120", "████████████"],
  ["50", "██████"],
  ["1.05", "▏"],
  ["1.04", ""],
  ["95.71", "███████████▍"],
])("%s of 100 points", (total, bar) => {
  expect(totalBar(exact(total), exact("100"))).toBe(bar);
});

test.each([
  ["1", 5, "●····"],
  ["2", 5, "·●···"],
  ["5", 5, "····●"],
  ["2.5", 5, "·●···"],
  ["1", 1, "●"],
  ["100", 100, "············●"],
  ["1", 100, "●············"],
  ["50", 100, "······●······"],
])("place %s of %s", (place, towns, marks) => {
  expect(placeMarks(exact(place), towns)).toBe(marks);
});
