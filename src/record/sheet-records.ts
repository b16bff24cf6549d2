import type { Archive } from "./archive";
import { hasTexts, parsedAs } from "./kept-text";

/** What 考核存档 keeps of a sheet of results beside those of a ranking: by it the sheet is known to be ours. */
export interface SheetRecord {
  readonly sheet: string;
  /** When it was written, as printed. */
  readonly time: string;
}

const KEY = "sheet ";

/** By the name that the sheet was to have: `任务进度 1-6月`. */
export const sheetKey = (wanted: string): string => `${KEY}${wanted}`;

export const sheetRecordText = (record: SheetRecord): string => JSON.stringify(record);

export function readSheetRecord({ texts }: Archive, wanted: string): SheetRecord | null {
  return parsedAs(texts.get(sheetKey(wanted)), isSheetRecord);
}

/** Names of all such sheets. */
export function recordedSheets({ texts }: Archive): string[] {
  return [...texts]
    .filter(([key]) => key.startsWith(KEY))
    .flatMap(([, text]) => parsedAs(text, isSheetRecord)?.sheet ?? []);
}

const isSheetRecord = (value: unknown): value is SheetRecord => hasTexts(value, ["sheet", "time"]);
