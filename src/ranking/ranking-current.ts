import type { WriteMode } from "../record/write-mode";
import type { Workbook } from "../workbook/workbook";
import { checkedInput } from "./checked-input";
import { inputFingerprint } from "./input-fingerprint";
import { inputOf } from "./period-input";
import { readWorkbook } from "../record/workbook-reading";

/** A ranking as its run described it. */
export interface PastRanking {
  readonly period: string;
  readonly writtenAs: WriteMode;
  readonly fingerprint: string;
}

/**
 * Does a ranking still rest on the cells as they are now? Writes nothing. No also when they can no longer be ranked.
 * An edit that was taken back, or one of cells that no score rests on, leaves it current.
 */
export async function isRankingCurrent(workbook: Workbook, past: PastRanking): Promise<boolean> {
  const reading = await readWorkbook(workbook);
  const input = inputOf(reading, past.period);
  const checked = checkedInput(input);
  if (!checked) return false;
  return inputFingerprint(reading, checked, past.writtenAs) === past.fingerprint;
}
