/** The two ledgers, with dates as Excel or as people write them. */
import type { OracleLevel, OracleRow, OracleTown } from "../../oracle/oracle-input";
import type { Choices } from "./choices";
import { cell, Sheet, type Cell } from "./sheet";
import { townForms } from "./town-forms";

export interface LedgerPart<Key extends string> {
  readonly sheet: Sheet;
  readonly headers: Readonly<Record<Key, Cell>>;
  /** In the order of the towns; one a project or item. */
  readonly rows: readonly Readonly<Record<Key, Cell>>[];
  /** Index of each row's town. */
  readonly owners: readonly number[];
}

export type ProjectKey = "town" | "name" | "approved" | "investment" | "beltAndRoad";
export type ItemKey = "town" | "date" | "title" | "level";

/** A day of 2020 within the first months. */
export function dayWithin(lastMonth: number, index: number): string {
  const month = 1 + ((index * 5) % lastMonth);
  const day = 1 + ((index * 11) % 28);
  return `2020-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** 20200315 → 2020-03-15. */
const dayText = (day: number): string => String(day).replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3");

/** Some towns' items as rows of few titles on few days, so that several of them are one item. */
export function withRepeatedTitles(
  towns: readonly OracleTown[],
  lastMonth: number,
  choices: Choices,
): OracleTown[] {
  return towns.map((town) => {
    if (choices.rarely(2)) return town;
    const items = town.items.map((item): OracleRow | OracleLevel => {
      if (typeof item !== "string") return item;
      const day = Number(dayWithin(lastMonth, choices.below(4)).replaceAll("-", ""));
      const title = choices.one(["经验交流", "《经验交流》", "问题反映", "经验 交流"]);
      return { title: `${town.name}${title}`, day, level: choices.one([item, "报送", "报送"]) };
    });
    return { ...town, items };
  });
}

/** The serial number that Excel stores for a day. */
export const serialOf = (day: string): number =>
  Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;

function dateCell(day: string, choices: Choices): Cell {
  const [year, month, date] = day.split("-").map(Number);
  return choices.one([
    cell(serialOf(day), "yyyy-mm-dd"),
    cell(serialOf(day), "yyyy/m/d;@"),
    cell(day),
    cell(`${year}年${month}月${date}日`),
    cell(`${year}.${month}.${date}`),
  ]);
}

export function projectsPart(
  towns: readonly OracleTown[],
  month: number,
  choices: Choices,
): LedgerPart<ProjectKey> {
  const sheet = new Sheet(choices.one(["境外投资项目", "境外投资台账"]));
  const headers = {
    town: cell(choices.one(["乡镇", "所属乡镇"])),
    name: cell(choices.one(["项目名称", "境外企业名称"])),
    approved: cell(choices.one(["批准日期", "备案日期"])),
    investment: cell(choices.one(["中方投资额(万美元)", "中方投资额（万美元）", "中方投资额"])),
    beltAndRoad: cell(choices.one(["一带一路(是/否)", "是否一带一路"])),
  };
  const entries = towns.flatMap(({ name, projects }, town) =>
    projects.map((project, index) => ({ name, town, project, index })),
  );
  const rows = entries.map(({ name, town, project, index }) => ({
    town: cell(choices.one(townForms(name))),
    name: cell(`${name}境外项目${index + 1}`),
    approved: dateCell(dayWithin(month, town + index), choices),
    investment: cell(project.investment),
    beltAndRoad: cell(choices.one(project.beltAndRoad ? ["是", "√"] : ["否", "×"])),
  }));
  fill(sheet, headers, rows, choices);
  return { sheet, headers, rows, owners: entries.map(({ town }) => town) };
}

export function itemsPart(
  towns: readonly OracleTown[],
  month: number,
  choices: Choices,
): LedgerPart<ItemKey> {
  const sheet = new Sheet(choices.one(["信息报送", "信息台账"]));
  const headers = {
    town: cell("乡镇"),
    date: cell(choices.one(["日期", "报送日期"])),
    title: cell(choices.one(["标题", "信息标题"])),
    level: cell(choices.one(["采用级别", "采用级别(报送/市简报/省简报)"])),
  };
  const entries = towns.flatMap(({ name, items }, town) =>
    items.map((item, index) => ({ name, town, item, index })),
  );
  const rows = entries.map(({ name, town, item, index }) => {
    const own =
      typeof item === "string"
        ? { level: item, title: `${name}稳外贸举措之${index + 1}`, day: null }
        : item;
    const day = own.day === null ? dayWithin(month, town + index * 3) : dayText(own.day);
    return {
      town: cell(choices.one(townForms(name))),
      date: dateCell(day, choices),
      title: cell(own.title),
      level: cell(own.level),
    };
  });
  fill(sheet, headers, rows, choices);
  return { sheet, headers, rows, owners: entries.map(({ town }) => town) };
}

function fill<Key extends string>(
  sheet: Sheet,
  headers: Readonly<Record<Key, Cell>>,
  rows: readonly Readonly<Record<Key, Cell>>[],
  choices: Choices,
): void {
  const keys = Object.keys(headers) as Key[];
  const isNumbered = choices.rarely(2);
  if (choices.rarely(3)) sheet.addValues([`2020年${sheet.name}`]);
  const line = (first: string | number, cells: readonly Cell[]): void => {
    sheet.add([...(isNumbered ? [cell(first)] : []), ...cells]);
  };
  line(
    "序号",
    keys.map((key) => headers[key]),
  );
  rows.forEach((row, index) =>
    line(
      index + 1,
      keys.map((key) => row[key]),
    ),
  );
}
