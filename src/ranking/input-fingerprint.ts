import { fingerprint, type SealedArea } from "../cells/fingerprint";
import { once } from "../cells/once";
import { READING_IDS } from "../method/readings";
import type { WriteMode } from "../record/write-mode";
import type { CheckedInput } from "./checked-input";
import type { WorkbookReading } from "../record/workbook-reading";

/** What a result rests on: the cells read, the decisions, the method, the readings, the period and the way of writing. */
export function inputFingerprint(
  reading: WorkbookReading,
  input: CheckedInput,
  mode: WriteMode,
): string {
  const known = fingerprints(input);
  const found = known.get(mode) ?? worked(reading, input, mode);
  known.set(mode, found);
  return found;
}

const fingerprints = once<CheckedInput, Map<WriteMode, string>>(() => new Map());

function worked(
  { grids }: WorkbookReading,
  { observations, method, readings, currency, used, decisions }: CheckedInput,
  mode: WriteMode,
): string {
  const choices = READING_IDS.map((id) => [id, readings[id]]);
  const areas = used.flatMap((area): SealedArea[] => {
    const grid = grids.get(area.sheet);
    return grid ? [{ ...area, grid }] : [];
  });
  const { year, period } = observations;
  const decided = decisions.map((one) => `decision ${JSON.stringify(one)}`);
  const facts = [method.id, String(year), period, currency, JSON.stringify(choices), mode];
  return fingerprint(areas, [...facts, ...decided]);
}
