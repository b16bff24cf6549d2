/** 任务分解表: merged headers over periods, 全县, the towns, a remark. */
import { TASK_COLUMNS, type Task } from "../../method/changxing-2020-names";
import type { OracleTown } from "../../oracle/oracle-input";
import type { Choices } from "./choices";
import { cell, Sheet, type Cell } from "./sheet";

export interface TaskPart {
  readonly sheet: Sheet;
  readonly title: Cell;
  readonly townHeader: Cell;
  readonly headers: ReadonlyMap<Task, Cell>;
  /** Of the assessed period, one a task. */
  readonly periods: ReadonlyMap<Task, Cell>;
  readonly towns: readonly Cell[];
  /** Of the assessed period, in roster order. */
  readonly targets: ReadonlyMap<Task, readonly Cell[]>;
}

const TARGET: Readonly<Record<Task, (town: OracleTown) => number>> = {
  exportGrowth: ({ targets }) => targets.growthPercent,
  newExporters: ({ targets }) => targets.newExporters,
  smallExporterInsurance: ({ targets }) => targets.smallExporterInsurancePercent,
  exporterInsurance: ({ targets }) => targets.exporterInsurancePercent,
};
const TASKS = Object.keys(TARGET) as Task[];

/** `month` is the assessed period's last; the sheet has the period before too, and sometimes the next. */
export function taskPart(towns: readonly OracleTown[], month: number, choices: Choices): TaskPart {
  const sheet = new Sheet(choices.one(["任务分解表", "附件3", "出口任务分解表"]));
  sheet.left = choices.one([0, 0, 2]);
  const months = [month - 1, month, ...(month < 12 && choices.rarely(3) ? [month + 1] : [])];
  const width = 1 + TASKS.length * months.length;
  const title = cell("2020年度乡镇(街道、园区)出口攻坚任务分解表");
  sheet.add([title, ...Array.from({ length: width - 1 }, () => cell())]);
  if (choices.rarely(3)) sheet.addValues(["单位：%、家"]);
  const dash = choices.one(["-", "—", "～", "至"]);
  const periodText = (last: number): string => (last === 1 ? "1月" : `1${dash}${last}月`);
  const townHeader = cell(choices.one(["乡镇", "乡镇(街道、园区)"]));
  const unitBreak = choices.one(["\n", ""]);
  const groups = TASKS.map((task) => ({
    task,
    header: cell(`${TASK_COLUMNS[task].header}${unitBreak}(${TASK_COLUMNS[task].unit})`),
    blanks: months.slice(1).map(() => cell()),
    periods: months.map((last) => cell(periodText(last))),
  }));
  sheet.add([townHeader, ...groups.flatMap(({ header, blanks }) => [header, ...blanks])]);
  const below = cell();
  sheet.add([below, ...groups.flatMap(({ periods }) => periods)]);
  if (choices.below(2) === 0) {
    sheet.merges.push([townHeader, below]);
    for (const { header, blanks } of groups) sheet.merges.push([header, blanks.at(-1)!]);
  }
  const county = [cell("全县"), ...groups.flatMap(() => months.map(() => cell(8)))];
  const countyIsLast = choices.rarely(3);
  if (!countyIsLast) sheet.add(county);
  const towns_ = towns.map(({ name }) => cell(name));
  const targets = new Map(
    TASKS.map((task) => [task, towns.map((each) => cell(TARGET[task](each)))]),
  );
  towns.forEach((_, town) => {
    const cells = groups.flatMap(({ task }) =>
      months.map((last) => (last === month ? targets.get(task)![town]! : cell(7.5))),
    );
    sheet.add([towns_[town]!, ...cells]);
  });
  if (countyIsLast) sheet.add(county);
  sheet.addValues(["备注:投保完成率=出口信用保险累计投保企业家数/累计出口企业家数"]);
  return {
    sheet,
    title,
    townHeader,
    targets,
    headers: new Map(groups.map(({ task, header }) => [task, header])),
    periods: new Map(groups.map(({ task, periods }) => [task, periods[1]!])),
    towns: towns_,
  };
}
