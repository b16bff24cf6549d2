/** 单元格出处: what the pane says of the selected cell. */
export interface CellOriginMessages {
  readonly name: string;
  readonly follow: string;
  /** Before a cell was found to say anything of. */
  readonly hint: string;
  readonly isOff: string;
  readonly goTo: (cell: string) => string;
  readonly failed: string;

  /** What the selected cell shows, in one line; `points` is null where there is no score. */
  readonly summary: {
    readonly score: (facts: {
      readonly town: string;
      readonly score: string;
      readonly points: string | null;
    }) => string;
    readonly total: (town: string) => string;
    readonly place: (town: string) => string;
    readonly town: (town: string) => string;
    readonly formula: (value: string) => string;
    readonly plain: string;
  };
  readonly stale: {
    readonly ranking: StaleMessages;
    readonly call: StaleMessages;
  };
  /** 全县, a town that left, sheets that are gone. */
  readonly lost: Readonly<
    Record<"county" | "town-gone" | "unreadable", (period: string) => string>
  >;

  readonly ofCall: (name: string) => string;
  readonly usesDefaults: string;
  /** `why` of a formula that is shown by what it refers to. */
  readonly formula: Readonly<Record<"mixed" | "rule" | "table" | "unreadable", string>>;
  readonly formulaText: string;
  readonly precedents: string;
  readonly noPrecedents: string;
  /** Of one cell its value; of several their number. */
  readonly value: (value: string) => string;
  readonly blank: string;
  readonly cells: (count: number) => string;
  readonly gone: string;
  readonly otherNames: (names: readonly string[]) => string;

  readonly parts: string;
  readonly totals: string;
  readonly last: (last: {
    readonly period: string;
    readonly total: string;
    readonly place: string;
  }) => string;
}

export interface StaleMessages {
  readonly title: string;
  readonly text: (stored: string, now: string | null) => string;
}
