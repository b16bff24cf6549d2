import { createWorkbook } from "../../src/features/new-sheets/create-workbook";
import { openOfficeWorkbook } from "../../src/workbook/office-workbook/office-workbook";
import { ChangeRefused, type Workbook } from "../../src/workbook/workbook";
import { realFormulas } from "../features/rank-month/real-formulas";
import type { HostCellValue } from "../office-host/excel/cell";
import type { Fault } from "../office-host/faults";
import type { OfficeHost } from "../office-host/office-host";
import { startOfficeHere, type SwitchableBridge } from "../office-host/start-office";
import { rank } from "./office-kit";
import { stateOf } from "./office-state";

/** Trips of a ranking whose formulas show #NAME?: reading 2, capabilities 1, formulas 2, looking 1, values 2. */
const TRIPS = 8;
/** The reading before is the same as for values. */
const REQUESTS = [3, 4, 5, 6, 7, 8];
const SCORES = "评分 1-6月";

let bridge: SwitchableBridge;
let host: OfficeHost;
let workbook: Workbook;

beforeAll(async () => {
  bridge = await startOfficeHere();
});

async function start(answerMs = 20): Promise<void> {
  host = bridge.newHost();
  workbook = await openOfficeWorkbook({ answerMs });
  await createWorkbook(workbook, "sample");
  host.countFromHere();
}

/** A ranking as values, made obsolete by an edit. */
async function startObsolete(): Promise<void> {
  await start();
  await rank(workbook);
  host.workbook.worksheets.getItem("数据 1-6月").getRange("B5").values = [[2000]];
  host.countFromHere();
}

const scoresShown = (): unknown =>
  host.workbook.worksheets.getItem(SCORES).getUsedRangeOrNullObject()?.values;

describe.each([
  ["Excel on the web and on Mac passes null for a blank cell", null],
  ["Excel for Windows passes 0 for a blank cell", 0],
] as const)("%s", (_, blank) => {
  test("and the formulas show the scores of the ranking", async () => {
    await start();
    await rank(workbook);
    const values = scoresShown();
    // Some 150 calls of the functions are made before Excel answers.
    await start(60_000);
    const evaluate = realFormulas((sheet, { row, column, rows, columns }) => {
      const { cells } = host.workbook.worksheets.getItem(sheet);
      return Array.from({ length: rows }, (__, i) =>
        Array.from({ length: columns }, (___, j) => cells.at(row + i, column + j)?.value ?? blank),
      );
    });
    host.workbook.calculate = (formula, sheet) => evaluate(formula, sheet.name) as HostCellValue;
    expect(await rank(workbook, "formulas")).toMatchObject({
      kind: "ranked",
      written: "changed",
      writtenAs: "formulas",
      fallback: null,
    });
    expect(scoresShown()).toEqual(values);
    expect(host.workbook.worksheets.getItem(SCORES).cells.at(2, 1)?.formula).toMatch(/^=CX\.SCORE/);
    expect(await rank(workbook, "formulas")).toMatchObject({ written: "unchanged" });
  }, 60_000);
});

describe.each([
  ["first", () => start(), ["refuse", "half", "lose-request", "lose-answer", "null-values"]],
  ["repeated", startObsolete, ["half"]],
] as const)("a %s ranking in formulas", (_, begin, faults: readonly Fault[]) => {
  let after: readonly string[];

  beforeAll(async () => {
    await begin();
    await rank(workbook, "formulas");
    expect(host.requests).toBe(TRIPS);
    after = stateOf(host.workbook);
  });

  describe.each(faults)("that meets %s", (fault) => {
    test.each(REQUESTS)(
      "in request %i leaves the workbook as before or complete",
      async (request) => {
        await begin();
        const before = stateOf(host.workbook);
        host.faults.at(request, fault);
        const failed = await rank(workbook, "formulas").catch((error: unknown) => error);
        const isRefused = failed instanceof ChangeRefused;
        if (!isRefused) expect(failed).toMatchObject({ kind: "ranked", writtenAs: "values" });
        expect(stateOf(host.workbook)).toEqual(isRefused ? before : after);
      },
    );
  });
});
