import { timeOf } from "./header-time";
import { plain } from "./plain-text";
import { unitOf } from "./units";

/** A header text taken apart: what it says without its unit, and the unit it states. */
export interface Header {
  readonly words: string;
  readonly unit: string | null;
  /** The year and the cumulative period that it names: `2019年1-6月自营出口额`. */
  readonly year: number | null;
  readonly period: string | null;
}

/** `自营出口额\n（万美元）` → 自营出口额, 万美元. Brackets that hold no unit stay part of the words. */
export function headerOf(text: string): Header {
  let unit: string | null = null;
  const take = (whole: string, inside: string): string => {
    const found = unitOf(inside);
    if (found !== null) unit = found;
    return found === null && !OWNERS.test(inside) && !THIS_YEAR.test(inside) ? whole : "";
  };
  const { rest, year, period } = timeOf(plain(unitInBrackets(text)));
  const words = rest.replace(/\(([^()]*)\)/g, take).replace(/[:,、;/]([^:,、;/]+)$/, take);
  return { words: sameWords(words), unit, year, period };
}

/** `自营出口额 万美元`: a unit behind a space or line break is one in brackets. */
function unitInBrackets(text: string): string {
  return text.trim().replace(/\s+(\S+)$/, (whole, last: string) => {
    return unitOf(last) === null ? whole : `(${last})`;
  });
}

const OWNERS = /^(海关|商务局|县商务局|中信保|外汇局)(提供|数据|口径)?$/;
const THIS_YEAR = /^(本期|本年|今年|累计|本年累计)$/;

/** The usual variants of the same words. */
function sameWords(words: string): string {
  return words
    .replace(/(家数|户数|个数)$/, "数")
    .replace(/的/g, "")
    .replace(/(上年同期|去年同期数?|上年同期数?|同期数?)/g, "去年同期")
    .replace(/去年去年同期|上年去年同期/g, "去年同期")
    .replace(/^(本期|当期|本年|今年|累计|本年累计)+/, "")
    .replace(/(本期|本年|今年|累计)+$/, "")
    .replace(/\((去年同期)\)/g, "$1")
    .replace(/总额/g, "额")
    .replace(/出口信用保险/g, "出口信保");
}

/** True for the header over the towns: 乡镇, 乡镇(街道、园区), 属地 … */
export function isTownHeader(text: string): boolean {
  const words = plain(text).replace(/[()、/,]/g, "");
  return /^(各?乡镇(街道)?(园区)?(名称)?|镇街(名称)?|街道乡镇|属地(乡镇)?|单位(名称)?|所属乡镇|所在乡镇)$/.test(
    words,
  );
}
