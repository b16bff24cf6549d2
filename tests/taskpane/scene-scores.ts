import { DATA_COLUMNS, type Quantity } from "../method/changxing-2020-names";
import { block, warn } from "../../src/cells/finding";
import { DEFAULT_EDITION } from "../../src/method/catalog";
import { DATA_SHEET_PREFIX, TASK_SHEET } from "../../src/method/sheet-terms";
import { exact } from "../../src/numbers/exact";
import type { Observations, Observed } from "../../src/scoring/observations";
import { score } from "../../src/engine/score";
import type { ScoreSheet } from "../../src/scoring/score-sheet";

export const SCENE_TOWNS = [
  "开发区(太湖街道)",
  "南太湖(李家巷镇)",
  "煤山镇",
  "和平镇",
  "高新区(画溪街道)",
];

/** Invented figures, in roster order. 南太湖 falls, 和平镇 has no outsourcing, 煤山镇 meets its target just so. */
const FIGURES: Readonly<Partial<Record<Quantity, readonly string[]>>> = {
  exports: ["5600.5", "980", "1085", "1042.5", "1113"],
  exportsLastYear: ["5000", "1000", "1000", "1000", "1000"],
  activeExporters: ["120", "40", "36", "30", "25"],
  activeExportersLastYear: ["100", "40", "32", "30", "20"],
  insuredExporters: ["80", "20", "24", "10", "20"],
  generalTradeExports: ["5000", "900", "1000", "1000", "1100"],
  epidemicExports: ["250", "27", "30", "0", "55"],
  epidemicQuality: ["0.5", "0.4", "0.3", "0", "0.2"],
  imports: ["900", "310", "200", "99", "150"],
  importsLastYear: ["800", "260", "150", "100", "150"],
  outsourcing: ["120", "12", "15", "0", "33"],
  newServiceFirms: ["3", "1", "1", "0", "2"],
  ordersScore: ["98.5", "97", "96.2", "99", "95"],
};
const TARGETS = ["8.5", "9", "8.5", "9", "9.5"];

/** A small complete month, really scored, for the views of a result. */
export function sceneScores(period: string): ScoreSheet {
  return score(DEFAULT_EDITION, DEFAULT_EDITION.defaultConventions, sceneObservations(period));
}

export function sceneObservations(period: string): Observations {
  const sheet = `${DATA_SHEET_PREFIX}${period}`;
  const order = Object.keys(DATA_COLUMNS);
  const quantities = Object.entries(FIGURES).map(([quantity, texts]) => {
    const column = order.indexOf(quantity) + 1;
    return [quantity as Quantity, texts.map(numberAt(sheet, 1, column))] as const;
  });
  const noRows = SCENE_TOWNS.map(() => ({ kind: "rows", rows: [] }) as const);
  const ledger = { kind: "read", byTown: noRows, faults: [], laterRows: 0 } as const;
  return {
    period,
    year: 2020,
    towns: SCENE_TOWNS,
    quantities: new Map(quantities),
    targets: new Map([["exportGrowth", TARGETS.map(numberAt(TASK_SHEET, 4, 2))]]),
    projects: { ...ledger, sheet: "境外投资项目" },
    items: { ...ledger, sheet: "信息报送" },
  };
}

const numberAt =
  (sheet: string, firstRow: number, column: number) =>
  (text: string, index: number): Observed => ({
    kind: "number",
    value: exact(text),
    cell: { sheet, row: firstRow + index, column },
  });

/** The findings of a month that cannot be ranked yet. */
export const SCENE_BLOCKS = [
  block(
    "cell-blank",
    { sheet: "数据 1-6月", row: 3, column: 1 },
    { header: "自营出口额", town: "煤山镇" },
  ),
  block(
    "cell-text",
    { sheet: "数据 1-6月", row: 4, column: 2 },
    { header: "去年同期自营出口额", town: "和平镇", text: "1,234", seems: "1234" },
  ),
  block("town-missing", null, { town: "高新区(画溪街道)" }),
];

const FIX_TEXT = { sheet: "数据 1-6月", row: 4, column: 2 };
const FIX_PERCENT = { sheet: "任务分解表", row: 6, column: 1 };

/** Findings that one click puts right. */
export const SCENE_FIXABLE = [
  block(
    "cell-text",
    FIX_TEXT,
    { header: "去年同期自营出口额", town: "和平镇", text: "1,234", seems: "1234" },
    { cell: FIX_TEXT, was: "1,234", becomes: { number: 1234 } },
  ),
  block(
    "percent-as-fraction",
    FIX_PERCENT,
    { header: "自营出口额增幅", town: "和平镇", value: "0.085", seems: "8.5", isFormatted: false },
    { cell: FIX_PERCENT, was: 0.085, becomes: { number: 8.5 } },
  ),
  block("ledger-absent", null, { ledger: "境外投资项目" }),
];

const HEADER = { sheet: "1-6月数据", row: 1, column: 1 };
const header = (text: string) => ({ cell: HEADER, was: "外销总值(万美元)", becomes: { text } });

/** A header that nothing matches, in a sheet that lacks two columns. */
export const SCENE_HEADERS = [
  block("column-missing", { ...HEADER, column: 0 }, { header: "自营出口额" }),
  block("column-missing", { ...HEADER, column: 0 }, { header: "500万美元以下企业投保完成率" }),
  {
    ...warn("header-unknown", HEADER, {
      text: "外销总值(万美元)",
      headers: ["自营出口额", "500万美元以下企业投保完成率"],
    }),
    choices: [header("自营出口额（万美元）"), header("500万美元以下企业投保完成率（万美元）")],
  },
];
