import { changxing2020 } from "../../method/editions/changxing-2020";
import { changxing2020Tasks } from "../../method/editions/changxing-2020-tasks";
import type { SheetContent } from "../../workbook/workbook";
import { dataSheet, type Figures } from "./data-sheet";
import { itemsSheet, projectsSheet } from "./ledger-sheets";
import { methodSheet } from "./method-sheet";
import { SAMPLE_TO_MAY } from "./sample/figures-1-5";
import { SAMPLE_TO_JUNE } from "./sample/figures-1-6";
import { SAMPLE_ITEMS, SAMPLE_PROJECTS } from "./sample/ledgers";
import { taskSheet } from "./task-sheet";

const SAMPLE: ReadonlyMap<string, readonly Figures[]> = new Map([
  ["1-5月", SAMPLE_TO_MAY],
  ["1-6月", SAMPLE_TO_JUNE],
]);

/** The input sheets of a new workbook, with the real targets of 附件3; the figures are blank or the invented sample. */
export function newWorkbookSheets(filling: "empty" | "sample"): SheetContent[] {
  const method = changxing2020;
  const { year } = method;
  const tasks = changxing2020Tasks;
  const towns = tasks.towns.map(({ name }) => name);
  const isSample = filling === "sample";
  const figuresOf = (period: string): readonly Figures[] | null =>
    isSample ? (SAMPLE.get(period) ?? null) : null;
  return [
    taskSheet(method, tasks, year),
    ...tasks.periods.map((period) =>
      dataSheet({ method, year, period, towns, sample: figuresOf(period) }),
    ),
    projectsSheet({ year, towns, sample: isSample ? SAMPLE_PROJECTS : null }),
    itemsSheet({ year, towns, sample: isSample ? SAMPLE_ITEMS : null }),
    methodSheet(method, method.defaultConventions),
  ];
}
