import type { Shift } from "../../../src/formula/moved-sheets";

/** Rows or columns of 数据 that are put in, or with a count below 0 taken out. */
export const shift = (axis: Shift["axis"], at: number, count: number): Shift => ({
  kind: "shifted",
  sheet: "数据",
  axis,
  at,
  count,
});
