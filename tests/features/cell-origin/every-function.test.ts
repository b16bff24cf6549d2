import { DATA_COLUMNS, type Quantity } from "../../method/changxing-2020-names";
import type { CellExplanation } from "../../../src/features/cell-origin/cell-explanation";
import { readForExplaining } from "../../../src/features/cell-origin/explain-cell";
import { columnLetters } from "../../../src/cells/address";
import type { FunctionName } from "../../../src/reading/calls/our-functions";
import { sampleWorkbook } from "../sample";

const OWN = "试算";
const DATA = "'数据 1-6月'!";
const [FIRST, LAST] = [5, 15];
const LEDGERS = "境外投资项目!A1:E40,信息报送!A1:D80";
const MONTH = `${DATA}A1:Q16,任务分解表!A1:I20,"1-6月",${LEDGERS},考核办法!A1:G60`;

const letterOf = (quantity: Quantity): string =>
  columnLetters(Object.keys(DATA_COLUMNS).indexOf(quantity) + 1);
const all = (...quantities: readonly Quantity[]): string =>
  quantities.map((one) => `${DATA}$${letterOf(one)}$${FIRST}:$${letterOf(one)}$${LAST}`).join(",");
const column = (letter: string, sheet = DATA): string =>
  `${sheet}${letter}${FIRST}:${letter}${LAST}`;
const own = (...quantities: readonly Quantity[]): string =>
  quantities.map((one) => column(letterOf(one))).join(",");
const compared = (...quantities: readonly Quantity[]): string =>
  `${own(...quantities)},${all(...quantities)}`;

const exportsOfTwoYears = compared("exports", "exportsLastYear");
const TOWNS = column("A");

/** The first and the second town of the sample. */
const [ONE, TWO] = ["开发区(太湖街道)", "南太湖(李家巷镇)"];
const ofBoth = (codes: string): readonly [string, string] => [`${codes} ${ONE}`, `${codes} ${TWO}`];
const NO_SCORE = ["rule", "plain"] as const;

/** The arguments of a call for all towns; what its cell, and the one below that it spills over, is taken back to. */
const CALLS: Readonly<Record<FunctionName, readonly [string, readonly [string, string]]>> = {
  TASK: [`任务分解表!A1:I20,${TOWNS},"自营出口增幅","1-6月"`, NO_SCORE],
  TARGET: [`${own("exports", "exportsLastYear")},${own("ordersScore")}`, ofBoth("1.1")],
  GROWTH: [exportsOfTwoYears, ofBoth("1.2")],
  INCREMENT: [exportsOfTwoYears, ofBoth("1.3")],
  TOTAL: [compared("exports"), ofBoth("1.4")],
  CULTIVATION: [compared("activeExporters", "activeExportersLastYear"), ofBoth("2")],
  EPIDEMIC: [
    `${compared("epidemicExports", "generalTradeExports")},${own("epidemicQuality")}`,
    ofBoth("3.1 3.2"),
  ],
  IMPORT: [compared("imports", "importsLastYear"), ofBoth("4")],
  INVESTMENT: [`境外投资项目!A1:E40,${TOWNS},"1-6月"`, ofBoth("5")],
  SERVICE: [compared("outsourcing", "exports", "newServiceFirms"), ofBoth("6.1 6.2")],
  INSURANCE: [compared("insuredExporters", "activeExporters"), ofBoth("7")],
  ORDERS: [compared("ordersScore"), ofBoth("8")],
  INFO: [own("activeExporters", "insuredExporters", "newServiceFirms"), ofBoth("9")],
  RANK: [compared("exports"), NO_SCORE],
  PROPORTION: [`${compared("exports")},10`, NO_SCORE],
  RANKSTEP: [`${compared("exports")},10,0.5`, NO_SCORE],
  COMPLETION: [`${own("exports", "exportsLastYear")},10`, NO_SCORE],
  INTERVAL: [`${compared("exports")},10,6`, NO_SCORE],
  PERUNIT: [`${own("exports", "exportsLastYear")},1,0.5`, NO_SCORE],
  TIER: [`${own("exports")},考核办法!A1:C3`, NO_SCORE],
  SCORES: [MONTH, ["table", `town ${ONE}`]],
  SCORE: [`"1.2","煤山镇",${MONTH}`, ["1.2 煤山镇", "plain"]],
  EXPLAIN: [`"1.2","煤山镇",${MONTH}`, ["1.2 煤山镇", "plain"]],
};

function said(explanation: CellExplanation): string {
  if (explanation.kind === "formula") return explanation.why;
  if (explanation.kind !== "scores") return explanation.kind;
  const { scores, shows, town } = explanation;
  if (shows.kind !== "indicators") return `${shows.kind} ${scores.towns[town]}`;
  const codes = shows.indicators.map((index) => scores.indicators[index]?.indicator.code);
  return `${codes.join(" ")} ${scores.towns[town]}`;
}

test.each(Object.entries(CALLS))(
  "a cell of CX.%s, and the one below",
  async (name, [args, expected]) => {
    const workbook = await sampleWorkbook([
      { name: OWN, values: [[1], [2]], formulas: [[`=CX.${name}(${args})`], [null]] },
    ]);
    const explain = await readForExplaining(workbook);
    const at = (row: number) => explain({ sheet: OWN, row, column: 0 });
    expect([said(at(0)), said(at(1))]).toEqual(expected);
  },
);
