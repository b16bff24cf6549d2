import { plain } from "./plain-text";

/** A calendar day; `day` is 1 when only the month is written. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY = 86_400_000;
/** Excel's day 0. Serial numbers below 61 are off by one (Excel has a 29 February 1900); no assessment is that old. */
const EPOCH = Date.UTC(1899, 11, 30);
const LAST_SERIAL = 2_958_465;

/** The day of Excel's serial number (1900 system); null when it is none. 43895 → 2020-03-05. */
export function dateOfSerial(serial: number): CalendarDate | null {
  if (!(serial >= 1 && serial < LAST_SERIAL + 1)) return null;
  const date = new Date(EPOCH + Math.floor(serial) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day of a text that has only one meaning, a time of day aside: `2020-03-05`, `2020/3/5`, `2020.3.5`, `2020年3月5日`, `2020年3月`; else null. */
export function dateOfText(text: string): CalendarDate | null {
  const written = plain(text.trim().replace(/[\sT]\d{1,2}:\d{2}(:\d{2}(\.0+)?)?$/, ""));
  const match =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(written) ??
    /^(\d{4})(年)(\d{1,2})月(?:(\d{1,2})[日号])?$/.exec(written);
  if (!match) return null;
  const [, year, , month, day = "1"] = match;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  const real = new Date(Date.UTC(date.year, date.month - 1, date.day));
  return real.getUTCMonth() + 1 === date.month && real.getUTCDate() === date.day ? date : null;
}

/** `2020-03-05` */
export function dateText({ year, month, day }: CalendarDate): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
