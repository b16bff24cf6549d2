import { computedSheets } from "../../src/compile/computed-sheets";
import { dataGrid, itemsGrid, projectsGrid, taskGrid } from "../reading/built-sheets";
import { nativeMonth } from "../conformance/native-month";
import { milliseconds, print } from "./measure";

/** The formulas of a month, made and computed; with the scoring that they are held against. */
export function printNativeTwin(): void {
  for (const towns of [11, 1_000, 2_000]) {
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
      `scored and made in ${milliseconds(made - start)}; computed in ${milliseconds(end - made)}`,
    );
  }
}
