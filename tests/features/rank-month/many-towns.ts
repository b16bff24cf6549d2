import { changxing2020 } from "../../../src/method/editions/changxing-2020";
import { changxing2020Tasks } from "../../../src/method/editions/changxing-2020-tasks";
import { dataSheet } from "../../../src/features/new-sheets/data-sheet";
import { itemsSheet, projectsSheet } from "../../../src/features/new-sheets/ledger-sheets";
import { SAMPLE_TO_JUNE } from "../../../src/features/new-sheets/sample/figures-1-6";
import { taskSheet } from "../../../src/features/new-sheets/task-sheet";
import type { SheetContent } from "../../../src/workbook/workbook";

/** Input sheets with the sample's towns over and over, each with a name of its own. */
export function sheetsOfTowns(townCount: number): SheetContent[] {
  const indices = Array.from({ length: townCount }, (_, index) => index);
  const towns = indices.flatMap((index) => {
    const town = changxing2020Tasks.towns[index % changxing2020Tasks.towns.length];
    return town ? [{ ...town, name: `第${index + 1}镇` }] : [];
  });
  const names = towns.map(({ name }) => name);
  const sample = indices
    .map((index) => SAMPLE_TO_JUNE[index % SAMPLE_TO_JUNE.length])
    .filter((figures) => figures !== undefined);
  return [
    taskSheet(changxing2020, { ...changxing2020Tasks, towns }, 2020),
    dataSheet({ method: changxing2020, year: 2020, period: "1-6月", towns: names, sample }),
    projectsSheet({ year: 2020, towns: names, sample: null }),
    itemsSheet({ year: 2020, towns: names, sample: null }),
  ];
}
