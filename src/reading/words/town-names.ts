import { plain } from "./plain-text";

export type TownMatch =
  | { readonly kind: "town"; readonly index: number }
  /** 全县, 合计, 小计: never a town. */
  | { readonly kind: "total" }
  | { readonly kind: "ambiguous"; readonly towns: readonly string[] }
  | { readonly kind: "unknown"; readonly nearest: string | null };

/** The towns of the task sheet, and who is meant by a name. */
export interface Roster {
  readonly towns: readonly string[];
  readonly find: (text: string) => TownMatch;
}

/** 汇总 is what Excel calls the totals row of a table. */
const TOTAL = /(合计|小计|总计|总数|合计数|汇总|平均|平均数|平均值)$|^[^镇乡街道区]{1,4}县$/;

/** 全县, 合计, 小计 and the like: figures of several towns. */
export function isTotal(text: string): boolean {
  return TOTAL.test(bare(text));
}

/** 小计 is a part of the county; 全县 and 合计 are all of it. */
export function isCountyTotal(text: string): boolean {
  return /^(([^镇乡街道区]{1,4}县)?(合计|总计|总数|合计数)?)$/.test(bare(text)) && isTotal(text);
}

/** `全县（合计）：` → 全县合计. */
function bare(text: string): string {
  return plain(text).replace(/[():]/g, "");
}

/** The name in a form that does not depend on how it was typed. */
export const townKey = (name: string): string => plain(name);

/** `开发区（太湖街道）`, `太湖街道(开发区)`, `太湖街道` and `开发区` all find `开发区(太湖街道)`; a name that fits two towns is ambiguous. */
export function rosterOf(towns: readonly string[]): Roster {
  const byName = indexBy(towns, (name) => [townKey(name)]);
  const byPart = indexBy(towns, (name) => partsOf(name).flatMap(withoutSuffix));
  return { towns, find: (text) => find(text, towns, byName, byPart) };
}

function find(
  text: string,
  towns: readonly string[],
  byName: ReadonlyMap<string, readonly number[]>,
  byPart: ReadonlyMap<string, readonly number[]>,
): TownMatch {
  const named = byName.get(townKey(text));
  if (named?.[0] !== undefined) return { kind: "town", index: named[0] };
  if (isTotal(text)) return { kind: "total" };
  const perPart = partsOf(unnumbered(text)).map((part) => byPart.get(part) ?? []);
  if (perPart.some((indices) => indices.length === 0)) {
    return { kind: "unknown", nearest: nearestTo(text, towns) };
  }
  const all = [...new Set(perPart.flat())];
  const common = all.filter((index) => perPart.every((indices) => indices.includes(index)));
  const [only] = common;
  if (common.length === 1 && only !== undefined) return { kind: "town", index: only };
  return { kind: "ambiguous", towns: all.map((index) => towns[index] ?? "") };
}

function indexBy(
  towns: readonly string[],
  keysOf: (name: string) => readonly string[],
): Map<string, number[]> {
  const index = new Map<string, number[]>();
  towns.forEach((town, position) => {
    for (const key of new Set(keysOf(town))) {
      const known = index.get(key);
      if (known) known.push(position);
      else index.set(key, [position]);
    }
  });
  return index;
}

/** `开发区(太湖街道)` → 开发区, 太湖街道. */
function partsOf(name: string): string[] {
  return townKey(name)
    .split(/[()]/)
    .filter((part) => part !== "");
}

/** `3.煤山镇`, `（3）煤山镇` */
function unnumbered(name: string): string {
  return townKey(name).replace(/^(\(\d{1,2}\)|\d{1,2}[.、)])(?=\D)/, "");
}

/** 煤山镇 is also called 煤山. */
function withoutSuffix(part: string): string[] {
  const short = part.replace(/(镇|乡|街道)$/, "");
  return short.length >= 2 && short !== part ? [part, short] : [part];
}

/** Looking for a likeness costs towns × rows; a roster longer than any county's gets none. */
const MOST_COMPARED = 300;

function nearestTo(text: string, towns: readonly string[]): string | null {
  return nearestTowns(text, towns)[0] ?? null;
}

/** The towns whose names are most like a text, several where none is more like it than another; none where no name is like it. */
export function nearestTowns(text: string, towns: readonly string[]): string[] {
  if (towns.length > MOST_COMPARED) return [];
  const key = townKey(text);
  const written = [...new Set([key, ...partsOf(text)])];
  let best: string[] = [];
  let least = Math.max(1, Math.floor(key.length / 3));
  for (const town of towns) {
    const forms = [townKey(town), ...partsOf(town)];
    const distance = Math.min(
      ...forms.flatMap((form) => written.map((part) => editDistance(part, form, least + 1))),
    );
    if (distance > least) continue;
    best = distance < least ? [town] : [...best, town];
    least = distance;
  }
  return best;
}

/** Letters to change, add or drop; `limit` when it is that many or more. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (previous[j - 1] ?? limit) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(swap, (previous[j] ?? limit) + 1, (row[j - 1] ?? limit) + 1));
    }
    previous = row;
  }
  return Math.min(previous[b.length] ?? limit, limit);
}
