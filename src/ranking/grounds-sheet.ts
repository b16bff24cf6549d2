import { cellText } from "../cells/address";
import { everyExplanation as explanation } from "../messages/zh/own-rule-words";
import { sheets as words } from "../messages/zh/sheets";
import type { ScoreSheet } from "../scoring/score-sheet";
import type { SheetContent } from "../workbook/workbook";
import { derive, type Derivation } from "../engine/derivation";
import type { DerivedInput } from "../explanation/derived-inputs";
import { titleOf } from "../record/sample-label";
import {
  decimalFormat,
  look,
  number,
  TABLE_FIRST_ROW as FIRST_ROW,
  tableSheet,
  text,
  type Row,
} from "../workbook/sheet-parts";

const COLUMNS = words.grounds.headers.length;

/** 依据 {period}: one row a score, town after town in roster order, plain values. */
export function groundsSheet(name: string, sheet: ScoreSheet, isSample: boolean): SheetContent {
  const rows = sheet.towns.flatMap((_, town) =>
    sheet.indicators.map((__, indicator) => rowOf(derive(sheet, indicator, town, explanation))),
  );
  const format = decimalFormat(sheet.conventions.rounding.decimals);
  return tableSheet(name, {
    title: titleOf(words.titles.grounds(sheet.method.names, sheet.year, sheet.period), isSample),
    headers: words.grounds.headers,
    rows: [...rows, [], [text(words.marker)]],
    styles: [
      look("wrapped", [FIRST_ROW, 0, rows.length, COLUMNS - 1]),
      look("strong", [FIRST_ROW, COLUMNS - 1, rows.length, 1], format),
      look("note", [FIRST_ROW + rows.length + 1, 0, 1, 1]),
    ],
    columnWidths: [18, 16, 18, 42, 28, 42, 24, 8],
    frozenColumns: 2,
  });
}

function rowOf(derivation: Derivation): Row {
  const { town, code, indicatorName, clause, comparison, points } = derivation;
  return [
    text(town),
    text(`${code} ${indicatorName}`),
    text(clause),
    text(derivation.inputs.map(inputText).join("；")),
    text(comparison),
    text([derivation.arithmetic, derivation.remark].filter((part) => part !== "").join("；")),
    text(conventionsText(derivation)),
    points === null ? null : number(points),
  ];
}

function inputText({ town, isOwn, name, value, unit, cell }: DerivedInput): string {
  return words.grounds.input(isOwn ? "" : town, name, value, unit, cellText(cell));
}

function conventionsText({ conventions, rounding }: Derivation): string {
  const { defaultConvention, otherConvention } = words.grounds;
  const said = conventions.map(({ choice, isDefault }) =>
    isDefault ? defaultConvention(choice) : otherConvention(choice),
  );
  const saysRounding = conventions.some(({ id }) => id === "rounding") || rounding === "";
  return [...said, ...(saysRounding ? [] : [rounding])].join("；");
}
