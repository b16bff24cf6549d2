import { DATA_SHEET_PREFIX, OWNER_ROW, TOWN_HEADER, UNIT_ROW } from "../../method/sheet-terms";
import type { Inputs } from "../../method/inputs";
import type { Method } from "../../method/method";
import type { Decimal, Quantity } from "../../method/types";
import { sheets as words } from "../../messages/zh/sheets";
import { exact } from "../../numbers/exact";
import type { SheetContent } from "../../workbook/workbook";
import { look, number, sheetContent, squared, text, type Row } from "../../workbook/sheet-parts";
import { titleOf } from "../../record/sample-label";

/** One town's figures; what is left out stays blank. */
export type Figures = Readonly<Partial<Record<Quantity, Decimal>>>;

export interface NewDataSheet {
  readonly method: Method;
  readonly year: number;
  /** Canonical. */
  readonly period: string;
  readonly towns: readonly string[];
  /** Figures in the order of the towns, said to be invented; null for a sheet to fill in. */
  readonly sample: readonly Figures[] | null;
  /** Real figures, in the order of the towns, where there are some already. */
  readonly carried?: readonly Figures[];
  /** Lines below the table. */
  readonly notes?: readonly string[];
}

const FIRST_ROW = 4;

/** 数据 {period}: a title, headers, 单位, 责任单位 and one row a town. */
export function dataSheet({
  method: { inputs, names },
  year,
  period,
  towns,
  sample,
  carried = [],
  notes = [],
}: NewDataSheet): SheetContent {
  const terms = [...inputs.columns.values()];
  const columns = 1 + terms.length;
  const cells: Row[] = [
    [text(titleOf(words.titles.data(names, year, period), sample !== null))],
    [TOWN_HEADER, ...terms.map(({ header }) => header)].map(text),
    [UNIT_ROW, ...terms.map(({ unit }) => unit)].map(text),
    [OWNER_ROW, ...terms.map(({ owner }) => owner)].map(text),
    ...towns.map((town, index): Row => [
      text(town),
      ...figureCells(inputs, (sample ?? carried)[index]),
    ]),
    ...notes.map((note): Row => [text(note)]),
  ];
  return sheetContent(`${DATA_SHEET_PREFIX}${period}`, squared(cells, columns), {
    styles: [
      look("title", [0, 0, 1, columns]),
      look("header", [1, 0, 1, columns]),
      look("centred", [2, 0, 2, columns]),
      look("text", [FIRST_ROW, 0, towns.length, 1]),
      look("input", [FIRST_ROW, 1, towns.length, columns - 1]),
      look("note", [FIRST_ROW + towns.length, 0, notes.length, 1]),
    ],
    merges: [{ row: 0, column: 0, rows: 1, columns }],
    columnWidths: [20, ...terms.map(() => 12)],
    freeze: { rows: FIRST_ROW, columns: 1 },
    print: { landscape: true, titleRows: FIRST_ROW },
  });
}

function figureCells({ columns }: Inputs, figures: Figures | undefined): Row {
  return [...columns.keys()].map((quantity) => {
    const figure = figures?.[quantity];
    return figure === undefined ? null : number(exact(figure));
  });
}
