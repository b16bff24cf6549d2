import { changxing2020Tasks } from "../../src/method/editions/changxing-2020-tasks";
import { dataSheet } from "../../src/report/data-sheet";
import { itemsSheet, projectsSheet } from "../../src/report/ledger-sheets";
import { SAMPLE_TO_JUNE } from "../../src/report/sample/figures-1-6";
import { taskSheet } from "../../src/report/task-sheet";
import { MemoryWorkbook } from "../workbook/memory-workbook";
import { forget, ranked, rowsOf } from "./sample";

/** The sample's towns over and over, each with a name of its own. */
async function workbookOf(townCount: number): Promise<MemoryWorkbook> {
  const indices = Array.from({ length: townCount }, (_, index) => index);
  const towns = indices.flatMap((index) => {
    const town = changxing2020Tasks.towns[index % changxing2020Tasks.towns.length];
    return town ? [{ ...town, name: `第${index + 1}镇` }] : [];
  });
  const names = towns.map(({ name }) => name);
  const sample = indices.flatMap((index) => SAMPLE_TO_JUNE[index % SAMPLE_TO_JUNE.length] ?? []);
  const workbook = new MemoryWorkbook([]);
  const sheets = [
    taskSheet({ ...changxing2020Tasks, towns }, 2020),
    dataSheet({ year: 2020, period: "1-6月", towns: names, sample }),
    projectsSheet({ year: 2020, towns: names, sample: null }),
    itemsSheet({ year: 2020, towns: names, sample: null }),
  ];
  await workbook.apply({ sheets, edits: [], show: null });
  forget(workbook);
  return workbook;
}

test.each([11, 2000])(
  "%i towns: one reading and one write, and nothing the second time",
  async (townCount) => {
    const workbook = await workbookOf(townCount);
    const first = await ranked(workbook);
    const second = await ranked(workbook);
    expect([first.written, second.written]).toEqual(["changed", "unchanged"]);
    expect(workbook.calls).toEqual(["read", "apply", "read"]);
    const grounds = await rowsOf(workbook, "依据 1-6月");
    expect(grounds.slice(2, -2)).toHaveLength(townCount * 14);
    expect(
      workbook
        .layout("考核存档")
        .cells.every(([, , cell]) => cell && "text" in cell && cell.text.length <= 32_000),
    ).toBe(true);
  },
  60_000,
);
