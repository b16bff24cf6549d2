import { readInput, type WorkbookInput } from "../reading/workbook-input";
import type { WorkbookReading } from "../record/workbook-reading";

/** The input of a period, typed in any form, with what was decided about its gaps: what every score rests on. */
export function inputOf({ inputs, decisions }: WorkbookReading, period: string): WorkbookInput {
  return readInput(inputs, period, decisions);
}
