/** Which rows of 信息报送 are one item, written from method.md's row on repeated titles alone. */
import type { OracleConventions, OracleLevel, OracleRow, OracleTown } from "./oracle-input";

const RANK: Readonly<Record<OracleLevel, number>> = { 报送: 1, 市简报: 2, 省简报: 3 };

const highest = (rows: readonly OracleRow[]): OracleLevel =>
  rows.reduce(
    (best, { level }) => (RANK[level] > RANK[best] ? level : best),
    "报送" as OracleLevel,
  );

/** Titles are compared without spaces and 《》. */
const bare = (title: string): string => title.replace(/[ 《》]/g, "");

/** The level of every item. A level alone is an item with a title of its own. */
export function itemLevels(
  items: OracleTown["items"],
  { repeatedTitle }: Pick<OracleConventions, "repeatedTitle">,
): OracleLevel[] {
  const alone = items.filter((item): item is OracleLevel => typeof item === "string");
  const rows = items.filter((item): item is OracleRow => typeof item !== "string");
  const titles = [...new Set(rows.map(({ title }) => bare(title)))];
  const ofTitles = titles.flatMap((title) => {
    const own = rows.filter((row) => bare(row.title) === title);
    return repeatedTitle === "once" ? [highest(own)] : ofSubmissions(own);
  });
  return [...alone, ...ofTitles];
}

/** Days on which the title was submitted share out its adoptions; each further submission of a day is a plain item. */
function ofSubmissions(rows: readonly OracleRow[]): OracleLevel[] {
  const submitted = rows.filter(({ level }) => level === "报送");
  const adopted = rows.filter(({ level }) => level !== "报送");
  const days = [...new Set(submitted.map(({ day }) => day))].sort((a, b) => a - b);
  const before = adopted.filter(({ day }) => days.every((each) => day < each));
  const items: OracleLevel[] = before.length > 0 ? [highest(before)] : [];
  days.forEach((day, index) => {
    const next = days[index + 1];
    const own = adopted.filter((row) => row.day >= day && (next === undefined || row.day < next));
    const more = submitted.filter((row) => row.day === day).length - 1;
    items.push(highest(own), ...Array<OracleLevel>(more).fill("报送"));
  });
  return items;
}
