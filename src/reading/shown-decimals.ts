import { isDateFormat, isPercentFormat, isScaledFormat } from "./date-cell";

/** How many decimals a number format shows; null where it does not say: General, text, dates, percents, powers, fractions. */
export function shownDecimals(format: string): number | null {
  if (isDateFormat(format) || isPercentFormat(format) || isScaledFormat(format)) return null;
  const [section = ""] = format.replace(/"[^"]*"|\[[^\]]*\]|[\\!_*]./g, "").split(";");
  if (!/[0#?]/.test(section) || /[eE/]/.test(section)) return null;
  const decimals = /\.([0#?]*)/.exec(section)?.[1];
  return decimals === undefined ? 0 : decimals.length;
}
