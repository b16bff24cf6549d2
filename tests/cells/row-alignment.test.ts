import fc from "fast-check";
import { alignedRows } from "../../src/cells/row-alignment";

fc.configureGlobal({ seed: 2020 });

/** A row of a sheet, by its label and its figure: `甲1`. */
interface Row {
  readonly text: string;
}
const TERMS = {
  isSame: (a: Row, b: Row) => a.text === b.text,
  labelOf: (row: Row) => row.text.slice(0, 1),
};
const rowsOf = (texts: readonly string[]): Row[] => texts.map((text) => ({ text }));
const aligned = (then: readonly string[], now: readonly string[]): (string | null)[][] =>
  alignedRows(rowsOf(then), rowsOf(now), TERMS).map((pair) => pair.map((row) => row && row.text));
const words = (text: string): string[] => text.split(" ").filter(Boolean);

test.each([
  // then, now, what differs
  ["", "", ""],
  ["甲1 乙1 丙1", "甲1 乙1 丙1", ""],
  ["甲1 乙1 丙1", "甲1 乙2 丙1", "乙1>乙2"],
  // by place while their number is the same, whatever they are called
  ["甲1 乙1 丙1", "甲1 丁1 丙1", "乙1>丁1"],
  ["甲1 乙1", "乙2 甲2", "甲1>乙2 乙1>甲2"],
  // put in and taken out at the top, in the middle, at the end
  ["乙1 丙1", "甲1 乙1 丙1", "->甲1"],
  ["甲1 丙1", "甲1 乙1 丙1", "->乙1"],
  ["甲1 乙1", "甲1 乙1 丙1", "->丙1"],
  ["甲1 乙1 丙1", "乙1 丙1", "甲1>-"],
  ["甲1 乙1 丙1", "甲1 丙1", "乙1>-"],
  ["甲1 乙1 丙1", "甲1 乙1", "丙1>-"],
  ["", "甲1", "->甲1"],
  ["甲1", "", "甲1>-"],
  // one put in, another changed: by label
  ["甲1 乙1 丙1", "甲2 丁1 乙1 丙1", "甲1>甲2 ->丁1"],
  ["甲1 乙1 丙1", "丙2 甲2", "甲1>甲2 乙1>- 丙1>丙2"],
  // the same label twice: the first with the first
  ["甲1 甲2", "甲3 甲4 甲5", "甲1>甲3 甲2>甲4 ->甲5"],
  // repeated rows: no row is used at both ends
  ["甲1", "甲1 甲1", "->甲1"],
  ["甲1 甲1 甲1", "甲1 甲1", "甲1>-"],
])("from %p to %p: %p", (then, now, expected) => {
  const told = aligned(words(then), words(now));
  expect(told.map((pair) => pair.map((row) => row ?? "-").join(">")).join(" ")).toBe(expected);
});

const rows = fc.array(
  fc
    .tuple(fc.constantFrom("甲", "乙", "丙"), fc.constantFrom("1", "2"))
    .map((pair) => pair.join("")),
  { maxLength: 8 },
);

/** What is left of some rows after those that are told, sorted. */
function untold(all: readonly string[], told: readonly (string | null)[]): string[] {
  const rest = [...all];
  for (const row of told) if (row !== null) rest.splice(rest.indexOf(row), 1);
  return rest.sort();
}

test("every row is told once, or is the same at both times", () => {
  fc.assert(
    fc.property(rows, rows, (then, now) => {
      const pairs = aligned(then, now);
      const [before, after] = [0, 1].map((end) => pairs.map((pair) => pair[end] ?? null));
      const same = untold(then, before ?? []);
      expect(same).toEqual(untold(now, after ?? []));
      expect(same).toHaveLength(then.length - pairs.filter(([row]) => row !== null).length);
    }),
  );
});

test("the same rows differ in nothing", () => {
  fc.assert(
    fc.property(rows, (texts) => {
      expect(aligned(texts, texts)).toEqual([]);
    }),
  );
});
