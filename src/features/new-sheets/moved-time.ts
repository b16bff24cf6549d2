import { canonicalOf, canonicalPeriod, lastMonthOf, readPeriod } from "../../reading/words/period";

const DASH = "[-‐‑‒–—―－−─~～〜至到]";
const RANGE = `[1１一]\\s*月?份?\\s*${DASH}+\\s*(?:\\d{4}年)?(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\\s*月`;
const NAMED = "前[一二三四两1-4]个?季度|第?[一1]季度|上半年|全年";
/** A month by itself, such as the month's own figures in a column of their own; never of a day. */
const LONE = `(?<![0-9０-９一二三四五六七八九十第个]|${DASH}\\s{0,2})(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})\\s*月(?!份?\\s*[0-9０-９]{1,2}\\s*[日号])`;
const TIMES = new RegExp(`(${RANGE}|${NAMED})|(${LONE})`, "g");
/** The last number in digits of either width. */
const LAST_DIGITS = /[0-9０-９]+(?=[^0-9０-９]*$)/;

/**
 * A text of one period as it reads in another: `2020年1—6月出口情况` to `1-7月` → `2020年1—7月出口情况`, and a lone `6月` → `7月`.
 * Dashes and the width of digits stay as they were written. Days and other periods stay too.
 */
export function movedTime(text: string, from: string, to: string): string {
  const [before, after] = [lastMonthOf(from), lastMonthOf(to)];
  return text.replace(TIMES, (found: string, period: string | undefined) => {
    const isCumulative = period !== undefined;
    const read = readPeriod(found);
    if (isCumulative) return canonicalOf(read) === from ? withMonth(found, after) : found;
    const isMonth = read.kind !== "unreadable" && monthOf(read) === before;
    // A lone 1月 is January to January: what follows it is cumulative.
    if (!isMonth) return found;
    return before === 1 ? canonicalPeriod(after) : withMonth(found, after);
  });
}

function monthOf(read: Exclude<ReturnType<typeof readPeriod>, { kind: "unreadable" }>): number {
  return lastMonthOf(read.kind === "period" ? read.canonical : read.cumulative);
}

function withMonth(found: string, month: number): string {
  const digits = LAST_DIGITS.exec(found)?.[0];
  const isRangeOfDigits = digits !== undefined && !/季度|年$/.test(found);
  if (!isRangeOfDigits)
    return /月$/.test(found) && !/[-至到]/.test(found) ? `${month}月` : canonicalPeriod(month);
  const isWide = /[０-９]/.test(digits);
  const written = isWide ? wide(String(month)) : String(month);
  return found.replace(LAST_DIGITS, written);
}

const wide = (digits: string): string =>
  digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
