import type { WriteMode } from "../record/write-mode";
import { checkedInput } from "./checked-input";
import { inputFingerprint } from "./input-fingerprint";
import { inputOf } from "./period-input";
import type { WorkbookReading } from "../record/workbook-reading";

/** A ranking as its run described it. */
export interface PastRanking {
  readonly period: string;
  readonly writtenAs: WriteMode;
  readonly fingerprint: string;
}

/**
 * Does a ranking still rest on the cells as they are now? No also when they can no longer be ranked.
 * An edit that was taken back, or one of cells that no score rests on, leaves it current.
 */
export function isRankingCurrent(reading: WorkbookReading, past: PastRanking): boolean {
  const checked = checkedInput(inputOf(reading, past.period));
  return (
    checked !== null && inputFingerprint(reading, checked, past.writtenAs) === past.fingerprint
  );
}
