import type { ChartMessages } from "../zh/charts";

export const charts: ChartMessages = {
  title: "Charts",
  reading: "Computing…",
  hint: "What the points are made of, results beside targets, how places moved, and how the points of one unit changed.",
  town: "Unit whose points changed",
  numbers: "The numbers of the picture",
  numbersOf: (title) => `${title}: the numbers of the picture`,
  write: "Write the sheet 图表",
  written: (sheet) => `The sheet “${sheet}” was written.`,
  unchanged: (sheet) => `The sheet “${sheet}” shows this already; nothing was changed.`,
  blocked: "The figures still have faults. Mend them as said above first.",
  inGrid:
    "This grid draws no charts; the exported file has them, and Excel or WPS shows them when it opens it.",
};
