import { readWorkbook } from "../../record/workbook-reading";
import type { Workbook } from "../../workbook/workbook";
import { methodState, type MethodState } from "./method-state";

/** The method of a workbook, read now. */
export async function readMethod(workbook: Workbook): Promise<MethodState> {
  return methodState(await readWorkbook(workbook));
}
