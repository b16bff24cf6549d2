import type { CellAddress } from "../cells/address";
import type { Finding } from "../cells/finding";
import type { ItemLevel, Quantity, Task } from "../method/types";
import type { Exact } from "../numbers/exact";

/**
 * One input of one town, as read.
 * missing: the cell is blank or does not exist. invalid: it holds something that is not the number needed.
 * `finding` says which and why. `cell` is null only when no sheet has a place for it.
 */
export type Observed =
  | { readonly kind: "number"; readonly value: Exact; readonly cell: CellAddress }
  | { readonly kind: "missing"; readonly cell: CellAddress | null; readonly finding: Finding }
  | { readonly kind: "invalid"; readonly cell: CellAddress; readonly finding: Finding };

/** A row of 境外投资项目 inside the period. */
export interface Project {
  readonly name: string;
  /** 中方投资额, 万美元. */
  readonly investment: Exact;
  readonly isBeltAndRoad: boolean;
  /** The investment's cell. */
  readonly cell: CellAddress;
}

/** A row of 信息报送 inside the period, at the highest level recorded for its title. */
export interface Item {
  readonly title: string;
  readonly level: ItemLevel;
  readonly cell: CellAddress;
}

/** One town's rows of a ledger; invalid when a row of that town cannot be read: the town then has no score. */
export type TownRows<Row> =
  | { readonly kind: "rows"; readonly rows: readonly Row[] }
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
  readonly quantities: ReadonlyMap<Quantity, readonly Observed[]>;
  readonly targets: ReadonlyMap<Task, readonly Observed[]>;
  readonly projects: LedgerRows<Project>;
  readonly items: LedgerRows<Item>;
}
