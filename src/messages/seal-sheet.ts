/** The words of the sheet 签发 and of what a seal adds to 排名. Official documents are always Chinese. */
export interface SealSheetMessages {
  readonly title: (year: number, period: string) => string;
  readonly code: string;
  readonly time: string;
  readonly method: string;
  readonly fingerprint: string;
  readonly headers: readonly string[];
  readonly same: string;
  readonly changed: string;
  readonly notSummable: string;
  readonly verdict: string;
  readonly allSame: string;
  readonly someChanged: string;
  readonly notes: readonly string[];
  /** The line below 排名. */
  readonly issued: (code: string, time: string) => string;
  /** Instead of a code, where the record of the issue cannot be read any more. */
  readonly damagedCode: string;
  readonly revisedTitle: (title: string) => string;
  /** Lines below a revised 排名. */
  readonly revises: (code: string, time: string) => string;
  readonly placesMoved: (moves: readonly PlaceMove[]) => string;
  readonly noPlaceMoved: string;
  readonly correction: (facts: CorrectionFacts) => string;
}

/** Places as printed. */
export interface PlaceMove {
  readonly town: string;
  readonly was: string;
  readonly now: string;
}

export interface CorrectionFacts {
  readonly year: number;
  readonly period: string;
  readonly moves: readonly PlaceMove[];
}
