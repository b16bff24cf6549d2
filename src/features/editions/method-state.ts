import type { Finding } from "../../cells/finding";
import { EDITIONS } from "../../method/catalog";
import type { Method } from "../../method/method";
import type { OwnHead } from "../../method/own-sheet/head";
import { findSheets } from "../../reading/sheets/found-sheets";
import type { WorkbookReading } from "../../record/workbook-reading";
import { rankingLabel } from "../../record/ranking-record";

/** The method that a workbook is scored by, and the methods that its months were ranked by. */
export interface MethodState {
  readonly inForce: MethodInForce;
  /** By label of the month: `1-6月`, `1-6月 修订`. */
  readonly ranked: readonly { readonly label: string; readonly method: string }[];
}

export type MethodInForce =
  | { readonly kind: "published"; readonly method: Method; readonly sheet: string | null }
  | {
      readonly kind: "own";
      readonly sheet: string;
      /** null while anything blocks it. */
      readonly method: Method | null;
      readonly head: Partial<OwnHead>;
      readonly findings: readonly Finding[];
    };

/** 文号 of a published edition; an own method is recorded by its own. */
const documentOf = (id: string): string =>
  EDITIONS.find((edition) => edition.id === id)?.document ?? id;

export function methodState({ inputs, records }: WorkbookReading): MethodState {
  const { edition, methods, own } = findSheets(inputs);
  const [found] = own;
  return {
    inForce: found
      ? { kind: "own", ...found.sheet }
      : { kind: "published", method: edition, sheet: methods[0]?.sheet.sheet ?? null },
    ranked: records.map((record) => ({
      label: rankingLabel(record),
      method: documentOf(record.method),
    })),
  };
}
