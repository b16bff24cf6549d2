import { absoluteArea } from "../../cells/address";
import { issueSheet as words } from "../../messages/zh/issue-sheet";
import type { MethodNames } from "../../method/method";
import { sheets } from "../../messages/zh/sheets";
import type { SheetContent } from "../../workbook/workbook";
import type { Signed } from "../../record/stored-issues";
import type { Checksums } from "./checksum";
import { titleOf } from "../../record/sample-label";
import {
  formula,
  look,
  number,
  sheetContent,
  squared,
  text,
  type Row,
} from "../../workbook/sheet-parts";

/** What the sheet 签发 {period} says and checks. */
export interface IssueSheetFacts {
  readonly names: MethodNames;
  readonly year: number;
  readonly period: string;
  /** As printed. */
  readonly code: string;
  readonly time: string;
  /** null where nothing was said. */
  readonly signed: Signed | null;
  readonly document: string;
  readonly fingerprint: string;
  readonly isSample: boolean;
  readonly sheets: readonly IssuedSheetRow[];
}

/** A sealed sheet; `sums` is null where no formula can check it. */
export interface IssuedSheetRow {
  readonly sheet: string;
  readonly sums: Checksums | null;
}

const COLUMNS = 6;

/** 签发 {period}: code and time of the issue, and a native check of every sealed sheet that works without the add-in. */
export function issueSheet(name: string, facts: IssueSheetFacts): SheetContent {
  const head = headRows(facts);
  const headerRow = head.length;
  const firstRow = headerRow + 1;
  const verdictRow = firstRow + facts.sheets.length;
  const cells: Row[] = [
    ...head,
    words.headers.map(text),
    ...facts.sheets.map((row, index) => sheetRow(row, firstRow + index)),
    [
      text(words.verdict),
      ...blanks(COLUMNS - 2),
      formula(verdictFormula(firstRow, facts.sheets.length)),
    ],
    [],
    ...[...words.notes, sheets.marker].map((line) => [text(line)]),
  ];
  return sheetContent(name, squared(cells, COLUMNS), {
    styles: [
      look("title", [0, 0, 1, COLUMNS]),
      look("text", [1, 0, headerRow - 1, 2]),
      look("header", [headerRow, 0, 1, COLUMNS]),
      look("text", [firstRow, 0, facts.sheets.length, 1]),
      look("number", [firstRow, 1, facts.sheets.length, 2], "0.0000"),
      look("number", [firstRow, 3, facts.sheets.length, 2], "0"),
      look("centred", [firstRow, COLUMNS - 1, facts.sheets.length, 1]),
      look("header", [verdictRow, 0, 1, COLUMNS]),
      look("note", [verdictRow + 2, 0, words.notes.length + 1, 1]),
    ],
    merges: [{ row: 0, column: 0, rows: 1, columns: COLUMNS }],
    columnWidths: [18, 26, 20, 18, 18, 46],
    print: { landscape: true, titleRows: firstRow },
  });
}

function headRows(facts: IssueSheetFacts): Row[] {
  const { signed } = facts;
  const said: readonly (readonly [string, string])[] = signed
    ? [
        [words.replaced, signed.replaces],
        [words.signer, signed.signer],
        [words.number, signed.number],
        [words.date, signed.date],
      ]
    : [];
  const title = words.title(facts.names, facts.year, facts.period);
  return [
    [text(titleOf(title, facts.isSample))],
    [text(words.code), text(facts.code)],
    [text(words.time), text(facts.time)],
    ...said.filter(([, what]) => what !== "").map((row) => row.map(text)),
    [text(words.method), text(facts.document)],
    [text(words.fingerprint), text(facts.fingerprint)],
  ];
}

function sheetRow({ sheet, sums }: IssuedSheetRow, row: number): Row {
  if (!sums) return [text(sheet), ...blanks(COLUMNS - 2), text(words.notSummable)];
  const { numbers, texts } = sums;
  return [
    text(sheet),
    number(numbers.then),
    formula(numbers.formula),
    number(texts.then),
    formula(texts.formula),
    formula(rowFormula(row + 1)),
  ];
}

/**
 * Programs add doubles in different orders: a difference in the last digits is none. It is compared with bounds, since
 * programs do not agree on a difference of numbers that are nearly equal.
 */
function rowFormula(row: number): string {
  const near = (then: string, now: string): string => {
    const room = `MAX(0.0001,ABS(${then}${row})*1E-12)`;
    return `${now}${row}>=${then}${row}-${room},${now}${row}<=${then}${row}+${room}`;
  };
  const isSame = `AND(${near("B", "C")},${near("D", "E")})`;
  return `=IF(ISNUMBER(C${row}+E${row}),IF(${isSame},"${words.same}","${words.changed}"),"${words.changed}")`;
}

function verdictFormula(first: number, count: number): string {
  const area = absoluteArea({ row: first, column: COLUMNS - 1, rows: count, columns: 1 });
  return `=IF(COUNTIF(${area},"${words.changed}")=0,"${words.allSame}","${words.someChanged}")`;
}

const blanks = (count: number): null[] => Array.from({ length: count }, () => null);
