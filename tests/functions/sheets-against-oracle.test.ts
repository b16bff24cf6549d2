import fc from "fast-check";
import { investment, task } from "../../src/functions/lookup-functions";
import { explain, score, scores } from "../../src/functions/table-functions";
import { assess, cellOf, ORACLE_CODES } from "../oracle/method-oracle";
import type { OracleTown } from "../oracle/oracle-input";
import { columnOf, shown, standInForExcel } from "./custom-functions-host";
import { months, RUNS } from "./months";
import { projectMatrix, scoreArguments, taskMatrix } from "./sheet-matrices";

beforeAll(standInForExcel);

const runs = { ...RUNS, numRuns: 60 };

const HEADERS = [
  "乡镇",
  "1.1 目标完成",
  "1.2 增幅",
  "1.3 增量",
  "1.4 总量",
  "2 主体培育",
  "3.1 防疫物资占比",
  "3.2 报送质量",
  "4 进口贸易",
  "5 境外投资",
  "6.1 离岸外包占比",
  "6.2 新增服贸企业",
  "7 信保覆盖面",
  "8 订单+清单",
  "9 信息交流",
  "总分",
  "名次",
];

/** The score table that the oracle expects, with its header row. */
function expectedTable(towns: readonly OracleTown[]): unknown[][] {
  const { scores: points, totals, places } = assess(towns);
  const rows = towns.map((town, index) => [
    town.name,
    ...ORACLE_CODES.map((code) => cellOf(points.get(code)![index]!)),
    cellOf(totals[index]!),
    cellOf(places[index]!),
  ]);
  return [HEADERS, ...rows];
}

test("SCORES is the oracle's table", () => {
  fc.assert(
    fc.property(months, (towns) => {
      expect(shown(scores(...scoreArguments(towns)))).toEqual(expectedTable(towns));
    }),
    runs,
  );
});

test("SCORE is every cell of SCORES, whichever way it is asked for", () => {
  fc.assert(
    fc.property(months, fc.nat(), (towns, any) => {
      const town = towns[any % towns.length]!.name;
      const table = expectedTable(towns);
      const row = table.find(([name]) => name === town)!;
      const args = scoreArguments(towns);
      for (const [index, header] of HEADERS.entries()) {
        if (index === 0) continue;
        const code = header.split(" ")[0]!;
        const asked = [code, header, ...(Number.isNaN(Number(code)) ? [] : [Number(code)])];
        const found = asked.map((one) => shown(score(one, town, ...args)));
        expect(found).toEqual(asked.map(() => row[index]));
      }
    }),
    { ...runs, numRuns: 15 },
  );
});

test("EXPLAIN names the town and the points of every score, the total and the place", () => {
  fc.assert(
    fc.property(months, fc.nat(), (towns, any) => {
      const town = towns[any % towns.length]!.name;
      const args = scoreArguments(towns);
      const { scores: points } = assess(towns);
      for (const code of ORACLE_CODES) {
        const sentence = explain(code, town, ...args);
        const earned = cellOf(points.get(code)![any % towns.length]!);
        expect(sentence).toEqual(expect.stringContaining(town));
        expect(sentence).toEqual(expect.stringContaining(String(earned)));
      }
      for (const code of ["总分", "名次"]) {
        expect(explain(code, town, ...args)).toEqual(expect.stringContaining(town));
      }
    }),
    { ...runs, numRuns: 15 },
  );
});

test("INVESTMENT is indicator 5 of the ledger, of one town and of a column", () => {
  fc.assert(
    fc.property(months, (towns) => {
      const points = assess(towns).scores.get("5")!.map(cellOf);
      const names = columnOf(towns.map(({ name }) => name));
      const ledger = projectMatrix(towns);
      expect(shown(investment(ledger, names, "1-6月"))).toEqual(columnOf(points));
      expect(shown(investment(ledger, names, null))).toEqual(columnOf(points));
      expect(shown(investment(ledger, names.slice(0, 1), null))).toEqual([[points[0]]]);
    }),
    runs,
  );
});

test("TASK finds every target, of one town and of a column", () => {
  fc.assert(
    fc.property(months, (towns) => {
      const sheet = taskMatrix(towns);
      const names = columnOf(towns.map(({ name }) => name));
      const targets = towns.map((town) => town.targets);
      const asked: readonly [unknown, readonly number[]][] = [
        [1.1, targets.map((one) => one.growthPercent)],
        ["自营出口增幅(%)", targets.map((one) => one.growthPercent)],
        ["新增有出口实绩企业家数", targets.map((one) => one.newExporters)],
        ["500万美元以下企业投保完成率", targets.map((one) => one.smallExporterInsurancePercent)],
        ["累计投保完成率", targets.map((one) => one.exporterInsurancePercent)],
      ];
      for (const [indicator, expected] of asked) {
        expect(shown(task(sheet, names, indicator, "1—6月"))).toEqual(columnOf(expected));
      }
      expect(shown(task(sheet, [["全县"]], "1.1", "1-5月"))).toEqual([[8]]);
    }),
    runs,
  );
});
