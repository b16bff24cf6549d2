import type { Quantity } from "../../method/changxing-2020-names";
import fc from "fast-check";
import Fraction from "fraction.js";
import { gridOfValues, type CellValue, type Grid } from "../../../src/cells/grid";
import { isBlocking } from "../../../src/cells/finding";
import { conventions as words } from "../../../src/messages/zh/conventions";
import { DEFAULT_EDITION } from "../../../src/method/catalog";
import type { Decision } from "../../../src/method/decision";
import { methodRows } from "../../../src/method/method-table";
import type { Conventions } from "../../../src/method/conventions";
import { METHOD_HEADERS } from "../../../src/method/sheet-terms";
import { readInput, type WorkbookInput } from "../../../src/reading/workbook-input";
import { score } from "../../../src/engine/score";
import { months, RUNS } from "../../functions/months";
import { dataMatrix, itemMatrix, projectMatrix, taskMatrix } from "../../functions/sheet-matrices";
import { ORACLE_CODES, type OracleResult } from "../../oracle/method-oracle";
import {
  assessDecided,
  type OracleColumn,
  type OracleDecision,
} from "../../oracle/oracle-decisions";
import { ORACLE_DEFAULTS, type OracleTown } from "../../oracle/oracle-input";

/** Columns that may be blank: `active` as 0 would forbid the insured, which another test looks at. */
const COLUMNS: Readonly<Partial<Record<OracleColumn, readonly [Quantity, header: string]>>> = {
  exports: ["exports", "自营出口额(万美元)"],
  exportsLastYear: ["exportsLastYear", "去年同期自营出口额(万美元)"],
  activeLastYear: ["activeExportersLastYear", "去年同期有出口实绩企业数(家)"],
  insured: ["insuredExporters", "出口信保投保企业数(家)"],
  newExporters: ["newExporters", "新增有出口实绩企业数(家)"],
  generalTrade: ["generalTradeExports", "一般贸易出口额(万美元)"],
  epidemic: ["epidemicExports", "防疫物资出口额(万美元)"],
  epidemicQuality: ["epidemicQuality", "防疫物资报送质量分(分)"],
  imports: ["imports", "进口额(万美元)"],
  importsLastYear: ["importsLastYear", "去年同期进口额(万美元)"],
  outsourcing: ["outsourcing", "离岸服务外包执行额(万美元)"],
  newServiceFirms: ["newServiceFirms", "新增有实绩服务贸易企业数(家)"],
  ordersScore: ["ordersScore", "订单+清单监测得分(分)"],
};

const decision: fc.Arbitrary<OracleDecision> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom<("zero" | "out")[]>("zero", "out"),
      town: fc.nat({ max: 13 }),
      column: fc.constantFrom(...(Object.keys(COLUMNS) as OracleColumn[])),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("points" as const),
      town: fc.option(fc.nat({ max: 13 })),
      code: fc.constantFrom(...ORACLE_CODES),
      points: fc.constantFrom("0", "0.2", "0.5"),
    }),
  },
);

/** The first decision about a subject holds; a town's number is taken round the month. */
function decisionsOf(
  drawn: readonly OracleDecision[],
  towns: readonly OracleTown[],
): OracleDecision[] {
  const bySubject = new Map<string, OracleDecision>();
  for (const one of drawn) {
    const town = one.town === null ? null : one.town % towns.length;
    const subject = `${town} ${one.kind === "points" ? one.code : one.column}`;
    if (!bySubject.has(subject)) bySubject.set(subject, { ...one, town } as OracleDecision);
  }
  return [...bySubject.values()];
}

const GROUNDS = {
  period: "1-6月",
  year: 2020,
  note: "说明",
  basis: "会议纪要",
  time: "2020-07-03 09:05",
};

function stored(one: OracleDecision, towns: readonly OracleTown[], index: number): Decision {
  const town = one.town === null ? null : towns[one.town]!.name;
  if (one.kind === "points") {
    return { ...GROUNDS, kind: "points", town, code: one.code, points: one.points };
  }
  const kind = one.kind === "zero" ? "zero" : index % 2 ? "not-reported" : "not-applicable";
  return { ...GROUNDS, kind, town: town ?? "", quantity: COLUMNS[one.column]![0] };
}

/** The month as sheets, with the decided cells blank. */
function gridsOf(
  towns: readonly OracleTown[],
  decisions: readonly OracleDecision[],
  conventions: Partial<Conventions>,
): Grid[] {
  const data = dataMatrix(towns);
  for (const one of decisions) {
    if (one.kind === "points") continue;
    const column = data[0]!.indexOf(COLUMNS[one.column]![1]);
    data.find(([name]) => name === towns[one.town]!.name)![column] = null;
  }
  const method = methodRows(
    DEFAULT_EDITION,
    { ...DEFAULT_EDITION.defaultConventions, ...conventions },
    words,
  );
  return Object.entries({
    任务分解表: taskMatrix(towns),
    "数据 1-6月": data,
    境外投资项目: projectMatrix(towns),
    信息报送: itemMatrix(towns),
    考核办法: [[...METHOD_HEADERS], ...method],
  }).map(([name, matrix]) => dated(gridOfValues(name, matrix as CellValue[][])));
}

/** Serial numbers are dates only by their format. */
const dated = (grid: Grid): Grid => {
  const column = grid.sheet === "境外投资项目" ? 2 : grid.sheet === "信息报送" ? 1 : -1;
  const formats = grid.formats.map((row) =>
    row.map((format, index) => (index === column ? "yyyy-mm-dd" : format)),
  );
  return { ...grid, formats };
};

function published(input: WorkbookInput): Record<string, string[]> {
  const { indicators, totals } = score(input.method, input.conventions, input.observations!);
  const text = ({ numerator, denominator }: { numerator: bigint; denominator: bigint }) =>
    new Fraction(numerator, denominator).toFraction();
  const points = indicators.map(({ indicator, scores }): [string, string[]] => [
    indicator.code,
    scores.map((one) => (one.outcome === "scored" ? text(one.points) : one.outcome)),
  ]);
  return {
    ...Object.fromEntries(points),
    总分: totals.map((one) => (one.points ? text(one.points) : "-")),
    名次: totals.map((one) => (one.place ? text(one.place) : "-")),
  };
}

function expected({ scores, totals, places }: OracleResult): Record<string, string[]> {
  const texts = (values: OracleResult["totals"]) => values.map((one) => one.toFraction());
  return {
    ...Object.fromEntries([...scores].map(([code, points]) => [code, texts(points)])),
    总分: texts(totals),
    名次: texts(places),
  };
}

test.each<[string, Partial<Conventions> & Partial<typeof ORACLE_DEFAULTS>]>([
  ["the default readings", {}],
  ["four tasks", { targetScope: "four-tasks" }],
  ["no place for zeros, dense steps", { zeroEarnsPlace: false, stepTies: "dense" }],
])("decided months score as the oracle says: %s", (_, conventions) => {
  fc.assert(
    fc.property(months, fc.array(decision, { maxLength: 9 }), (towns, drawn) => {
      const decisions = decisionsOf(drawn, towns);
      const grids = gridsOf(towns, decisions, conventions);
      const input = readInput(
        grids,
        "1-6月",
        decisions.map((one, index) => stored(one, towns, index)),
      );
      expect(input.findings.filter(isBlocking)).toEqual([]);
      const oracle = assessDecided(towns, decisions, { ...ORACLE_DEFAULTS, ...conventions });
      expect(published(input)).toEqual(expected(oracle));
    }),
    { ...RUNS, numRuns: 40 },
  );
});

test("without the decisions every one of those cells blocks", () => {
  fc.assert(
    fc.property(months, fc.array(decision, { maxLength: 9 }), (towns, drawn) => {
      const decisions = decisionsOf(drawn, towns);
      const blanks = decisions.filter((one) => one.kind !== "points");
      const needed = blanks.filter((one) => one.column !== "newExporters");
      const { findings } = readInput(gridsOf(towns, decisions, {}), "1-6月");
      expect(findings.filter(({ code }) => code === "cell-blank")).toHaveLength(needed.length);
    }),
    { ...RUNS, numRuns: 20 },
  );
});
