import type { CellAddress } from "../cells/address";
import type { Finding } from "../cells/finding";
import type { GapDecision, PointsDecision, TargetDecision } from "../method/decision";
import type { ItemLevel, Quantity, Task } from "../method/types";
import type { Exact } from "../numbers/exact";

/**
 * One input of one town, as read.
 * missing: the cell is blank or does not exist. invalid: it holds something that is not the number needed.
 * `finding` says which and why. `cell` is null only when no sheet has a place for it.
 */
export type Observed =
  | {
      readonly kind: "number";
      readonly value: Exact;
      readonly cell: CellAddress;
      /** The cell is blank, and decided to count as 0 (按 0 计); or it was decided that the number is meant (确为). */
      readonly decision?: GapDecision | TargetDecision;
    }
  | { readonly kind: "missing"; readonly cell: CellAddress | null; readonly finding: Finding }
  | { readonly kind: "invalid"; readonly cell: CellAddress; readonly finding: Finding };

/** A missing input about which was decided (未报送, 不适用): the indicators that need it go without this town. */
export interface SettledGap {
  readonly kind: "settled";
  readonly cell: CellAddress | null;
  readonly decision: GapDecision;
}

/** A figure of the data sheet, after what was decided about it. */
export type Figure = Observed | SettledGap;

/** A row of 境外投资项目 inside the period. */
export interface Project {
  readonly name: string;
  /** 中方投资额, 万美元. */
  readonly investment: Exact;
  readonly isBeltAndRoad: boolean;
  /** The investment's cell. */
  readonly cell: CellAddress;
}

/** A row of 信息报送 inside the period. Several may be one item: `itemsOf` says which. */
export interface Item {
  readonly title: string;
  /** The title as titles are compared: without spaces, 《》 and width. */
  readonly key: string;
  /** Its day as a number that grows with it: 20200315. */
  readonly day: number;
  readonly level: ItemLevel;
  readonly cell: CellAddress;
}

/** One town's rows of a ledger; invalid when a row of that town cannot be read: the town then has no score. */
export type TownRows<Row> =
  | {
      readonly kind: "rows";
      readonly rows: readonly Row[];
      /** Sheet rows dated after the period, which are not counted; left out where there are none. */
      readonly laterRows?: readonly number[];
    }
  | { readonly kind: "invalid"; readonly findings: readonly Finding[] };

/**
 * What a ledger gives. not-provided: there is no such sheet and nobody said 本期无.
 * read: the rows of each town, in roster order.
 */
export type LedgerRows<Row> =
  | { readonly kind: "not-provided"; readonly finding: Finding }
  | {
      readonly kind: "read";
      readonly sheet: string;
      readonly byTown: readonly TownRows<Row>[];
      /** Faults in rows that may belong to any town (unknown town): they block every town's score. */
      readonly faults: readonly Finding[];
      /** Dated after the period: not counted, said in the footer. */
      readonly laterRows: number;
    };

/** Everything that a period's scores are computed from. All lists are in roster order and of its length. */
export interface Observations {
  /** Canonical form, e.g. `1-6月`. */
  readonly period: string;
  readonly year: number;
  /** The roster of the task sheet, as written there. */
  readonly towns: readonly string[];
  readonly quantities: ReadonlyMap<Quantity, readonly Figure[]>;
  readonly targets: ReadonlyMap<Task, readonly Observed[]>;
  readonly projects: LedgerRows<Project>;
  readonly items: LedgerRows<Item>;
  /** 统一赋分 by the indicator's code, in roster order. */
  readonly assigned?: ReadonlyMap<string, AssignedPoints>;
}

/** Points of one indicator that were decided, in roster order; null for a town that is scored by the rule. */
export type AssignedPoints = readonly (PointsDecision | null)[];
