import { once } from "../cells/once";
import { readInput, type WorkbookInput } from "../reading/workbook-input";
import type { WorkbookReading } from "../record/workbook-reading";

/** The periods of a workbook that were read, by how they were typed. */
const periodsRead = once<WorkbookReading, Map<string, WorkbookInput>>(() => new Map());

/** The input of a period, typed in any form, with what was decided about its gaps: what every score rests on. */
export function inputOf(reading: WorkbookReading, period: string): WorkbookInput {
  const known = periodsRead(reading);
  const input = known.get(period) ?? readInput(reading.inputs, period, reading.decisions);
  known.set(period, input);
  return input;
}
