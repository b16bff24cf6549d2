import type { ReadingId } from "../method/readings";
import type { DecisionGrounds } from "../method/decision";
import type { DecisionKind, ItemLevel, Measure, Quantity, Task } from "../method/types";
import type { ReadingMessages } from "./readings";

/** A name and a number, both as printed. */
export interface NamedFigure {
  readonly name: string;
  readonly value: string;
}

/**
 * The words of derivations and explanations: `explanation` of `messages/zh` or `messages/en`.
 * Towns, codes, names and clauses are the method's and the workbook's own; figures and equations arrive printed.
 */
export interface ExplanationMessages {
  readonly readings: ReadingMessages;
  readonly quantities: Readonly<Record<Quantity, string>>;
  readonly tasks: Readonly<Record<Task, string>>;
  readonly levels: Readonly<Record<ItemLevel, string>>;
  /** 万美元, 家, %, 分 in this language. */
  readonly unit: (unit: string) => string;
  /** Name of a task's target among the inputs. */
  readonly target: (task: string) => string;

  // Whole sentences
  /** Steps one after another; empty ones are left out. */
  readonly steps: (steps: readonly string[]) => string;
  readonly list: (items: readonly string[]) => string;
  /** `steps` lead from the inputs to the points; `remarks` follow them. */
  readonly scored: (facts: {
    readonly code: string;
    readonly name: string;
    readonly clause: string;
    readonly town: string;
    readonly steps: string;
    readonly points: string;
    readonly remarks: readonly string[];
  }) => string;
  readonly unscored: (facts: {
    readonly code: string;
    readonly name: string;
    readonly clause: string;
    readonly town: string;
    readonly why: "missing" | "invalid";
    /** Cells to look at; empty when no sheet has a place for the input. */
    readonly cells: readonly string[];
  }) => string;
  /** Readings that are not the method's default. */
  readonly namedReadings: (
    readings: readonly {
      readonly id: ReadingId;
      readonly question: string;
      readonly choice: string;
    }[],
  ) => string;

  // Values
  readonly noValue: (facts: {
    readonly of: NamedFigure;
    readonly by: NamedFigure;
    readonly kind: Measure["kind"];
  }) => string;
  readonly negative: (kind: Measure["kind"]) => string;

  // 按比例
  readonly isBest: string;
  readonly best: (facts: { readonly town: string; readonly working: string }) => string;
  readonly nobodyPositive: string;
  readonly bestWithoutPositive: (facts: {
    readonly town: string;
    readonly working: string;
  }) => string;
  readonly isBestWithoutPositive: string;
  readonly notBest: string;
  readonly noExportsInBothYears: string;

  // 完成
  readonly targetMet: (target: string) => string;
  readonly targetUnmet: (target: string) => string;
  readonly growthNotPositive: string;
  readonly targetNotPositive: string;
  readonly zeroBase: (isMet: boolean) => string;
  readonly unmetPrintedFull: (points: string) => string;
  readonly taskPart: (facts: {
    readonly task: string;
    readonly facts: readonly string[];
    readonly share: string;
  }) => string;

  // 名次
  readonly place: (facts: {
    readonly place: string;
    readonly placed: number;
    readonly sharedBy: number;
  }) => string;
  readonly noPlace: string;
  readonly fall: string;
  readonly zeroValue: (earns: boolean) => string;
  readonly notBelowZero: string;
  /** Towns that a comparison went without, as far as a sentence can name them; `count` counts all. */
  readonly leftOut: (facts: {
    readonly towns: readonly string[];
    readonly count: number;
  }) => string;

  // 台账
  readonly noProjects: string;
  readonly noItems: string;
  readonly project: (facts: {
    readonly name: string;
    readonly investment: string;
    readonly isBeltAndRoad: boolean;
    readonly points: string;
  }) => string;
  readonly itemCount: (facts: { readonly level: string; readonly count: number }) => string;
  readonly capped: (cap: string) => string;

  // 决定
  /** Why the town is outside the comparison; `header` names the column, null: its whole row, or 统一赋分. */
  readonly decided: (facts: {
    readonly kind: Exclude<DecisionKind, "zero">;
    readonly header: string | null;
  }) => string;
  /** A blank cell that counts as 0; `town` is null for the town's own. */
  readonly decidedZero: (facts: {
    readonly town: string | null;
    readonly header: string;
  }) => string;
  readonly decisionGrounds: (grounds: DecisionGrounds) => string;

  // 总分, 名次
  readonly total: (facts: {
    readonly town: string;
    readonly sum: string;
    readonly points: string;
    readonly codes: readonly string[];
    readonly remarks: readonly string[];
  }) => string;
  readonly noTotal: (facts: { readonly town: string; readonly codes: readonly string[] }) => string;
  readonly ranked: (facts: {
    readonly town: string;
    readonly points: string;
    readonly place: string;
    readonly towns: number;
    /** The towns ahead, best first, as far as a sentence can name them; `ahead` counts all. */
    readonly above: readonly NamedFigure[];
    readonly ahead: number;
    /** Towns of the same place. */
    readonly sharing: readonly string[];
    readonly remarks: readonly string[];
  }) => string;
  readonly notRanked: (facts: {
    readonly towns: readonly string[];
    readonly count: number;
  }) => string;
}
