/** The words of sheets that score by plain formulas. The sheets are official documents: they are always Chinese. */
export interface NativeMessages {
  readonly titles: {
    readonly scores: (year: number, period: string) => string;
    readonly steps: (year: number, period: string) => string;
    /** Steps of calls of our functions, in a native copy. */
    readonly calls: string;
  };
  /** States of a step that is no number; short, since cells hold them. */
  readonly states: {
    readonly wrong: string;
    readonly noDenominator: string;
    readonly leftOut: string;
    /** Too near to a rounding bound for a formula to tell the side. */
    readonly undecided: string;
    readonly later: string;
  };
  readonly headers: {
    readonly number: string;
    readonly value: string;
    readonly source: string;
    readonly check: string;
    readonly basis: string;
    readonly hint: string;
    readonly nameCheck: string;
    readonly total: string;
    readonly place: string;
    /** A row that is compared. */
    readonly row: string;
    /** What a function gives. */
    readonly result: string;
  };
  readonly parameters: {
    readonly unit: string;
    readonly year: string;
    readonly lastMonth: string;
    readonly problems: string;
    readonly points: (code: string, name: string) => string;
    readonly step: (code: string) => string;
    readonly each: (code: string) => string;
    readonly eachBeltAndRoad: (code: string) => string;
    readonly tierFrom: (code: string, tier: number) => string;
    readonly tierPoints: (code: string, tier: number) => string;
    readonly level: (code: string, level: string) => string;
    readonly reading: (id: string) => string;
    readonly copy: (sheet: string, row: number) => string;
    readonly edition: (document: string, clause: string) => string;
    readonly here: string;
    /** How many rows are compared. */
    readonly rows: string;
    /** A number beside the rows that a result rests on. */
    readonly relied: string;
  };
  readonly steps: {
    readonly measure: (code: string) => string;
    readonly reducedTop: (code: string) => string;
    readonly reducedBottom: (code: string) => string;
    readonly contending: (code: string) => string;
    readonly target: (task: string) => string;
    readonly targetBase: (task: string) => string;
    readonly targetGap: (task: string) => string;
    readonly share: (task: string) => string;
    readonly place: (code: string) => string;
    readonly firstOfPlace: (code: string) => string;
    readonly stepPlace: (code: string) => string;
    /** Points times 10^decimals, before rounding. */
    readonly units: (code: string, decimals: number) => string;
    /** Rounded. */
    readonly points: (code: string) => string;
    readonly filled: string;
    readonly rowState: string;
    /** Any figure that is compared. */
    readonly anyFigure: string;
    /** Denominator of the exact score. */
    readonly bottom: (code: string) => string;
    readonly ledgerTown: string;
    readonly ledgerName: string;
    readonly ledgerDate: string;
    readonly ledgerMonth: string;
    readonly ledgerAmount: string;
    readonly ledgerTitle: string;
    readonly ledgerFirst: string;
    readonly ledgerState: string;
    readonly ledgerLevel: string;
    readonly ledgerTier: string;
    readonly ledgerPoints: string;
    readonly ledgerRows: (sheet: string) => string;
    readonly ledgerHeaders: (sheet: string) => string;
    readonly knownNames: string;
    readonly total: string;
  };
  readonly basis: {
    readonly input: string;
    readonly reduced: string;
    readonly bottom: string;
    readonly total: string;
    readonly rowState: string;
    readonly result: string;
  };
  readonly hints: {
    readonly moved: string;
    readonly missing: string;
    readonly undecided: string;
    readonly ledger: (code: string) => string;
  };
  readonly banner: {
    /** Said before a count of places where the sheets are not as they were. */
    readonly problems: string;
    readonly problemsEnd: string;
    readonly incomplete: string;
    readonly incompleteEnd: string;
    readonly complete: string;
  };
  readonly marker: string;
}
