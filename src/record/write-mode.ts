/** 写入方式 of 评分. */
export type WriteMode = "values" | "formulas" | "native";

/** Each formula scores all towns to compare them, so the time goes with the square of their number: 2,000 take an hour. */
export const MOST_FORMULA_TOWNS = 100;

/** Plain formulas compare each town with all: at some hundred towns a program without the add-in answers an edit at once. */
export const MOST_NATIVE_TOWNS = 500;

/** A title is counted once, so each row of a ledger is compared with all rows; 2,000 are computed in a second or two. */
export const MOST_NATIVE_LEDGER_ROWS = 2_000;
