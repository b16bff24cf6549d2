/** 写入方式 of 评分. */
export type WriteMode = "values" | "formulas";

/** Each formula scores all towns to compare them, so the time goes with the square of their number: 2,000 take an hour. */
export const MOST_FORMULA_TOWNS = 100;
