import { DATA_COLUMNS } from "../../method/sheet-terms";
import type { Quantity, Task } from "../../method/types";
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

/** Variants of each column's words, beside the official header, without 去年同期. */
const VARIANTS: Readonly<Record<Quantity, readonly string[]>> = {
  exports: ["出口额", "自营出口", "出口"],
  exportsLastYear: [],
  activeExporters: [
    "出口实绩企业数",
    "有实绩企业数",
    "有出口实绩企业总数",
    "有实绩出口企业数",
    "出口企业数",
  ],
  activeExportersLastYear: [],
  newExporters: ["新增出口实绩企业数", "新增出口企业数"],
  insuredExporters: ["出口信保投保企业", "信保投保企业数", "投保企业数", "出口投保企业数"],
  insuredExportersOfMonth: ["当月投保企业数", "当月信保投保企业数"],
  smallExporterInsuranceRate: ["500万美元以下投保完成率", "500万以下企业投保完成率"],
  generalTradeExports: ["一般贸易出口", "一般贸易"],
  epidemicExports: ["防疫物资出口", "防疫物资"],
  epidemicQuality: ["防疫物资质量分", "报送质量分", "防疫物资酌情分", "酌情分"],
  imports: ["进口", "自营进口额", "外贸进口额"],
  importsLastYear: [],
  outsourcing: [
    "离岸服务外包额",
    "离岸外包执行额",
    "离岸执行额",
    "服务外包离岸执行额",
    "离岸服务外包",
  ],
  newServiceFirms: ["新增服务贸易企业数", "新增服贸企业数", "新增有实绩服贸企业数"],
  ordersScore: [
    "订单+清单得分",
    "订单清单得分",
    "订单清单监测得分",
    "订单+清单综合考核得分",
    "订单+清单监测系统综合考核得分",
    "监测系统综合考核得分",
  ],
};

/** Columns that exist for this year and for the same period last year. */
const LAST_YEAR: ReadonlyMap<Quantity, Quantity> = new Map([
  ["exports", "exportsLastYear"],
  ["activeExporters", "activeExportersLastYear"],
  ["imports", "importsLastYear"],
]);

/** Words that fit several columns: said, never guessed. */
const UNCLEAR: ReadonlyMap<string, readonly Quantity[]> = new Map([
  ["企业数", ["activeExporters", "insuredExporters"]],
  ["实绩企业数", ["activeExporters", "newServiceFirms"]],
  ["新增企业数", ["newExporters", "newServiceFirms"]],
  ["新增实绩企业数", ["newExporters", "newServiceFirms"]],
  ["新增有实绩企业数", ["newExporters", "newServiceFirms"]],
  ["得分", ["epidemicQuality", "ordersScore"]],
  ["综合考核得分", ["epidemicQuality", "ordersScore"]],
  ["质量分", ["epidemicQuality", "ordersScore"]],
  ["进出口额", ["exports", "imports"]],
  ["去年同期", ["exportsLastYear", "activeExportersLastYear", "importsLastYear"]],
  ["去年同期数", ["exportsLastYear", "activeExportersLastYear", "importsLastYear"]],
  ["去年同期企业数", ["activeExportersLastYear"]],
]);

const QUANTITIES = Object.keys(DATA_COLUMNS) as Quantity[];

const BY_WORDS: ReadonlyMap<string, Quantity> = new Map(
  QUANTITIES.flatMap((quantity) =>
    [DATA_COLUMNS[quantity].header, ...VARIANTS[quantity]].map((text): [string, Quantity] => [
      headerOf(text).words,
      quantity,
    ]),
  ),
);

export interface QuantityMatch {
  /** One quantity, or several when the words fit them all. */
  readonly quantities: readonly Quantity[];
  readonly isOfficial: boolean;
}

/** The column of the data sheet that a header names; null for any other header. */
export function quantityOf(header: Header): QuantityMatch | null {
  const unclear = UNCLEAR.get(header.words);
  if (unclear) return { quantities: unclear, isOfficial: false };
  const direct = BY_WORDS.get(header.words);
  const quantity = direct ?? lastYearOf(header.words);
  if (!quantity) return null;
  const isOfficial = headerOf(DATA_COLUMNS[quantity].header).words === header.words;
  return { quantities: [quantity], isOfficial };
}

/** The same figure a year earlier, where there is a column for it: exports → exportsLastYear. */
export function lastYearQuantity(quantity: Quantity): Quantity | undefined {
  return LAST_YEAR.get(quantity);
}

export function isLastYear(quantity: Quantity): boolean {
  return [...LAST_YEAR.values()].includes(quantity);
}

function lastYearOf(words: string): Quantity | undefined {
  if (!words.includes("去年同期")) return undefined;
  const thisYear = BY_WORDS.get(words.replace("去年同期", ""));
  return thisYear && LAST_YEAR.get(thisYear);
}

const TASK_WORDS: ReadonlyMap<string, Task> = new Map([
  ["自营出口增幅", "exportGrowth"],
  ["自营出口额增幅", "exportGrowth"],
  ["自营出口增长", "exportGrowth"],
  ["出口增幅", "exportGrowth"],
  ["新增有出口实绩企业数", "newExporters"],
  ["新增出口实绩企业数", "newExporters"],
  ["500万美元以下企业投保完成率", "smallExporterInsurance"],
  ["500万以下企业投保完成率", "smallExporterInsurance"],
  ["投保完成率", "exporterInsurance"],
]);

/** The task that a merged header of 任务分解表 names, or null. */
export function taskOf(header: Header): Task | null {
  return TASK_WORDS.get(header.words) ?? null;
}

/** True for the header over the towns: 乡镇, 乡镇(街道、园区), 属地 … */
export function isTownHeader(text: string): boolean {
  const words = plain(text).replace(/[()、/,]/g, "");
  return /^(各?乡镇(街道)?(园区)?(名称)?|镇街(名称)?|街道乡镇|属地(乡镇)?|单位(名称)?|所属乡镇|所在乡镇)$/.test(
    words,
  );
}
