import type { OpeningNotice, OpeningRefusal } from "../messages/zh/workbench";
import type { BookSheet } from "./book";
import { definitionsOf } from "./calculation-settings";
import { noticesOf } from "./notices";
import { Package } from "./package";
import { ZipRefused } from "../zip/refusal";
import type { Definitions } from "../formula/recalculation/definitions";
import { LIMITS, OpeningRefused, refuse } from "./refusal";
import { readSheets } from "./sheet-reading";
import { indexWorkbook, type WorkbookIndex } from "./workbook-index";
import { readZip } from "../zip/zip-reading";

/** A file as a browser or a test hands it over. */
export interface ChosenFile {
  readonly name: string;
  /** In bytes; known before anything is read. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** An opened workbook: its sheets, and the file they came from, into which an export is written. */
export interface OpenedWorkbook {
  readonly name: string;
  readonly source: Package;
  readonly index: WorkbookIndex;
  /** Sheets with cells, in their order; `part` says where each stands in the file. */
  readonly sheets: readonly { readonly part: string; readonly sheet: BookSheet }[];
  readonly notices: readonly OpeningNotice[];
  /** What its formulas lean on besides cells. */
  readonly definitions: Definitions;
}

export type Opening =
  | { readonly kind: "opened"; readonly workbook: OpenedWorkbook }
  | { readonly kind: "refused"; readonly refusal: OpeningRefusal };

const MEGABYTE = 1024 * 1024;
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

/** Opens an .xlsx file, or says why not. Never throws for a bad file. */
export async function openWorkbook(file: ChosenFile): Promise<Opening> {
  try {
    return { kind: "opened", workbook: await read(file) };
  } catch (error) {
    const isKnown = error instanceof OpeningRefused || error instanceof ZipRefused;
    return { kind: "refused", refusal: isKnown ? error.reason : { kind: "unreadable" } };
  }
}

async function read(file: ChosenFile): Promise<OpenedWorkbook> {
  if (file.size > LIMITS.fileMegabytes * MEGABYTE) {
    refuse({
      kind: "too-large",
      megabytes: Math.ceil(file.size / MEGABYTE),
      limit: LIMITS.fileMegabytes,
    });
  }
  if (file.size === 0) refuse({ kind: "empty" });
  const bytes = new Uint8Array(await file.arrayBuffer());
  checkKind(bytes);
  const source = new Package(readZip(bytes), Date.now() + LIMITS.seconds * 1000);
  const index = await indexWorkbook(source);
  const sheets = await readSheets(source, index);
  return {
    name: file.name,
    source,
    index,
    sheets,
    notices: noticesOf(source, index, sheets),
    definitions: await definitionsOf(source, index),
  };
}

function checkKind(bytes: Uint8Array): void {
  const begins = (mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte);
  if (begins(COMPOUND_FILE)) refuse({ kind: isEncrypted(bytes) ? "encrypted" : "old-xls" });
  if (!begins(ZIP)) refuse({ kind: "not-zip" });
}

/** A workbook with a password is a compound file with a stream of this name. */
function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder("utf-16le").decode(bytes).includes("EncryptedPackage");
}
