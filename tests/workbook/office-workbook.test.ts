import { a1 } from "../../src/cells/address";
import { openOfficeWorkbook } from "../../src/workbook/office-workbook/office-workbook";
import { startOfficeHere, type SwitchableBridge } from "../office-host/start-office";
import { describeWorkbookContract } from "./contract";
import { seedHost, typed } from "./office-seed";

let bridge: SwitchableBridge;

beforeAll(async () => {
  bridge = await startOfficeHere();
});

describeWorkbookContract("Excel, in Node", async (seed) => {
  const host = bridge.newHost();
  seedHost(host, seed);
  const workbook = await openOfficeWorkbook({ answerMs: 2000 });
  const world = {
    type: (...[{ sheet, row, column }, content]: Parameters<typeof write>) =>
      Promise.resolve(write({ sheet, row, column }, content)),
    pick: ({ sheet, row, column }: { sheet: string; row: number; column: number }) =>
      Promise.resolve(
        host.act(({ worksheets }) => worksheets.getItem(sheet).getRange(a1(row, column)).select()),
      ),
    failNextApply: () => {
      host.countFromHere();
      host.faults.at(2, "half");
      return Promise.resolve();
    },
  };
  function write(
    cell: { sheet: string; row: number; column: number },
    content: Parameters<typeof typed>[0],
  ): void {
    host.act(({ worksheets }) => {
      worksheets.getItem(cell.sheet).getCell(cell.row, cell.column).values = [[typed(content)]];
    });
  }
  return { workbook, world };
});
