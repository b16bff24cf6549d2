import { a1, type CellAddress } from "../../src/cells/address";
import { openOfficeWorkbook } from "../../src/workbook/office-workbook/office-workbook";
import type { SwitchableBridge } from "../office-host/switchable-bridge";
import type { WorkbookMaker } from "./contract";
import type { ContractWorld, HandedOver } from "./contract-kit";
import { seedHost, typed } from "./office-seed";

/** Makes workbooks for the contract over the real client and a host of ours. */
export function officeWorkbookMaker(bridge: SwitchableBridge): WorkbookMaker {
  return async (seed) => {
    const host = bridge.newHost();
    seedHost(host, seed);
    const workbook = await openOfficeWorkbook({ answerMs: 500 });
    const cellOf = ({ sheet, row, column }: CellAddress) =>
      host.workbook.worksheets.getItem(sheet).getRange(a1(row, column));
    const world: ContractWorld = {
      type: (cell, content) =>
        Promise.resolve(host.act(() => (cellOf(cell).values = [[typed(content)]]))),
      pick: (cell) => Promise.resolve(host.act(() => cellOf(cell).select())),
      failNextApply: () => {
        host.countFromHere();
        // 1 asks what stands there, 2 writes. What was refused would be written once more without looks.
        return Promise.resolve(host.faults.at(2, "half-unanswered"));
      },
      handedOver: () => Promise.resolve(host.workbook.application.created.map(fileOfBase64)),
    };
    return { workbook, world };
  };
}

function fileOfBase64(base64: string): HandedOver {
  return { bytes: Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)), name: null };
}
