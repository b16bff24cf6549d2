import { absoluteArea, quoteSheet, type Area } from "../../cells/address";
import { shownValue, type CellValue } from "../../cells/grid";
import { escapeXml } from "../../zip/xml";
import type { BookSheet } from "../book";

/** The cells of a chart as its part names them, with what they hold: a program that does not read them again shows that. */
export class ChartReferences {
  constructor(private readonly sheet: BookSheet) {}

  texts(area: Area): string {
    const points = this.valuesOf(area).map((value, index) =>
      value === null ? "" : pointXml(index, shownValue(value)),
    );
    return `<c:strRef>${this.formula(area)}<c:strCache>${this.count(area)}${points.join("")}</c:strCache></c:strRef>`;
  }

  numbers(area: Area): string {
    const points = this.valuesOf(area).map((value, index) =>
      typeof value === "number" ? pointXml(index, String(value)) : "",
    );
    return `<c:numRef>${this.formula(area)}<c:numCache><c:formatCode>General</c:formatCode>${this.count(area)}${points.join("")}</c:numCache></c:numRef>`;
  }

  private formula(area: Area): string {
    return `<c:f>${escapeXml(`${quoteSheet(this.sheet.name)}!${absoluteArea(area)}`)}</c:f>`;
  }

  private count({ rows, columns }: Area): string {
    return `<c:ptCount val="${rows * columns}"/>`;
  }

  private valuesOf({ row, column, rows, columns }: Area): CellValue[] {
    return Array.from({ length: rows * columns }, (_, index) => {
      const at = { row: row + Math.floor(index / columns), column: column + (index % columns) };
      return this.sheet.rows.get(at.row)?.get(at.column)?.value ?? null;
    });
  }
}

const pointXml = (index: number, text: string): string =>
  `<c:pt idx="${index}"><c:v>${escapeXml(text)}</c:v></c:pt>`;
