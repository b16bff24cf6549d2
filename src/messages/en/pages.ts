import type { PageMessages } from "../zh/pages";

export const pages: PageMessages = {
  title: "A page for each unit",
  hint: "One A4 page a unit: place, points, what was lost, what would gain a place, what is left of the targets, and the months so far.",
  unit: "Unit",
  all: "All units, in the order of the roster",
  write: "Write the sheet 一镇一页",
  making: (done, all) => `Computing the gaps… ${Math.floor((done * 100) / all)}%`,
  preparing: "Computing…",
  cancel: "Cancel",
  written: (sheet, count) =>
    count === 1
      ? `The sheet “${sheet}” was written: one page.`
      : `The sheet “${sheet}” was written: ${count} pages.`,
  unchanged: (sheet) => `The sheet “${sheet}” shows this already; nothing was changed.`,
  blocked: "The figures still have faults. Mend them as said above first.",
  cancelled: "Cancelled; nothing was written.",
};
