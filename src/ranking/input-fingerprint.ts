import { fingerprint, type IssuedArea } from "../cells/fingerprint";
import { once } from "../cells/once";
import { CONVENTION_IDS, sameConvention, type ConventionId } from "../method/conventions";
import type { WriteMode } from "../record/write-mode";
import type { CheckedInput } from "./checked-input";
import type { WorkbookReading } from "../record/workbook-reading";

/** What a result rests on: the cells read, the decisions, the method, the conventions, the period and the way of writing. */
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

/** Not yet asked when the first rankings were made: their defaults are what was done then, and change no fingerprint. */
const ASKED_LATER: ReadonlySet<ConventionId> = new Set([
  "proportionBasis",
  "shareWhole",
  "zeroDenominator",
  "targetNotPositive",
  "repeatedTitle",
]);

const fingerprints = once<CheckedInput, Map<WriteMode, string>>(() => new Map());

function worked(
  { grids }: WorkbookReading,
  { observations, method, conventions, currency, used, decisions }: CheckedInput,
  mode: WriteMode,
): string {
  const choices = CONVENTION_IDS.filter(
    (id) => !ASKED_LATER.has(id) || !sameConvention(conventions[id], method.defaultConventions[id]),
  ).map((id) => [id, conventions[id]]);
  const areas = used.flatMap((area): IssuedArea[] => {
    const grid = grids.get(area.sheet);
    return grid ? [{ ...area, grid }] : [];
  });
  const { year, period } = observations;
  const decided = decisions.map((one) => `decision ${JSON.stringify(one)}`);
  const facts = [method.id, String(year), period, currency, JSON.stringify(choices), mode];
  return fingerprint(areas, [...facts, ...decided]);
}
