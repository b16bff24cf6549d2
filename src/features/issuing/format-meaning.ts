import {
  isDateFormat,
  isPercentFormat,
  isScaledFormat,
  shownDecimals,
} from "../../cells/number-format";

/**
 * What a number format does to the meaning of a number: another number is read from the paper. Empty where it does nothing:
 * colours, thousands separators and the like.
 *
 * @example formatMeaning("0.0%") === "percent"; formatMeaning('0.00"亿元"') === "2 亿元"; formatMeaning("General") === ""
 */
export function formatMeaning(format: string): string {
  if (isDateFormat(format)) return "date";
  if (isPercentFormat(format)) return "percent";
  if (isScaledFormat(format)) return "scaled";
  const decimals = shownDecimals(format);
  const words = [...format.matchAll(/"([^"]*)"/g)].map(([, word]) => (word ?? "").trim());
  return [decimals === null ? "" : String(decimals), ...words].filter((part) => part).join(" ");
}
