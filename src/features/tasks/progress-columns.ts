import { progressSheet as words } from "../../messages/zh/progress-sheet";
import { number, decimalFormat, text } from "../../workbook/sheet-parts";
import type { DressedCell } from "../../workbook/dressed-cells";
import type { CellStyle } from "../../workbook/workbook";
import type { Light, TaskProgress, Told, UnitProgress } from "./progress-terms";
import { printed } from "./told";

/** A column of a task on 任务进度. */
export interface ProgressColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly cell: (unit: UnitProgress) => DressedCell;
}

/** The columns of one task; those of the whole year only where the task sheet has its target. */
export function progressColumns({
  county,
  towns,
  gapUnit,
}: TaskProgress): readonly ProgressColumn[] {
  const hasAnnual = [county, ...towns].some(({ annual }) => annual !== null);
  return [
    column(words.value, 7.5, ({ value }) => plain(value)),
    column(words.target, 6.5, ({ target }) => plain(target)),
    column(words.gap(gapUnit), 8, ({ difference }) => signed(difference)),
    column(words.rate, 8, ({ rate }) => plain(rate)),
    column(words.light, 6, ({ light }) => lightCell(light)),
    ...(hasAnnual
      ? [
          column(words.annualTarget, 8, ({ annual }) => plain(annual && annual.target)),
          column(words.annualRate, 8, ({ annual }) => plain(annual && annual.rate)),
          column(words.ahead, 9, ({ annual }) => signed(annual && annual.ahead)),
        ]
      : []),
  ];
}

const column = (header: string, width: number, cell: ProgressColumn["cell"]): ProgressColumn => ({
  header,
  width,
  cell,
});

/** The number as it is printed: what stands in the cell is what is read. */
export const plain = (told: Told | null): DressedCell => ({
  content: told && number(printed(told)),
  style: "number",
  ...(told && { format: decimalFormat(told.decimals) }),
});

/** With its sign, but for 0. */
export function signed(told: Told | null): DressedCell {
  const cell = plain(told);
  const { format } = cell;
  return format === undefined ? cell : { ...cell, format: `+${format};-${format};${format}` };
}

const LIGHT_STYLES: Readonly<Record<Light, CellStyle>> = {
  met: "good",
  near: "fair",
  behind: "poor",
};

/** A word and a colour. */
export const lightCell = (light: Light | null): DressedCell => ({
  content: light && text(words.lights[light]),
  style: light ? LIGHT_STYLES[light] : "centred",
});
