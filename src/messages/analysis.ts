/** A town by its name, and its place before and after. */
export interface PlaceMove {
  readonly town: string;
  readonly from: string;
  readonly to: string;
}

/** What a town can do more of; see `LeverId` in analysis. */
export type LeverName =
  | "exports"
  | "activeExporters"
  | "insuredExporters"
  | "imports"
  | "epidemicExports"
  | "outsourcing"
  | "newServiceFirms"
  | "submittedItems"
  | "cityItems"
  | "provinceItems";

/** How much more of it. */
export interface LeverAmount {
  readonly amount: string;
  readonly unit: "firms" | "items" | "amount";
  /** The unit of amounts, as the data sheet says it. */
  readonly currency: string;
}

/** What the pane says about readings, the rank envelope, gaps and the month before. */
export interface AnalysisMessages {
  /** Name of the group of sections below a ranking. */
  readonly name: string;
  readonly titles: { readonly [name in "readings" | "envelope" | "gaps" | "changes"]: string };
  readonly hints: { readonly [name in "readings" | "envelope" | "gaps" | "changes"]: string };
  readonly loading: string;
  readonly progress: (done: number, all: number) => string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly again: string;
  /** The workbook was changed so that the month cannot be ranked any more. */
  readonly blocked: string;
  /** The workbook is not any more what was ranked. */
  readonly outdated: string;
  /** A write has ended half-way, or somebody else is writing. */
  readonly unfinished: string;
  readonly tooManyTowns: (most: number) => string;

  readonly readings: {
    /** Accessible name of the list of choices. */
    readonly choice: (question: string) => string;
    readonly isDefault: string;
    readonly decided: (by: string, time: string) => string;
    readonly ifInstead: string;
    /** A choice, and one of the sentences below. */
    readonly effect: (choice: string, effect: string) => string;
    readonly noOther: string;
    readonly unchanged: string;
    readonly pointsOnly: (towns: number) => string;
    readonly placesMove: (towns: number) => string;
    readonly move: (move: PlaceMove) => string;
    readonly missing: (
      inputs: readonly { readonly name: string; readonly towns: number }[],
    ) => string;
    readonly by: string;
    readonly byHint: string;
    readonly change: string;
    readonly keep: string;
    readonly refused: { readonly [why in "no-grounds" | "several-sheets" | "no-row"]: string };
  };
  readonly envelope: {
    readonly caption: string;
    readonly town: string;
    readonly place: string;
    readonly best: string;
    readonly worst: string;
    readonly moves: (question: string, choice: string, to: string) => string;
    readonly noMover: string;
    readonly covered: (combinations: number) => string;
    readonly leftOut: (question: string, choice: string) => string;
  };
  readonly gaps: {
    readonly caption: string;
    readonly town: string;
    readonly place: string;
    readonly gain: string;
    readonly first: string;
    readonly lever: (lever: LeverName, more: LeverAmount, to: string) => string;
    readonly noLever: string;
    readonly cannot: (count: number) => string;
    readonly cannotLine: (lever: LeverName, most: LeverAmount) => string;
  };
  readonly changes: {
    readonly caption: (period: string) => string;
    readonly town: string;
    readonly place: string;
    readonly points: string;
    readonly parts: string;
    readonly part: {
      readonly [part in "own" | "others" | "targets" | "readings" | "revisions"]: (
        points: string,
      ) => string;
    };
    readonly same: string;
    readonly newTown: string;
    readonly noEarlier: string;
    readonly earlierUnreadable: (period: string) => string;
    readonly revised: (period: string, count: number) => string;
    readonly revisedCell: (cell: string, was: string, is: string) => string;
    readonly blank: string;
  };
}
