import type { CellAddress } from "../../cells/address";
import { derive } from "../../engine/derivation";
import { score } from "../../engine/score";
import { sheets as words } from "../../messages/zh/sheets";
import { everyExplanation } from "../../messages/zh/own-rule-words";
import type { Conventions } from "../../method/conventions";
import type { Method } from "../../method/method";
import { PLACE_HEADER, TOTAL_HEADER, TOWN_HEADER } from "../../method/sheet-terms";
import { titleOf } from "../../record/sample-label";
import { indicatorHeader } from "../../scoring/complete-scores";
import type { Figure, Observations } from "../../scoring/observations";
import type { ScoreSheet } from "../../scoring/score-sheet";
import {
  decimalFormat,
  look,
  number,
  sheetContent,
  squared,
  text,
  type Row,
} from "../../workbook/sheet-parts";
import type { SheetContent } from "../../workbook/workbook";
import { trialMonth } from "./trial-month";

const HEADER_ROW = 1;
const FIRST_ROW = 2;

/** 试算: an invented month, its scores and places, and how each score came about. */
export function trialSheet(name: string, method: Method, conventions: Conventions): SheetContent {
  const place = (unit: number, column: number): CellAddress => ({
    sheet: name,
    row: FIRST_ROW + unit,
    column,
  });
  const ledgerTop = FIRST_ROW + UNIT_ROWS + 2;
  const ledgerCell = (row: number, column: number): CellAddress => ({
    sheet: name,
    row: ledgerTop + row,
    column,
  });
  const month = trialMonth(method, place, ledgerCell);
  const scores = score(method, conventions, month);
  const ledgers = ledgerRows(month);
  const blocks = [
    figureRows(method, month),
    ...(ledgers.length > 0 ? [ledgers] : []),
    scoreRows(scores),
    sentenceRows(scores),
  ];
  const rows: Row[] = [[text(titleOf(words.titles.trial(method.title), true))]];
  const headers: number[] = [];
  for (const block of blocks) {
    headers.push(rows.length);
    rows.push(...block, []);
  }
  rows.push([text(words.marker)]);
  const columns = Math.max(...rows.map((row) => row.length));
  const scoresTop = headers[headers.length - 2] ?? HEADER_ROW;
  const sentencesTop = headers[headers.length - 1] ?? HEADER_ROW;
  const { decimals } = conventions.rounding;
  const units = month.towns.length;
  const indicators = scores.indicators.length;
  return sheetContent(name, squared(rows, columns), {
    styles: [
      look("title", [0, 0, 1, columns]),
      ...headers.map((row) => look("header", [row, 0, 1, rows[row]?.length ?? columns])),
      look("number", [FIRST_ROW, 1, units, (rows[HEADER_ROW]?.length ?? 2) - 1], "General"),
      look("number", [scoresTop + 1, 1, units, indicators + 1], decimalFormat(decimals)),
      look("number", [sentencesTop + 1, 2, units * indicators, 1], decimalFormat(decimals)),
      look("note", [rows.length - 1, 0, 1, 1]),
    ],
    merges: [{ row: 0, column: 0, rows: 1, columns }],
    columnWidths: [16, ...Array.from({ length: columns - 1 }, () => 14)],
    freeze: { rows: FIRST_ROW, columns: 1 },
    print: { landscape: true, titleRows: 1 },
  });
}

const UNIT_ROWS = 8;

const shown = (figure: Figure | undefined): Row[number] =>
  figure?.kind === "number" ? number(figure.value) : null;

function figureRows({ inputs }: Method, { towns, quantities, targets }: Observations): Row[] {
  const columns = [...inputs.columns].map(([name, { header, unit }]) => ({
    header: `${header}(${unit})`,
    figures: quantities.get(name),
  }));
  const tasks = [...inputs.tasks].map(([name, { header, unit }]) => ({
    header: words.trial.target(header, unit),
    figures: targets.get(name),
  }));
  const all = [...columns, ...tasks];
  return [
    [TOWN_HEADER, ...all.map(({ header }) => header)].map(text),
    ...towns.map((town, unit): Row => [
      text(town),
      ...all.map(({ figures }) => shown(figures?.[unit])),
    ]),
  ];
}

function ledgerRows({ towns, projects, items }: Observations): Row[] {
  const projectRows =
    projects.kind === "read"
      ? projects.byTown.flatMap((of, unit) =>
          of.kind === "rows"
            ? of.rows.map(({ name, investment, isBeltAndRoad }): Row => [
                text(towns[unit] ?? ""),
                text(name),
                text(isBeltAndRoad ? words.trial.beltAndRoad : ""),
                number(investment),
              ])
            : [],
        )
      : [];
  const itemRows =
    items.kind === "read"
      ? items.byTown.flatMap((of, unit) =>
          of.kind === "rows"
            ? of.rows.map(({ title, level }): Row => [
                text(towns[unit] ?? ""),
                text(title),
                null,
                text(everyExplanation.levels[level]),
              ])
            : [],
        )
      : [];
  const rows = [...projectRows, ...itemRows];
  return rows.length === 0 ? [] : [words.trial.ledgerHeaders.map(text), ...rows];
}

function scoreRows({ towns, indicators, totals }: ScoreSheet): Row[] {
  return [
    [
      TOWN_HEADER,
      ...indicators.map(({ indicator }) => indicatorHeader(indicator)),
      TOTAL_HEADER,
      PLACE_HEADER,
    ].map(text),
    ...towns.map((town, unit): Row => {
      const points = indicators.map(({ scores }) => {
        const one = scores[unit];
        return one?.outcome === "scored" ? number(one.points) : null;
      });
      const total = totals[unit];
      const { points: sum = null, place = null } = total ?? {};
      return [text(town), ...points, sum && number(sum), place && number(place)];
    }),
  ];
}

function sentenceRows(scores: ScoreSheet): Row[] {
  return [
    words.trial.sentenceHeaders.map(text),
    ...scores.towns.flatMap((town, unit) =>
      scores.indicators.map(({ indicator }, index): Row => {
        const { points, sentence } = derive(scores, index, unit, everyExplanation);
        return [
          text(town),
          text(indicatorHeader(indicator)),
          points && number(points),
          text(sentence),
        ];
      }),
    ),
  ];
}
