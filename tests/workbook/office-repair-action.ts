import { checkUp } from "../../src/features/checkup/check-up";
import { repairCells } from "../../src/features/checkup/repair-cells";
import type { Workbook } from "../../src/workbook/workbook";
import type { OfficeHost } from "../office-host/office-host";
import type { OfficeAction } from "./office-actions";

const NOW = new Date(2020, 6, 3, 9, 5);

/** A sheet that came back from another bureau: a stored name, a wrapper, another file before a name. */
function damage({ workbook }: OfficeHost): void {
  const sheet = workbook.add("自用");
  sheet.getRange("A1:A3").values = [[3], [2], [1]];
  sheet.getRange("B1:B3").formulas = [
    ["=_xldudf_CX_RANK(A1,A$1:A$3)"],
    ["=IFERROR(@CX.RANK(A2,A$1:A$3),0)"],
    ["=[2]!CX.RANK(A3,A$1:A$3)"],
  ];
}

async function repairAll(workbook: Workbook): Promise<void> {
  const { damages } = await checkUp(workbook);
  const certain = damages.filter(({ remedy }) => remedy.kind === "repair");
  await repairCells(workbook, certain, NOW);
}

/** 修复 of all that is certain. */
export const REPAIR_ACTION: OfficeAction = {
  name: "repairs of the check-up",
  file: "repair-cells",
  from: "sample",
  needsFunctions: true,
  prepare: (_, host) => Promise.resolve(damage(host)),
  run: repairAll,
};
