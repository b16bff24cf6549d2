import {
  isCountyTotal,
  isTotal,
  rosterOf,
  type TownMatch,
} from "../../../src/reading/words/town-names";
import { TOWNS } from "../built-sheets";

const roster = rosterOf(TOWNS);
const town = (name: string): TownMatch => ({ kind: "town", index: TOWNS.indexOf(name) });
const unknown = (nearest: string | null): TownMatch => ({ kind: "unknown", nearest });

const MATCHES: readonly (readonly [string, TownMatch])[] = [
  ["开发区(太湖街道)", town("开发区(太湖街道)")],
  ["开发区（太湖街道）", town("开发区(太湖街道)")],
  ["开发区 ( 太湖街道 )", town("开发区(太湖街道)")],
  ["开发区\n（太湖街道）", town("开发区(太湖街道)")],
  ["开发区【太湖街道】", town("开发区(太湖街道)")],
  ["太湖街道（开发区）", town("开发区(太湖街道)")],
  ["太湖街道", town("开发区(太湖街道)")],
  ["开发区", town("开发区(太湖街道)")],
  ["煤山镇", town("煤山镇")],
  ["煤山", town("煤山镇")],
  ["煤山镇①", town("煤山镇")],
  ["煤山镇*", town("煤山镇")],
  ["煤\u00a0山\u200b镇", town("煤山镇")],
  ["泗安镇", town("示范区(泗安镇)")],
  ["全县", { kind: "total" }],
  ["合 计", { kind: "total" }],
  ["小计", { kind: "total" }],
  ["全县合计", { kind: "total" }],
  ["长兴县", { kind: "total" }],
  ["开发区(画溪街道)", { kind: "ambiguous", towns: ["开发区(太湖街道)", "高新区(画溪街道)"] }],
  ["煤山鎮", unknown("煤山镇")],
  ["和平乡", unknown("和平镇")],
  ["雉城街道", unknown(null)],
  ["__proto__", unknown(null)],
  ["太湖", town("开发区(太湖街道)")],
];

test.each(MATCHES)("%j", (text, match) => {
  expect(roster.find(text)).toEqual(match);
});

test("a short name that two towns share is ambiguous, a full name never", () => {
  const twins = ["新区(东街道)", "新区(西街道)", "东街道"];
  const { find } = rosterOf(twins);
  expect(find("新区")).toEqual({ kind: "ambiguous", towns: twins.slice(0, 2) });
  expect(find("东街道")).toEqual({ kind: "town", index: 2 });
  expect(find("新区（西街道）")).toEqual({ kind: "town", index: 1 });
});

test("names that objects know are towns like others", () => {
  const { find } = rosterOf(["__proto__", "constructor"]);
  expect(find("__proto__")).toEqual({ kind: "town", index: 0 });
  expect(find("toString")).toEqual(unknown(null));
});

test("a roster's own name wins over a total", () => {
  expect(rosterOf(["全县"]).find("全县")).toEqual({ kind: "town", index: 0 });
});

test.each([
  ["全县", true, true],
  ["合计", true, true],
  ["全县合计", true, true],
  ["总计", true, true],
  ["小计", true, false],
  ["街道小计", true, false],
  ["汇总", true, false],
  ["汇总：", true, false],
  ["汇总镇", false, false],
  ["煤山镇", false, false],
  ["", false, false],
])("%s: total %s, of the county %s", (text, total, county) => {
  expect([isTotal(text), isCountyTotal(text)]).toEqual([total, county]);
});
