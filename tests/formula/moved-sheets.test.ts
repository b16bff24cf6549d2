import fc from "fast-check";
import { areaOf, coordinatesOf } from "../../src/formula/reference";
import { afterMoves, type Shift } from "../../src/formula/moved-sheets";
import { a1Area } from "../../src/cells/address";

const put = (axis: Shift["axis"], at: number, count = 1): Shift => ({
  kind: "shifted",
  sheet: "数据",
  axis,
  at,
  count,
});
const taken = (axis: Shift["axis"], at: number, count = 1): Shift => put(axis, at, -count);

test.each<[text: string, move: Shift, moved: string]>([
  ["数据!$B$1", put("column", 0), "数据!$C$1"],
  ["数据!$B$1", put("column", 1), "数据!$C$1"],
  ["数据!$B$1", put("column", 2), "数据!$B$1"],
  ["数据!$B$1", put("row", 0, 3), "数据!$B$4"],
  // Put in within an area widens it, put in behind does not.
  ["数据!$A$1:$C$9", put("column", 2, 2), "数据!$A$1:$E$9"],
  ["数据!$A$1:$C$9", put("column", 3), "数据!$A$1:$C$9"],
  ["数据!$A$1:$C$9", put("row", 9), "数据!$A$1:$C$9"],
  // Taken out: before, at either end, all of it.
  ["数据!$B$1:$D$9", taken("column", 0), "数据!$A$1:$C$9"],
  ["数据!$B$1:$D$9", taken("column", 0, 2), "数据!$A$1:$B$9"],
  ["数据!$B$1:$D$9", taken("column", 3, 5), "数据!$B$1:$C$9"],
  ["数据!$B$1:$D$9", taken("column", 2), "数据!$B$1:$C$9"],
  ["数据!$B$1:$D$9", taken("column", 1, 3), "数据!#REF!"],
  ["数据!$B$1", taken("column", 2), "数据!$B$1"],
  ["SUM(数据!$B$1,数据!$F$2)", taken("column", 1), "SUM(数据!#REF!,数据!$E$2)"],
  // Whole columns know no rows.
  ["数据!$A:$C", put("row", 0), "数据!$A:$C"],
  ["数据!$A:$C", put("column", 0), "数据!$B:$D"],
  ["数据!$1:$2", put("row", 1), "数据!$1:$3"],
  // From the other corner.
  ["数据!$C$9:$A$1", put("column", 0), "数据!$D$9:$B$1"],
  ["数据!b2", put("column", 0), "数据!C2"],
  // Other sheets, several sheets, other files, texts, and cells of no sheet.
  ["去年!$B$1", put("column", 0), "去年!$B$1"],
  ["数据:去年!$B$1", put("column", 0), "数据:去年!$B$1"],
  ["[1]数据!$B$1", put("column", 0), "[1]数据!$B$1"],
  ['"数据!$B$1"', put("column", 0), '"数据!$B$1"'],
  ["$B$1", put("column", 0), "$B$1"],
  // The last column has nowhere to go.
  ["数据!$XFD$1", put("column", 0), "数据!#REF!"],
  ["数据!$A$1:$XFD$1", put("column", 0), "数据!$B$1:$XFD$1"],
])("%s after %j is %s", (text, move, moved) => {
  expect(afterMoves(text, [move])).toBe(moved);
});

test("moves follow each other, each with the name of its time", () => {
  const renamed = { kind: "renamed", sheet: "数据", to: "数据 6月" } as const;
  const later = { ...put("column", 0), sheet: "数据 6月" };
  expect(afterMoves("数据!$A$1", [put("column", 0), renamed, later])).toBe("'数据 6月'!$C$1");
});

const areas = fc.tuple(fc.nat(40), fc.nat(40), fc.nat(9), fc.nat(9));

test("what is put in and taken out again leaves the text as it was", () => {
  fc.assert(
    fc.property(
      areas,
      fc.nat(50),
      fc.integer({ min: 1, max: 5 }),
      ([row, column, more, wider], at, count) => {
        const area = { row, column, rows: more + 1, columns: wider + 1 };
        const text = `数据!${a1Area(area)}`;
        expect(afterMoves(text, [put("column", at, count), taken("column", at, count)])).toBe(text);
      },
    ),
  );
});

test("the area holds the very cells that it held", () => {
  fc.assert(
    fc.property(
      areas,
      fc.nat(50),
      fc.integer({ min: -5, max: 5 }),
      ([row, column, more, wider], at, count) => {
        fc.pre(count !== 0);
        const area = { row, column, rows: more + 1, columns: wider + 1 };
        const text = afterMoves(`数据!${a1Area(area)}`, [put("row", at, count)]);
        const held = Array.from({ length: area.rows }, (_, index) => row + index).flatMap(
          (index) => {
            if (count > 0) return [index >= at ? index + count : index];
            return index < at ? [index] : index >= at - count ? [index + count] : [];
          },
        );
        if (held.length === 0) {
          expect(text).toBe("数据!#REF!");
          return;
        }
        const moved = areaOf(coordinatesOf(text.slice("数据!".length)));
        expect([moved.row, moved.row + moved.rows - 1]).toEqual([held[0], held.at(-1)]);
      },
    ),
  );
});
