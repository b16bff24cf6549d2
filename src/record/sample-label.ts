import type { Grid } from "../cells/grid";
import { sheets as words } from "../messages/zh/sheets";

/** A sheet's title; invented figures are labelled in front of it, where nobody overlooks it. */
export function titleOf(title: string, isSample: boolean): string {
  return isSample ? `${words.sample} ${title}` : title;
}

/** True when the sheet's title says that its figures are invented: so must all that is made from it. */
export function isSampleSheet(grid: Grid): boolean {
  const title = grid.values[0]?.find((value) => value !== null);
  return typeof title === "string" && title.startsWith(words.sample);
}

/** The title without the label: figures yet to be filled in are not invented. */
export function withoutSampleLabel(title: string): string {
  return title.startsWith(`${words.sample} `) ? title.slice(words.sample.length + 1) : title;
}
