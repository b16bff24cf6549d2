import type { Grid } from "../../src/cells/grid";
import { issueMonth } from "../../src/features/issuing/issue-month";
import { createWorkbook } from "../../src/features/new-sheets/create-workbook";
import type { WriteMode } from "../../src/record/write-mode";
import { AUGUST, JULY, ranked } from "../features/sample";
import { MemoryWorkbook } from "../workbook/memory-workbook";
import { analysisOutputs } from "./analyses";
import { cellOriginOutputs } from "./cell-origins";
import { explanationOutputs } from "./explanations";
import type { Group, Output } from "./output";
import { rankedIn, rankedOutputs, WAYS, writtenOutputs } from "./ranked-sheets";

const MONTH = "1-6月";
const MONTH_BEFORE = "1-5月";

/** The invented sample: its input sheets, two months ranked and issued in each way of writing, and what the pane says of them. */
export const sampleGroups = (): Group[] => [
  { name: "sample", outputs: created },
  { name: "sample-ranked", outputs: rankedInEachWay },
];

export async function withSample(workbook: MemoryWorkbook): Promise<void> {
  await createWorkbook(workbook, "sample", JULY);
}

async function created(): Promise<Output[]> {
  const outputs: Output[] = [];
  for (const filling of ["empty", "sample"] as const) {
    const sheets = await sampleSheets(filling);
    outputs.push(...sheets.map(({ name, text }) => ({ name: `${filling}/${name}`, text })));
  }
  return outputs;
}

async function sampleSheets(filling: "empty" | "sample"): Promise<Output[]> {
  const workbook = new MemoryWorkbook([]);
  await createWorkbook(workbook, filling, JULY);
  return writtenOutputs(workbook);
}

async function rankedInEachWay(): Promise<Output[]> {
  const outputs: Output[] = [];
  const inputs = new Set((await sampleSheets("sample")).map(({ name }) => name));
  let right: Grid[] = [];
  for (const way of WAYS) {
    const { workbook, outcome } = await rankedSample(way, right);
    const put = (part: string, made: readonly Output[]): void => {
      const own = made.filter(({ name }) => !inputs.has(name));
      outputs.push(...own.map(({ name, text }) => ({ name: `${part}/${name}`, text })));
    };
    put(way, await rankedOutputs({ workbook, outcome }));
    if (outcome.kind !== "ranked") throw new Error(`the sample is ${outcome.kind}`);
    if (way === "values") {
      right = (await workbook.read("all")).filter(({ sheet }) => sheet.startsWith("评分"));
      put("explanations", explanationOutputs(outcome.scores));
      put("analyses", await analysisOutputs(workbook, MONTH));
    }
    put(`${way}/origins`, await cellOriginOutputs(workbook));
    await issueMonth(workbook, MONTH, AUGUST);
    put(`${way}/issued`, await writtenOutputs(workbook));
  }
  return outputs;
}

/** The months of the sample ranked one after the other in one way of writing. */
function rankedSample(way: WriteMode, right: readonly Grid[]) {
  return rankedIn(
    way,
    MONTH,
    [],
    async (workbook) => {
      await withSample(workbook);
      await ranked(workbook, { period: MONTH_BEFORE, writeMode: way });
    },
    right,
  );
}
