import type { Decision, GapDecision, TargetDecision } from "../method/decision";
import type { ConventionId, Conventions } from "../method/conventions";
import type { Decimal, DecisionKind, Quantity, Task } from "../method/types";
import type { CellAddress } from "./address";
import type { DefinitionFacts } from "./definition-facts";
import type { FormulaFacts, TableCell } from "./formula-facts";
import type { CellValue } from "./grid";

/** block (阻断): nothing is scored until it is put right. warn (提醒): said and printed, never asks. */
export type Severity = "block" | "warn";

/**
 * The facts of every kind of finding, by its code. `messages` says each in words; a code without its words does not compile.
 * Facts are plain text and numbers, ready to be put into a sentence. Cells other than the finding's own are A1 text
 * (`B6`), with their sheet (`数据 1-6月!B6`) when it is another one. Numbers that a person typed are decimal text.
 */
export interface FindingFacts extends FormulaFacts, DefinitionFacts {
  // The workbook
  "no-task-sheet": object;
  "no-data-sheet": { readonly period: string; readonly existing: readonly string[] };
  /** A data sheet without a single figure. */
  "data-empty": { readonly sheet: string };
  /** Two sheets that could both be meant. */
  "several-sheets": { readonly table: string; readonly sheets: readonly string[] };
  /** What follows is not a table with the headers needed; `headers` are some that were looked for. */
  "table-not-found": { readonly table: string; readonly headers: readonly string[] };
  "no-towns": object;

  // Periods
  "period-unreadable": { readonly text: string };
  /** A lone month, a quarter or a half that does not begin in January. */
  "period-not-cumulative": { readonly text: string; readonly cumulative: string };
  /** Excel has made a date of it. `seems` is the period it was probably meant to be. */
  "period-is-date": { readonly date: string; readonly seems: string };
  "period-without-target": { readonly period: string; readonly existing: readonly string[] };
  "period-repeated": { readonly header: string; readonly period: string; readonly first: string };
  "period-header-missing": { readonly header: string };
  /** The sheet says another period than the one it is read for. */
  "period-differs": { readonly period: string; readonly says: string };
  "year-differs": { readonly year: number; readonly says: number };

  // Columns
  "column-missing": { readonly header: string };
  /** Nothing matches it, and its sheet lacks these columns, the most alike first. */
  "header-unknown": { readonly text: string; readonly headers: readonly string[] };
  "column-repeated": { readonly header: string; readonly cells: readonly string[] };
  /** One header that fits several columns. */
  "column-ambiguous": { readonly text: string; readonly headers: readonly string[] };
  "units-mixed": {
    readonly header: string;
    readonly unit: string;
    readonly expected: string;
  };

  // Towns
  "town-unknown": { readonly text: string; readonly nearest: string | null };
  "town-ambiguous": { readonly text: string; readonly towns: readonly string[] };
  "town-missing": { readonly town: string };
  /** Two rows of one town, here as `name` and in `first` as `firstName`: one name twice, or its two names. */
  "town-repeated": {
    readonly town: string;
    readonly name: string;
    readonly first: string;
    readonly firstName: string;
  };
  "town-blank": { readonly row: number };

  // Cells
  /** A needed cell is blank. */
  "cell-blank": TableCell;
  /** A needed cell holds text. `seems` is the number it looks like, as text, or null. */
  "cell-text": TableCell & { readonly text: string; readonly seems: string | null };
  /** A needed cell holds an error such as #DIV/0!. */
  "cell-error": TableCell & { readonly error: string };
  "cell-boolean": TableCell & { readonly text: string };
  "cell-date": TableCell & { readonly date: string };
  "cell-merged": TableCell & { readonly area: string };
  "value-negative": TableCell & { readonly value: string };
  /** A number format shows another number than is stored: 0.95 as 95%, 12345678 as 1234.6. */
  "format-misleads": TableCell & { readonly value: string; readonly format: string };
  /** A number format shows fewer decimals than are stored, here and in `count` figures of the sheet. */
  "format-rounds": TableCell & {
    readonly value: string;
    readonly format: string;
    readonly count: number;
  };
  /** Firms are counted in whole numbers. */
  "count-not-whole": TableCell & { readonly value: string };
  /** A percent cell: 0.085 shows as 8.5% but means 0.085 percent here. */
  "percent-as-fraction": TableCell & {
    readonly value: string;
    readonly seems: string;
    /** Its format shows it as the percent; else it may be meant as it stands. */
    readonly isFormatted: boolean;
  };
  /** A rate below 1%, taken as it stands. */
  "percent-small": TableCell & { readonly value: string; readonly seems: string };
  "quality-out-of-range": {
    readonly town: string;
    readonly value: string;
    readonly most: string;
  };

  // Ledgers
  "ledger-absent": { readonly ledger: string };
  /** A row that says 无: no entry, and not a gap either. */
  "ledger-says-none": { readonly ledger: string };
  "level-unknown": { readonly text: string; readonly levels: readonly string[] };
  "yes-no-unknown": { readonly header: string; readonly text: string };
  "date-unreadable": { readonly header: string; readonly text: string };
  "date-other-year": { readonly date: string; readonly year: number };
  "ledger-rows-later": {
    readonly ledger: string;
    readonly rows: number;
    readonly period: string;
  };
  /** The same title twice at the same level and on the same day. */
  "item-repeated": { readonly town: string; readonly title: string; readonly first: string };
  /** The same project twice: both counted. */
  "project-repeated": { readonly town: string; readonly name: string; readonly first: string };

  // 考核办法
  "method-differs": {
    readonly document: string;
    readonly code: string;
    readonly header: string;
    readonly text: string;
    readonly official: string;
  };
  "method-row-missing": { readonly document: string; readonly codes: readonly string[] };
  "method-row-repeated": { readonly code: string; readonly first: string };
  "method-row-unknown": { readonly document: string; readonly code: string };
  /** `code` is the row's 代码, 口径1 … */
  "reading-unknown": {
    readonly code: string;
    readonly convention: ConventionId;
    readonly text: string;
    readonly choices: readonly string[];
  };
  "reading-not-default": {
    readonly code: string;
    readonly convention: ConventionId;
    readonly choice: Conventions[ConventionId];
  };

  // Doubts that never stop a run
  "rows-hidden": { readonly rows: string; readonly count: number };
  "county-differs": { readonly header: string; readonly county: string; readonly sum: string };
  /** A thousandth, or a thousandfold, of the period before or of the same period last year. */
  "scale-jump": TableCell & {
    readonly than: "period-before" | "last-year";
    readonly value: string;
    readonly last: string;
    readonly lastCell: string;
  };
  /** A cumulative figure below that of the period before. */
  "cumulative-falls": TableCell & {
    readonly value: string;
    readonly last: string;
    readonly lastCell: string;
  };
  /** A column that repeats another in every town: that of the period before (a sheet) or last year's (a header). */
  "column-unchanged": {
    readonly header: string;
    readonly than: "period-before" | "last-year";
    readonly of: string;
  };
  "growth-extreme": { readonly town: string; readonly percent: string };
  "epidemic-exceeds-general": PartAndWhole;
  "insured-exceeds-active": PartAndWhole;
  "part-exceeds-whole": PartAndWhole & { readonly header: string; readonly wholeHeader: string };

  // 决定
  /** A gap that a decision fills; `header` is null for a town without a row. */
  "gap-decided": { readonly decision: GapDecision; readonly header: string | null };
  /** 确为: a target below 1% that is meant as it stands. */
  "target-confirmed": { readonly decision: TargetDecision; readonly header: string };
  /** 统一赋分. `hasData`: every input that the rule needs is there after all. */
  "points-decided": {
    readonly decision: Extract<Decision, { kind: "points" }>;
    readonly indicator: string;
    readonly hasData: boolean;
  };
  /** A decision that decides nothing: the cell is filled in or changed, its figure is not needed, or there is no such town. */
  "decision-unused": {
    readonly decision: Decision;
    /** The column or the indicator. */
    readonly subject: string;
    readonly why: "filled" | "not-needed" | "no-town" | "changed";
  };
}

/** A figure of a town above the one that it is a part of. */
interface PartAndWhole {
  readonly town: string;
  readonly part: string;
  readonly whole: string;
  readonly wholeCell: string;
}

export type FindingCode = keyof FindingFacts;

/** Codes that only warn (提醒). All others block. */
export type WarningCode =
  | "rows-hidden"
  | "county-differs"
  | "scale-jump"
  | "cumulative-falls"
  | "growth-extreme"
  | "epidemic-exceeds-general"
  | "insured-exceeds-active"
  | "part-exceeds-whole"
  | "ledger-rows-later"
  | "reading-not-default"
  | "item-repeated"
  | "project-repeated"
  | "format-rounds"
  | "ledger-says-none"
  | "header-unknown"
  | "column-unchanged"
  | "percent-small"
  | "formula-peers-total"
  | "formula-differs"
  | "formula-hides-error"
  | DefinitionWarning
  | DecisionCode;

/** Doubts about the definition of an own method. */
export type DefinitionWarning =
  | "definition-name-unused"
  | "definition-unit-doubtful"
  | "definition-kinds-differ"
  | "definition-most-above-full";

/** What becomes of decisions. */
export type DecisionCode =
  "gap-decided" | "points-decided" | "target-confirmed" | "decision-unused";

export type BlockingCode = Exclude<FindingCode, WarningCode>;

/** Codes of the definition of an own method, and those that block of them. */
export type DefinitionCode = keyof DefinitionFacts;
export type DefinitionFault = Exclude<DefinitionCode, DefinitionWarning>;

/** Codes of formulas. */
export type FormulaCode = Extract<BlockingCode, `formula-${string}`>;

/** Codes of sheets, number formats and merged cells. */
export type WorkbookCode =
  | ("no-task-sheet" | "no-data-sheet" | "data-empty" | "several-sheets")
  | ("cell-date" | "cell-merged" | "format-misleads");

/** What a range that a custom function is given can be refused for: it holds values, and nothing else of a workbook. */
export type RangeCode = Exclude<BlockingCode, FormulaCode | WorkbookCode | DefinitionFault>;

/** A change of one cell; null: it becomes blank. */
export interface CellChange {
  readonly cell: CellAddress;
  readonly was: CellValue;
  readonly becomes: { readonly number: number } | { readonly text: string } | null;
}

/** A change of one cell that is certain to be what was meant; made only when the user agrees. */
export interface Fix extends CellChange {
  readonly becomes: Exclude<CellChange["becomes"], null>;
}

/**
 * Cells that change together, none without the others, only when the user agrees.
 * rows-back: rows of the method that 考核办法 lacks. rows-added-up: two rows of one unit become one.
 */
export interface Repair {
  readonly kind: "rows-back" | "rows-added-up";
  readonly changes: readonly CellChange[];
}

/** Something that is not there, or that looks mistyped, about which may be decided (决定) as a matter of policy. */
export interface Gap {
  /** null: every town, where a column or a ledger is missing. */
  readonly town: string | null;
  /** null: a target or a ledger. all: the town has no row. */
  readonly quantity: Quantity | null;
  /** A target that may be meant as it stands. */
  readonly target?: { readonly task: Task; readonly value: Decimal };
  readonly choices: readonly DecisionKind[];
  /** Codes of the indicators that cannot be scored for it. */
  readonly codes: readonly string[];
}

/** Something in the workbook that the user must know: what, where and how grave. */
export type Finding<Code extends FindingCode = FindingCode> = {
  readonly [C in Code]: {
    readonly code: C;
    readonly severity: C extends WarningCode ? "warn" : "block";
    /** Where to look; null when it is about no cell. */
    readonly cell: CellAddress | null;
    readonly facts: FindingFacts[C];
    readonly fix?: Fix;
    /** Of several one may be meant: the user chooses. Of `header-unknown`, one a header of its facts. */
    readonly choices?: readonly Fix[];
    readonly repair?: Repair;
    readonly gap?: Gap;
  };
}[Code];

export function isBlocking(finding: Finding): finding is Finding<BlockingCode> {
  return finding.severity === "block";
}

/** A finding that blocks. */
export function block<Code extends BlockingCode>(
  code: Code,
  cell: CellAddress | null,
  facts: FindingFacts[Code],
  fix?: Fix,
): Finding {
  return { code, severity: "block", cell, facts, ...(fix ? { fix } : {}) } as Finding;
}

/** A finding that warns. */
export function warn<Code extends WarningCode>(
  code: Code,
  cell: CellAddress | null,
  facts: FindingFacts[Code],
): Finding {
  return { code, severity: "warn", cell, facts } as Finding;
}
