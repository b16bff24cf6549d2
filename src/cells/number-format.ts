const formats = new Map<string, boolean>();

/** True when a number format shows a number as a date or time. */
export function isDateFormat(format: string): boolean {
  let known = formats.get(format);
  if (known === undefined) {
    known = showsDate(format);
    formats.set(format, known);
  }
  return known;
}

function showsDate(format: string): boolean {
  if (/^(general|standard|g\/通用格式)$/i.test(format.normalize("NFKC"))) return false;
  if (/\[(h+|m+|s+)\]/i.test(format)) return true;
  // What stands in quotes or brackets or behind a backslash is shown as it is, or is a colour or a language.
  return /[ymdhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, ""));
}

/** True when a number format shows a thousandth or a ten-thousandth of the number: `0.0,`, `0!.0000`, `0"."0,`. */
export function isScaledFormat(format: string): boolean {
  if (/[0#?](!\.|\\\.|"\.")[0#?]/.test(format)) return true;
  return /[0#?],+(?![,0#?])/.test(format.replace(/"[^"]*"|\[[^\]]*\]|[\\!_*]./g, ""));
}

/** True when a number format shows 0.085 as 8.5%. */
export function isPercentFormat(format: string): boolean {
  return /%/.test(format.replace(/"[^"]*"|[\\!]./g, ""));
}

/** How many decimals a number format shows; null where it does not say: General, text, dates, percents, powers, fractions. */
export function shownDecimals(format: string): number | null {
  if (isDateFormat(format) || isPercentFormat(format) || isScaledFormat(format)) return null;
  const [section = ""] = format.replace(/"[^"]*"|\[[^\]]*\]|[\\!_*]./g, "").split(";");
  if (!/[0#?]/.test(section) || /[eE/]/.test(section)) return null;
  const decimals = /\.([0#?]*)/.exec(section)?.[1];
  return decimals === undefined ? 0 : decimals.length;
}
