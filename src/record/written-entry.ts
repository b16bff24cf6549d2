import type { CellAddress } from "../cells/address";
import type { DoneAction } from "../messages/zh/record";
import type {
  CellContent,
  ColumnInsertion,
  ColumnRemoval,
  SheetContent,
} from "../workbook/workbook";
import type { Archive } from "./archive";
import { hasTexts, isList, parsedAs, partsOf } from "./kept-text";
import { REPLACED_KEY } from "./ranking-record";

/** The user's actions that write. */
export type WritingAction = DoneAction["action"];

/** What a write replaced: kept in 考核存档 under `replaced`, from before the write begins until the next one. */
export interface WrittenEntry {
  /** open: the write is under way, or ended half-way. */
  readonly state: "open" | "closed";
  readonly action: WritingAction;
  /** The period, or the sheet, that it was about. */
  readonly about: string | null;
  /** Local time as printed. */
  readonly time: string;
  readonly sheets: readonly ReplacedSheet[];
  readonly cells: readonly ReplacedCell[];
  readonly inserted: readonly InsertedColumn[];
  readonly takenOut: readonly ColumnInsertion[];
  /** One past the last used column of the sheets that columns were taken out of, before. */
  readonly ends: readonly (readonly [sheet: string, end: number])[];
  readonly texts: readonly ReplacedText[];
  /** While it is open: the text that stood under the key before; null when there was none. */
  readonly earlier: string | null;
  /** While it is open: 考核存档 was made by this write. */
  readonly isFirst: boolean;
}

export interface ReplacedSheet {
  readonly name: string;
  /** null where there was no such sheet; too-long: not kept, it can be made again from its inputs. */
  readonly before: SheetContent | "too-long" | null;
  /** SHA-256 of the cells that were written; null where the sheet was taken out. */
  readonly wrote: string | null;
  /** The first text that was written: by it a half-written sheet is known. */
  readonly begins: string | null;
}

export interface ReplacedCell {
  readonly cell: CellAddress;
  readonly wrote: CellContent;
  readonly before: CellContent;
  readonly format: string | null;
}

export interface InsertedColumn extends ColumnRemoval {
  readonly cells: ColumnInsertion["cells"];
}

/** Another text of 考核存档 that the write changed. */
export interface ReplacedText {
  readonly key: string;
  readonly before: string | null;
  /** SHA-256 of what was written; null where it was taken away. */
  readonly wrote: string | null;
}

export function entryText(entry: WrittenEntry): string {
  return JSON.stringify(entry);
}

/** The last write as 考核存档 has it; null where there is none, or a person has damaged it. */
export function readEntry({ texts }: Archive): WrittenEntry | null {
  return parsedAs(texts.get(REPLACED_KEY), isEntry);
}

const LISTS = ["sheets", "cells", "inserted", "takenOut", "ends", "texts"] as const;

function isEntry(value: unknown): value is WrittenEntry {
  const parts = partsOf(value);
  const isState = parts.get("state") === "open" || parts.get("state") === "closed";
  const areLists = LISTS.every((key) => isList(parts.get(key)));
  return isState && areLists && hasTexts(value, ["action", "time"]);
}
