import { openOfficeWorkbook } from "../../src/workbook/office-workbook/office-workbook";
import { startOfficeHere } from "../office-host/start-office";
import { dataGrid, itemsGrid, projectsGrid, taskGrid } from "../reading/built-sheets";
import { rank, seedOfGrid } from "../workbook/office-kit";
import { seedHost } from "../workbook/office-seed";
import { milliseconds, print } from "./measure";

/** context.sync() with something to do during one ranking, by the unmodified Office.js client over the test host. */
export async function printRoundTrips(): Promise<void> {
  const bridge = await startOfficeHere();
  for (const towns of [11, 2_000]) {
    const names = Array.from({ length: towns }, (_, index) => `乡镇${index + 1}`);
    const host = bridge.newHost();
    const grids = [
      taskGrid(names, ["1-6月"]),
      dataGrid("1-6月", names),
      projectsGrid([]),
      itemsGrid([]),
    ];
    seedHost(host, grids.map(seedOfGrid));
    const workbook = await openOfficeWorkbook();
    host.countFromHere();
    const start = performance.now();
    const { kind } = await rank(workbook);
    const time = milliseconds(performance.now() - start);
    print(`Excel round trips, ${towns} towns (at most 8)`, `${host.requests}; ${kind} in ${time}`);
  }
}
