import { changxing2020 } from "../../../src/method/editions/changxing-2020";
import type { Told, UnitProgress } from "../../../src/features/tasks/progress-terms";
import { progressSheet } from "../../../src/features/tasks/progress-sheet";
import { exact } from "../../../src/numbers/exact";

const told = (text: string, decimals = 0): Told => ({ value: exact(text), decimals, cells: [] });

const unit = (name: string, annual: UnitProgress["annual"] = null): UnitProgress => ({
  name,
  value: told("7"),
  noValue: null,
  target: told("8"),
  difference: told("-1"),
  rate: told("87.5", 2),
  isMet: false,
  light: "behind",
  annual,
});

const task = (header: string, annual: UnitProgress["annual"] = null) => ({
  task: header,
  header,
  unit: "家",
  gapUnit: "家",
  measure: { kind: "amount", of: "a" } as const,
  lowerIsBetter: false,
  county: { ...unit("全县", annual), reconciled: [] },
  towns: [unit("甲镇", annual), unit("乙镇", annual)],
});

const frame = {
  names: changxing2020.names,
  year: 2026,
  period: "1-5月",
  isSample: true,
  footer: ["一行"],
};
const shown = (content: ReturnType<typeof progressSheet>) =>
  content.cells.map((row) =>
    row.flatMap((cell): (string | number)[] => {
      if (cell === null || "formula" in cell) return [];
      return ["text" in cell ? cell.text : cell.number];
    }),
  );

test("ten tasks stand in bands below one another, each under its own header", () => {
  const names = [..."甲乙丙丁戊己庚辛壬癸"].map((name) => `任务${name}`);
  const content = progressSheet(
    "任务进度",
    names.map((name) => task(name)),
    frame,
  );
  const rows = shown(content);
  const headers = rows.filter(([first]) => first === "乡镇(街道、园区)");
  expect(headers).toEqual([
    ["乡镇(街道、园区)", ...names.slice(0, 4).map((name) => `${name}(家)`)],
    ["乡镇(街道、园区)", ...names.slice(4, 8).map((name) => `${name}(家)`)],
    ["乡镇(街道、园区)", ...names.slice(8).map((name) => `${name}(家)`)],
  ]);
  expect(rows.filter(([first]) => first === "全县")).toHaveLength(3);
  expect(new Set(content.cells.map((row) => row.length)).size).toBe(1);
});

test("a task with a target of the whole year has three columns more", () => {
  const annual = {
    target: told("20"),
    rate: told("35", 2),
    elapsed: told("41.67", 2),
    ahead: told("-6.67", 2),
  };
  const rows = shown(progressSheet("任务进度", [task("家数", annual)], frame));
  expect(rows[2]).toEqual([
    "完成",
    "目标",
    "差距\n(家)",
    "完成率\n(%)",
    "进度",
    "全年目标",
    "占全年\n(%)",
    "比序时\n(百分点)",
  ]);
  expect(rows[3]).toEqual(["全县", 7, 8, -1, 87.5, "落后", 20, 35, -6.67]);
});

test("an edition without tasks has a sheet that says so in its notes alone", () => {
  const rows = shown(progressSheet("任务进度", [], frame));
  expect(rows[1]).toEqual(["一行"]);
});
