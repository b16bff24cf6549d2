import { sheets as words } from "../messages/zh/sheets";

/** A sheet's title; invented figures are labelled in front of it, where nobody overlooks it. */
export function titleOf(title: string, isSample: boolean): string {
  return isSample ? `${words.sample} ${title}` : title;
}
