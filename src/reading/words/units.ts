import { plain } from "./plain-text";

const AMOUNT = /^(千|万|百万|千万|亿)?(美元|元)$/;

/** The unit that a text is, in its usual form, or null: 人民币万元 → 万元, 户 → 家, ％ → %. */
export function unitOf(text: string): string | null {
  const word = plain(text)
    .replace(/^单位:?/, "")
    .replace(/人民币/g, "")
    .replace(/美金$/, "美元");
  if (AMOUNT.test(word)) return word;
  if (/^(家|户|个|家次)$/.test(word)) return "家";
  if (/^(%|百分比|百分点)$/.test(word)) return "%";
  return word === "分" ? "分" : null;
}

export const isAmountUnit = (unit: string): boolean => AMOUNT.test(unit);

/** The unit in a line such as `单位：万美元、家` or `（单位：万美元）` above the headers: its amount unit, or null. */
export function amountUnitWithin(text: string): string | null {
  const said = /单位:?(.*)$/.exec(plain(text))?.[1] ?? "";
  const units = said.split(/[、,;/()]/).map(unitOf);
  return units.find((unit) => unit !== null && isAmountUnit(unit)) ?? null;
}
