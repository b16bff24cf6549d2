import { multiply, exact } from "../../numbers/exact";
import { decimalText } from "../../numbers/decimal-text";
import { plain } from "./plain-text";

/** What a unit word multiplies by, in the words that people put behind a number. */
const SCALES: ReadonlyMap<string, string> = new Map([
  ["千", "1000"],
  ["万", "10000"],
  ["百万", "1000000"],
  ["千万", "10000000"],
  ["亿", "100000000"],
]);

const DIGITS = String.raw`\d+(?:\.\d+)?|\.\d+|\d{1,3}(?:,\d{3})+(?:\.\d+)?`;
const NUMBER = new RegExp(
  String.raw`^([-+−－]?)(${DIGITS})(?:e([-+]?\d{1,3}))?(百万|千万|千|万|亿)?(美元|元人民币|元|家|户|个|条|分|%)?$`,
  "i",
);
const IN_BRACKETS = new RegExp(String.raw`^\((${DIGITS})\)$`);

/** `12 5`: a lost point or a space too many. `1 234` is grouped by spaces, as French and SI do. */
const SPLIT_DIGITS = /[\d.]\s+\d(?!\d\d(?!\d))/;

/**
 * The number that a text seems to mean in a column of that unit, as decimal text; null when it is anybody's guess.
 * `1,234` → `1234`; `１２．５` → `12.5`; `8.5%` → `8.5` in a % column; `12.3万` → `12.3` in a 万美元 column, `123000` in 家; `—` → null.
 */
export function seemsNumber(text: string, unit: string): string | null {
  if (SPLIT_DIGITS.test(text)) return null;
  const written = plain(text);
  const negative = IN_BRACKETS.exec(written);
  if (negative?.[1] !== undefined) return scaled(`-${negative[1]}`, "1");
  const match = NUMBER.exec(written);
  if (!match) return null;
  const [, sign = "", digits = "", exponent, scale, word] = match;
  const factor = factorOf(scale, word, unit);
  if (factor === null) return null;
  const number = `${/[-−－]/.test(sign) ? "-" : ""}${digits}${exponent ? `e${exponent}` : ""}`;
  return scaled(number, factor);
}

function factorOf(
  scale: string | undefined,
  word: string | undefined,
  unit: string,
): string | null {
  if (word === "%") return scale ? null : unit === "%" ? "1" : "0.01";
  const isAmount = unit.includes("元");
  if (word?.includes("元")) {
    if (!isAmount || unit.replace(/^(百万|千万|千|万|亿)/, "") !== word.replace("人民币", ""))
      return null;
    if (!scale) return unit === word ? "1" : null;
  } else if (word && word !== unit) return null;
  if (!scale) return "1";
  if (!isAmount) return SCALES.get(scale) ?? null;
  const ofUnit = SCALES.get(unit.replace(/美?元.*$/, "")) ?? "1";
  return `1e${(SCALES.get(scale) ?? "1").length - ofUnit.length}`;
}

function scaled(number: string, factor: string): string | null {
  const bare = number.replaceAll(",", "").replace(/^(-?)\./, "$10.");
  return decimalText(multiply(exact(bare), exact(factor)));
}
