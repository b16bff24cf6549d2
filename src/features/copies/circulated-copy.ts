import type { CellAddress } from "../../cells/address";
import type { Grid } from "../../cells/grid";
import { copySheet as words } from "../../messages/zh/copy-sheet";
import { archiveSheet, withTexts } from "../../record/archive";
import { copySheet, type CopyFacts, type CopyKind, type CopyProof } from "./copy-sheet";
import { targetSheet } from "../../record/own-sheets";
import type { Workbook } from "../../workbook/workbook";
import { bookSheetOfContent } from "../../xlsx/content-sheet";
import { gridOf } from "../../xlsx/sheet-grid";
import { BookFile } from "../../xlsx/book-file";
import { malformedPart } from "../../xlsx/malformed-part";
import { afterReplacing, monthOfCopy, rankedPeriods, type MonthOfCopy } from "./copied-months";
import { proved } from "./copy-proof";
import { filledSheet } from "./filled-sheet";
import { outOfDate, withoutResult } from "./formula-cells";
import { withoutOurFormulas, type Replaced } from "./our-formulas";
import type { NativeMonth } from "./native-calls/native-scope";
import { findSheets } from "../../reading/sheets/found-sheets";
import { printedTime } from "../../record/printed-time";
import { settleWorkbook } from "../../record/unfinished-write";
import { readingOf, type WorkbookReading } from "../../record/workbook-reading";

export type CopyOutcome =
  | { readonly kind: "handed-over"; readonly fileName: string; readonly facts: CopyFacts }
  /** The method is a draft yet. */
  | { readonly kind: "draft" }
  /** The program gave a file that cannot be read again. */
  | { readonly kind: "unreadable" }
  /** Formulas of ours that show no result: their values are not known. */
  | { readonly kind: "not-calculated"; readonly cells: readonly CellAddress[] }
  /** Formulas that were not computed after an edit, and what they fill. */
  | { readonly kind: "out-of-date"; readonly cells: readonly CellAddress[] }
  /** Read again, these cells of the copy do not hold what they should; nothing was handed over. */
  | { readonly kind: "not-equal"; readonly cells: readonly CellAddress[] };

/** 考核存档 keeps how a copy was made and proved. */
export const COPY_KEY = "copy";

/**
 * 原生副本 or 冻结为数值: a copy of the workbook that lives without the add-in, read again by a strict parser and compared cell by cell before
 * it is handed over. The open workbook stays as it is. Throws ChangeRefused where the program gives no copy.
 *
 * @example await circulatedCopy(workbook, "native", new Date()) → { kind: "handed-over", fileName, facts }
 */
export async function circulatedCopy(
  workbook: Workbook,
  kind: CopyKind,
  now: Date,
): Promise<CopyOutcome> {
  const { reading } = await settleWorkbook(workbook);
  if (findSheets(reading.inputs).edition.names.isDraft) return { kind: "draft" };
  const waiting = [...reading.grids.values()].flatMap(outOfDate);
  if (waiting.length > 0) return { kind: "out-of-date", cells: waiting };
  const bytes = await workbook.copy();
  const file = await BookFile.of(bytes);
  if (!file) return { kind: "unreadable" };
  const original = gridsOf(file);
  // A file cannot tell every error of the program from #N/A.
  const shown = [...reading.grids.values()].flatMap(withoutResult);
  const cells = shown.length > 0 ? shown : [...original.values()].flatMap(withoutResult);
  if (cells.length > 0) return { kind: "not-calculated", cells };
  const made = await make(file, kind);
  const time = printedTime(now);
  const toProve = {
    months: made.months,
    replaced: made.replaced,
    ownSheets: [made.guide, ...(made.archive === null ? [] : [made.archive])],
  };
  const before = await proved(original, gridsOf(file), toProve);
  if (before.differences.length > 0) return { kind: "not-equal", cells: before.differences };
  const facts = factsOf(made, time, before.proof);
  finish(file, facts, made);
  const copy = await file.bytes();
  const again = (await malformedPart(copy)) === null ? await BookFile.of(copy) : null;
  if (!again) return { kind: "unreadable" };
  const after = await proved(original, gridsOf(again), toProve);
  if (after.differences.length > 0) return { kind: "not-equal", cells: after.differences };
  const fileName = words.fileName(kind, time);
  await workbook.handOver(copy, fileName);
  return { kind: "handed-over", fileName, facts };
}

type Grids = ReadonlyMap<string, Grid>;

const gridsOf = (file: BookFile): Grids =>
  new Map(file.sheets.map((sheet) => [sheet.name, gridOf(sheet)]));

interface Made {
  readonly kind: CopyKind;
  readonly replaced: Replaced;
  readonly months: readonly MonthOfCopy[];
  /** The name of 考核存档. */
  readonly archive: string | null;
  /** The name of 说明. */
  readonly guide: string;
}

async function make(file: BookFile, kind: CopyKind): Promise<Made> {
  const months: MonthOfCopy[] = [];
  const readingNow = (): WorkbookReading => readingOf([...gridsOf(file).values()]);
  for (const period of rankedPeriods(readingNow())) {
    const reading = readingNow();
    const month = await monthOfCopy(reading, period, kind);
    months.push(month);
    month.sheets.forEach((sheet) => file.put(filledSheet(sheet)));
    month.removed.forEach((name) => file.remove(name));
    const { archive } = reading;
    if (archive.sheet !== null && month.texts.size > 0) {
      file.put(bookSheetOfContent(archiveSheet(archive.sheet, withTexts(archive, month.texts))));
    }
  }
  const written = new Set(
    months.flatMap(({ sheets }) => sheets.map(({ content }) => content.name)),
  );
  const replaced = withoutOurFormulas(file, kind, {
    written,
    months: nativeOf(months),
    issued: issuedSheets(readingNow(), months),
  });
  const reading = readingNow();
  return {
    kind,
    replaced,
    archive: reading.archive.sheet,
    guide: guideName(reading),
    months: months.map((month) => afterReplacing(reading, month)),
  };
}

function issuedSheets(
  { records }: WorkbookReading,
  months: readonly MonthOfCopy[],
): ReadonlySet<string> {
  const issued = months.filter(({ state }) => state.startsWith("issued"));
  const periods = new Set(issued.map(({ period }) => period));
  const sheets = records
    .filter(({ period }) => periods.has(period))
    .flatMap(({ sheets: { scores, ranking, grounds, steps } }) => [
      scores,
      ranking,
      grounds,
      steps ?? "",
    ]);
  return new Set(sheets);
}

const nativeOf = (months: readonly MonthOfCopy[]): NativeMonth[] =>
  months.flatMap(({ native }) => (native ? [native] : []));

function factsOf({ kind, months, replaced }: Made, time: string, proof: CopyProof): CopyFacts {
  const { translated, frozen, steps } = replaced;
  return {
    kind,
    time,
    proof,
    translated,
    frozen,
    stepsSheet: steps && steps.content.name,
    months: months.map(({ period, state }) => ({ period, state })),
  };
}

/** 说明 of an earlier copy is written over, a user's sheet of that name is not. */
function guideName({ grids }: WorkbookReading): string {
  const listed = new Set([...grids.keys()].filter((name) => name.startsWith(words.sheet)));
  return targetSheet(words.sheet, null, listed, grids);
}

/** 说明 and the record of the copy. */
function finish(file: BookFile, facts: CopyFacts, { archive, guide }: Made): void {
  const reading = readingOf([...gridsOf(file).values()]);
  file.put(bookSheetOfContent(copySheet(guide, facts)), "first");
  if (archive === null) return;
  const texts = withTexts(reading.archive, new Map([[COPY_KEY, JSON.stringify(facts)]]));
  file.put(bookSheetOfContent(archiveSheet(archive, texts)));
}
