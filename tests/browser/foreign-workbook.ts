import {
  DATA_COLUMNS,
  TASK_COLUMNS,
  type Quantity,
  type Task,
} from "../method/changxing-2020-names";
import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ITEM_LEVELS } from "../../src/method/sheet-terms";
import type { ItemLevel } from "../../src/method/types";

interface Town {
  readonly name: string;
  readonly data: Readonly<Record<Quantity, string>>;
  readonly targets: Readonly<Record<Task, string>>;
  readonly projects: readonly (readonly [string, boolean])[];
  readonly items: readonly ItemLevel[];
}

const CASE = join(__dirname, "../cases/changxing-2020-eleven-towns");

/** What an independent program found for the towns of the workbook. */
export function expectedRanking(): { town: string; total: number; place: number }[] {
  const { towns } = read<{ towns: readonly Town[] }>("input.json");
  const { totals, places } = read<{ totals: readonly string[]; places: readonly string[] }>(
    "expected.json",
  );
  return towns.map(({ name }, i) => ({
    town: name,
    total: Number(totals[i]),
    place: Number(places[i]),
  }));
}

/** A month of eleven towns as another program writes it, with a sheet of its own that has nothing to do with it. */
export async function foreignWorkbook(): Promise<Buffer> {
  const { towns } = read<{ towns: readonly Town[] }>("input.json");
  const book = new Workbook();
  addTasks(book.addWorksheet("任务分解表"), towns);
  addData(book.addWorksheet("数据 1-6月"), towns);
  addProjects(book.addWorksheet("境外投资项目"), towns);
  addItems(book.addWorksheet("信息报送"), towns);
  const own = book.addWorksheet("我的备忘");
  own.getCell("A1").value = { formula: "'数据 1-6月'!B4*2", result: 17312.62 };
  own.getCell("A1").note = "批注";
  own.getCell("B2").value = "不动";
  own.getCell("B2").dataValidation = { type: "list", formulae: ['"不动,动"'] };
  own.addConditionalFormatting({
    ref: "A1:A9",
    rules: [
      {
        type: "cellIs",
        operator: "greaterThan",
        priority: 1,
        formulae: [1],
        style: { font: { bold: true } },
      },
    ],
  });
  const image = book.addImage({ base64: PIXEL, extension: "png" });
  own.addImage(image, "D1:E3");
  return Buffer.from(await book.xlsx.writeBuffer());
}

function addTasks(sheet: Worksheet, towns: readonly Town[]): void {
  const tasks = Object.entries(TASK_COLUMNS) as [Task, { header: string; unit: string }][];
  sheet.addRow(["2020年度乡镇(街道、园区)出口攻坚任务分解表"]);
  sheet.addRow(["乡镇", ...tasks.map(([, { header, unit }]) => `${header}(${unit})`)]);
  sheet.addRow([null, ...tasks.map(() => "1-6月")]);
  sheet.mergeCells("A2:A3");
  for (const { name, targets } of towns) {
    sheet.addRow([name, ...tasks.map(([task]) => Number(targets[task]))]);
  }
  sheet.addRow(["备注：投保完成率=投保企业数/出口企业数"]);
}

function addData(sheet: Worksheet, towns: readonly Town[]): void {
  const columns = Object.entries(DATA_COLUMNS) as [Quantity, { header: string; unit: string }][];
  sheet.addRow(["乡镇", ...columns.map(([, { header }]) => header)]);
  sheet.addRow(["单位", ...columns.map(([, { unit }]) => unit)]);
  for (const { name, data } of towns) {
    sheet.addRow([name, ...columns.map(([quantity]) => Number(data[quantity]))]);
  }
}

function addProjects(sheet: Worksheet, towns: readonly Town[]): void {
  sheet.addRow(["乡镇", "项目名称", "批准日期", "中方投资额(万美元)", "一带一路"]);
  for (const { name, projects } of towns) {
    projects.forEach(([investment, isBeltAndRoad], i) => {
      const date = new Date(Date.UTC(2020, 2, 10 + i));
      sheet.addRow([
        name,
        `${name}项目${i}`,
        date,
        Number(investment),
        isBeltAndRoad ? "是" : "否",
      ]);
    });
  }
}

function addItems(sheet: Worksheet, towns: readonly Town[]): void {
  sheet.addRow(["乡镇", "日期", "标题", "采用级别"]);
  for (const { name, items } of towns) {
    items.forEach((level, i) => {
      sheet.addRow([
        name,
        new Date(Date.UTC(2020, 3, 1 + i)),
        `${name}信息${i}`,
        ITEM_LEVELS[level],
      ]);
    });
  }
}

function read<Content>(file: string): Content {
  return JSON.parse(readFileSync(join(CASE, file), "utf8")) as Content;
}

const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
