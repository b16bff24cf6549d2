import { computedSheets } from "../../src/compile/computed-sheets";
import { dataGrid, itemsGrid, projectsGrid, taskGrid } from "../reading/built-sheets";
import { hasLibreOffice, LibreOffice } from "../conformance/libre-office";
import {
  bookBytes,
  nativeMonth,
  numbered,
  SCORES,
  type NativeMonth,
} from "../conformance/native-month";
import { milliseconds, print } from "./measure";

/** The formulas of a month, made, computed, and recalculated by LibreOffice where it is there. */
export async function printNativeTwin(): Promise<void> {
  const office = hasLibreOffice() ? await LibreOffice.start() : null;
  try {
    for (const towns of [11, 1_000, 2_000]) await printTwin(towns, office);
  } finally {
    await office?.stop();
  }
}

async function printTwin(towns: number, office: LibreOffice | null): Promise<void> {
  const names = Array.from({ length: towns }, (_, index) => `乡镇${index + 1}`);
  const grids = [
    taskGrid(names, ["1-6月"]),
    dataGrid("1-6月", names),
    projectsGrid([]),
    itemsGrid([]),
  ];
  const start = performance.now();
  const month = nativeMonth("bench", grids, "1-6月");
  const made = performance.now();
  if (!month || !computedSheets(month.native, grids)) throw new Error("no native twin");
  const end = performance.now();
  print(
    `native twin of ${towns} towns`,
    `scored and made in ${milliseconds(made - start)}; computed in ${milliseconds(end - made)}; ` +
      `LibreOffice ${await recalculated(month, office)}`,
  );
}

/** The shortest of three recalculations, without opening the file. */
async function recalculated(month: NativeMonth, office: LibreOffice | null): Promise<string> {
  if (!office) return "is not there";
  const asked = { again: false, time: true };
  const { seconds } = await office.judge(await bookBytes([month]), [numbered(SCORES, 0)], asked);
  if (seconds === undefined) throw new Error("LibreOffice gave no time");
  return milliseconds(seconds * 1000);
}
