/** Which calendar a workbook counts its days in. */
export interface Calendar {
  /** Days then count from 1904, as early Macs did. */
  readonly is1904: boolean;
  /** 1900 has a 29 February, as in Lotus 1-2-3: the days before it count one less (ECMA-376 18.17.4.1). */
  readonly hasLeapDayOf1900: boolean;
}

const DAY_MILLISECONDS = 86_400_000;
const DAY_SECONDS = 86_400n;
/** Days from the calendar's first day to 1 January 1970. */
const DAYS_1900 = 25569;
const DAYS_1904 = 24107;
/** 1 March 1900: from here on the two ways of counting are one. */
const FIRST_OF_MARCH = 61;

const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(.*))?$/;
const TIME = /^(\d\d?):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?(Z|[+-]\d\d(?::?\d\d)?)?$/;
const DURATION = /^(-)?P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,](\d*))?S)?)?$/;

/**
 * Days, as a cell counts them, of a date, a time or a duration in ISO 8601, to the last digit that a number holds; null for
 * what is none. A time without a zone is the cell's own.
 *
 * @example serialOf("PT36H", calendar) → 1.5
 */
export function serialOf(text: string, calendar: Calendar): number | null {
  const date = DATE.exec(text);
  if (date) return serialOfDate(date, calendar);
  return timeOf(text)?.serial(0) ?? durationOf(text);
}

function serialOfDate(
  [, year, month, day, time]: RegExpExecArray,
  calendar: Calendar,
): number | null {
  const milliseconds = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const at = new Date(milliseconds);
  if (at.getUTCMonth() !== Number(month) - 1 || at.getUTCDate() !== Number(day)) return null;
  const since = calendar.is1904 ? DAYS_1904 : DAYS_1900;
  const counted = milliseconds / DAY_MILLISECONDS + since;
  const isEarly = !calendar.is1904 && calendar.hasLeapDayOf1900 && counted < FIRST_OF_MARCH;
  const days = isEarly ? counted - 1 : counted;
  return time === undefined || time === "" ? days : (timeOf(time)?.serial(days) ?? null);
}

interface TimeOfDay {
  /** With whole days before it. */
  serial(days: number): number;
}

function timeOf(text: string): TimeOfDay | null {
  const [whole, hours = "", minutes = "", seconds = "0", fraction = "", zone = ""] =
    TIME.exec(text) ?? [];
  if (whole === undefined) return null;
  const isPossible = Number(hours) <= 24 && Number(minutes) < 60 && Number(seconds) < 60;
  if (!isPossible) return null;
  const count = secondsOf(hours, minutes, seconds) - secondsOfZone(zone);
  return { serial: (days) => exactDays(BigInt(days) * DAY_SECONDS + count, fraction) };
}

function secondsOfZone(zone: string): bigint {
  const [, sign, hours = "0", minutes = "0"] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  const count = secondsOf(hours, minutes, "0");
  return sign === "-" ? -count : count;
}

function durationOf(text: string): number | null {
  const found = DURATION.exec(text);
  if (!found || /^-?P$|T$/.test(text)) return null;
  const [, sign, days = "0", hours = "0", minutes = "0", seconds = "0", fraction = ""] = found;
  const count = BigInt(days) * DAY_SECONDS + secondsOf(hours, minutes, seconds);
  const serial = exactDays(count, fraction);
  return sign === undefined ? serial : -serial;
}

const secondsOf = (hours: string, minutes: string, seconds: string): bigint =>
  (BigInt(hours) * 60n + BigInt(minutes)) * 60n + BigInt(seconds);

/** More digits than any number holds. */
const DIGITS = 30n;

/** Seconds and the digits of their fraction as days: the nearest number. */
function exactDays(seconds: bigint, fraction: string): number {
  const scale = 10n ** BigInt(fraction.length);
  const parts = seconds * scale + BigInt(fraction === "" ? "0" : fraction);
  const scaled = (parts * 10n ** DIGITS) / (DAY_SECONDS * scale);
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(Number(DIGITS) + 1, "0");
  const whole = digits.slice(0, -Number(DIGITS));
  const number = Number(`${whole}.${digits.slice(-Number(DIGITS))}`);
  return scaled < 0n ? -number : number;
}
