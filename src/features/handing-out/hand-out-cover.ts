import type { Bureau, HandOutFacts } from "./bureau-columns";
import { handOutSheets as words } from "../../messages/zh/hand-out-sheets";
import { bookSheet, type BookSheet } from "../../xlsx/book";
import { bookCell, LOOKS } from "./hand-out-looks";

/** About what a line of the wide column holds; a longer text gets a higher row. */
const LINE_CHARACTERS = 42;
const LINE_POINTS = 18;

/** 填报说明: whose the workbook is, until when, which columns, and what not to do. */
export function coverSheet(bureau: Bureau, sheet: string, facts: HandOutFacts): BookSheet {
  const { period, year, due } = facts;
  const time = year === null ? period : `${year}年${period}`;
  const columns = bureau.columns.map(({ header, unit }) => words.column(header, unit));
  const lines: (readonly [string, string])[] = [
    [words.bureau, bureau.name],
    [words.period, time],
    [words.due, due],
    [words.columns, columns.join("、")],
    ...words
      .lines({ sheet, due })
      .map((line, i): [string, string] => [i === 0 ? words.howTo : "", line]),
  ];
  const rows = new Map([
    [0, new Map([[0, bookCell(words.title(time), LOOKS.title)]])],
    ...lines.map(([label, text], i) => {
      const cells = [
        ...(label === "" ? [] : [[0, bookCell(label, LOOKS.label)] as const]),
        [1, bookCell(text, LOOKS.text)] as const,
      ];
      return [i + 2, new Map(cells)] as const;
    }),
  ]);
  const heights = lines.map(([, text], i) => {
    return [i + 2, Math.ceil(text.length / LINE_CHARACTERS) * LINE_POINTS] as const;
  });
  return bookSheet(words.cover, rows, {
    isProtected: true,
    columnWidths: new Map([
      [0, 12],
      [1, 88],
    ]),
    rowHeights: new Map([[0, 30], ...heights]),
    print: { landscape: false, titleRows: 0 },
  });
}
