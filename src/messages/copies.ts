/** What the pane says of 原生副本 and 冻结为数值. */
export interface CopyMessages {
  readonly title: string;
  readonly hint: string;
  readonly cannotCopy: string;
  readonly native: string;
  readonly frozen: string;
  readonly making: string;
  readonly handedOver: (fileName: string) => string;
  readonly proof: (cells: number, scores: number) => string;
  readonly month: (period: string, state: CopiedMonthState) => string;
  readonly noMonths: string;
  readonly translated: (count: number) => string;
  /** Formulas of ours that the copy holds as values. */
  readonly frozenCells: { readonly [kind in "native" | "frozen"]: (count: number) => string };
  readonly unreadable: string;
  readonly notCalculated: string;
  readonly notEqual: string;
  readonly showAll: (count: number) => string;
}

export type CopiedMonthState =
  | "native"
  | "values"
  | "issued"
  /** Differs from its issue already. */
  | "issued-altered"
  /** Intact in all values; formulas of it are values. */
  | "issued-frozen"
  /** Formulas of it became other ones in the copy, which its check lists. */
  | "issued-rewritten"
  | "stale"
  /** Its 评分 follows the data, its 排名 does not. */
  | "stale-live"
  /** Its sheets are not what would be written now: by hand, or for another earlier month. */
  | "altered"
  | "blocked"
  | "not-equal"
  | "too-many-decimals"
  | "too-many-towns"
  | "too-many-rows";
