import type { Grid } from "../../src/cells/grid";
import { circulatedCopy } from "../../src/features/copies/circulated-copy";
import type { WriteMode } from "../../src/record/write-mode";
import { ANALYSIS } from "../features/copies/analysis-sheet";
import { AUGUST, ranked } from "../features/sample";
import type { MemoryWorkbook } from "../workbook/memory-workbook";
import { sheetOutputs } from "./book-sheet-text";
import { canonicalText } from "./canonical-text";
import { drawnMonths, monthIn } from "./months";
import type { Group, Output } from "./output";
import { rankedIn } from "./ranked-sheets";
import { withSample } from "./sample";

const KINDS = ["native", "frozen"] as const;

/** 原生副本 and 冻结为数值: the sample with calls of ours on a sheet of the user's, and some of the random months. */
export function copyGroups(ways: readonly WriteMode[], months: readonly number[]): Group[] {
  const drawn = drawnMonths(Math.max(0, ...months) + 1);
  return [
    ...ways.map((way) => ({ name: `copied-sample-${way}`, outputs: () => copiedSample(way) })),
    ...months.map((index) => ({
      name: `copied-month-${String(index).padStart(3, "0")}`,
      outputs: async () => {
        const month = drawn[index];
        const made = month ? await monthIn("formulas", month) : null;
        return made?.outcome.kind === "ranked" ? copiesOf(made.workbook) : [];
      },
    })),
  ];
}

async function copiedSample(way: WriteMode): Promise<Output[]> {
  const right: Grid[] = [];
  const inWay = (mode: WriteMode) =>
    rankedIn(
      mode,
      "1-6月",
      [ANALYSIS],
      async (workbook) => {
        await withSample(workbook);
        await ranked(workbook, { period: "1-5月", writeMode: mode });
      },
      right,
    );
  const { workbook } = await inWay("values");
  if (way === "values") return copiesOf(workbook);
  const grids = await workbook.read("all");
  right.push(...grids.filter(({ sheet }) => sheet.startsWith("评分") && way === "formulas"));
  return copiesOf((await inWay(way)).workbook);
}

async function copiesOf(workbook: MemoryWorkbook): Promise<Output[]> {
  const outputs: Output[] = [];
  for (const kind of KINDS) {
    workbook.handedOver.length = 0;
    const outcome = await circulatedCopy(workbook, kind, AUGUST);
    const [file] = workbook.handedOver;
    outputs.push({ name: `${kind}/outcome`, text: canonicalText(outcome) });
    const sheets = file ? await sheetOutputs(file.bytes) : [];
    outputs.push(...sheets.map(({ name, text }) => ({ name: `${kind}/${name}`, text })));
  }
  return outputs;
}
