import { cellText, type CellAddress } from "../../cells/address";
import { copySheet as words } from "../../messages/zh/copy-sheet";
import { sheets } from "../../messages/zh/sheets";
import type { SheetContent } from "../../workbook/workbook";
import { look, sheetContent, squared, text, type Row } from "../../workbook/sheet-parts";

/** native: plain formulas. frozen: values only. */
export type CopyKind = "native" | "frozen";

export type CopiedMonth = Parameters<typeof words.month>[1];

/** What was compared before a copy was handed over, all of it equal. */
export interface CopyProof {
  /** Cells of the copy held against the workbook or against what their formulas give. */
  readonly cells: number;
  /** Scores, totals and places among them that were held against the scoring. */
  readonly scores: number;
}

export interface CopyFacts {
  readonly kind: CopyKind;
  /** As printed. */
  readonly time: string;
  readonly months: readonly { readonly period: string; readonly state: CopiedMonth }[];
  readonly proof: CopyProof;
  /** Formulas of ours outside of 评分 that became plain ones. */
  readonly translated: number;
  /** Name of the sheet with their steps; null where they need none. */
  readonly stepsSheet: string | null;
  /** Formulas of ours that became values. */
  readonly frozen: readonly CellAddress[];
}

const MOST_LISTED = 200;
/** A page across, in any program: a sheet of one column is not made smaller to fit. */
const WIDTH = 70;

/** 说明: what a reader without the add-in sees, may edit and must not do; and the proof. One column, printable. */
export function copySheet(name: string, facts: CopyFacts): SheetContent {
  const { kind } = facts;
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [words.sections.what, words.what[kind]],
    [words.sections.edit, words.edit[kind]],
    [words.sections.never, words.never[kind]],
    [words.sections.months, monthLines(facts)],
    [words.sections.proof, proofLines(facts)],
    [words.sections.frozen, frozenLines(facts)],
  ];
  const rows: Row[] = [[text(words.title[kind])], [text(words.made(facts.time))]];
  const headings: number[] = [];
  for (const [heading, lines] of sections) {
    headings.push(rows.length);
    rows.push([text(heading)], ...lines.map((line) => [text(line)]));
  }
  rows.push([text(sheets.marker)]);
  return sheetContent(name, squared(rows, 1), {
    styles: [
      look("wrapped", [1, 0, rows.length - 2, 1]),
      ...headings.map((row) => look("header", [row, 0, 1, 1])),
      look("title", [0, 0, 1, 1]),
      look("note", [rows.length - 1, 0, 1, 1]),
    ],
    columnWidths: [WIDTH],
    print: { landscape: false, titleRows: 1 },
  });
}

function monthLines({ months }: CopyFacts): string[] {
  return months.length === 0
    ? [words.noMonths]
    : months.map(({ period, state }) => words.month(period, state));
}

function proofLines({ proof, translated, stepsSheet }: CopyFacts): string[] {
  return [
    words.proof(proof.cells, proof.scores),
    ...(translated > 0 ? [words.translated(translated, stepsSheet)] : []),
  ];
}

function frozenLines({ frozen }: CopyFacts): string[] {
  if (frozen.length === 0) return [words.noneFrozen];
  const shown = frozen.slice(0, MOST_LISTED).map((cell) => words.frozenCell(cellText(cell)));
  const rest = frozen.length - shown.length;
  return [...shown, ...(rest > 0 ? [words.moreFrozen(rest)] : [])];
}
