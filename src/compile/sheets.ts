import { absoluteArea } from "../cells/address";
import { above, call, cells, equal, joined, minus, when, type Formula } from "../formula/tree";
import { native as words } from "../messages/zh/native";
import { sheets as sheetWords } from "../messages/zh/sheets";
import { PLACE_HEADER, TOTAL_HEADER, TOWN_HEADER } from "../method/sheet-terms";
import { look, sheetContent, squared, text } from "../workbook/sheet-parts";
import type { SheetContent } from "../workbook/workbook";
import { content } from "./cell-content";
import type { Compiled } from "./compiled";
import { PROBLEMS } from "./parameters";
import { SCORES_FIRST_ROW } from "./score-columns";
import {
  parameterLooks,
  put,
  putParameters,
  putTable,
  tableLooks,
  type Cells,
} from "./sheet-cells";

/** 评分 {period}: as the other ways of writing have it, with 提示 beside and a line below that says whether all is there. */
export function nativeScoresSheet(compiled: Compiled): SheetContent {
  const { layout, indicators, scores, hint, conventions } = compiled;
  const towns = layout.towns.length;
  const columns = indicators.length + 4;
  const header = [
    TOWN_HEADER,
    ...indicators.map(({ code, name }) => `${code} ${name}`),
    TOTAL_HEADER,
    PLACE_HEADER,
    words.headers.hint,
  ];
  const rows = layout.towns.map(({ name }, town) => [
    text(name),
    ...[...scores.scores(town), scores.total(town), scores.place(town)].map(content),
    content(hint.fromOutside(town)),
  ]);
  const table: Cells = [
    [
      text(
        titleOf(
          words.titles.scores(compiled.method.names, layout.year, layout.period),
          layout.isSample,
        ),
      ),
    ],
    header.map(text),
    ...rows,
    [content(banner(compiled))],
    [text(sheetWords.marker)],
  ];
  const { decimals } = conventions.rounding;
  const format = decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
  const first = SCORES_FIRST_ROW;
  return sheetContent(layout.scoresSheet, squared(table, columns), {
    styles: [
      look("title", [0, 0, 1, columns]),
      look("header", [1, 0, 1, columns]),
      look("text", [first, 0, towns, 1]),
      look("number", [first, 1, towns, columns - 4], format),
      look("strong", [first, columns - 3, towns, 1], format),
      look("centred", [first, columns - 2, towns, 1], "0"),
      look("text", [first, columns - 1, towns, 1]),
      look("note", [first + towns, 0, 2, 1]),
    ],
    merges: [{ row: 0, column: 0, rows: 1, columns }],
    columnWidths: [20, ...indicators.map(() => 9), 9, 7, 40],
    freeze: { rows: first, columns: 1 },
    print: { landscape: true, titleRows: first },
  });
}

const titleOf = (title: string, isSample: boolean): string =>
  isSample ? `${sheetWords.sample}${title}` : title;

/** Whether the sheets are as they were, and everything is there. */
function banner({ parameters, layout, indicators }: Compiled): Formula {
  const problems = parameters.fromOutside(PROBLEMS);
  const totals = cells(
    absoluteArea({
      row: SCORES_FIRST_ROW,
      column: indicators.length + 1,
      rows: layout.towns.length,
      columns: 1,
    }),
  );
  const missing = minus(call("ROWS", totals), call("COUNT", totals));
  const say = words.banner;
  const incomplete = joined(joined(say.incomplete, missing), say.incompleteEnd);
  const differs = joined(joined(say.problems, problems), say.problemsEnd);
  return when(above(problems, 0), differs, when(equal(missing, 0), say.complete, incomplete));
}

const TITLE_COLUMNS = 8;

/** 计算 {period}: parameters with their source, one column a step, the ledgers' rows below. */
export function nativeStepsSheet(compiled: Compiled): SheetContent {
  const { layout, parameters, towns, tables } = compiled;
  const { headers } = words;
  const title = titleOf(
    words.titles.steps(compiled.method.names, layout.year, layout.period),
    layout.isSample,
  );
  const rows: Cells = [];
  put(rows, 0, 0, text(title));
  putParameters(rows, parameters);
  put(rows, towns.top, 0, text(TOWN_HEADER));
  put(rows, towns.top + 1, 0, text(headers.basis));
  layout.towns.forEach(({ name }, town) => put(rows, towns.firstTown + town, 0, text(name)));
  for (const table of [towns, ...tables]) putTable(rows, table);
  const width = Math.max(...rows.map((row) => row.length));
  put(rows, rows.length + 1, 0, text(sheetWords.marker));
  return sheetContent(layout.stepsSheet, squared(rows, width), {
    styles: [
      look("title", [0, 0, 1, TITLE_COLUMNS]),
      ...parameterLooks(parameters),
      ...[towns, ...tables].flatMap((table) => tableLooks(table)),
      look("text", [towns.firstTown, 0, layout.towns.length, 1]),
      look("header", [towns.top, 0, 2, 1]),
    ],
    merges: [{ row: 0, column: 0, rows: 1, columns: TITLE_COLUMNS }],
    columnWidths: [28, 14, 24, ...Array.from({ length: width - 3 }, () => 14)],
    freeze: { rows: 0, columns: 1 },
  });
}
