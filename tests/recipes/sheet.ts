import type { Recipe } from "./recipe";

/** A sheet of the towns' names, and the action that writes it. */
export const sheet: Recipe = {
  newFiles: {
    "src/features/town-list/town-list-sheet.ts": `
import { sheets as words } from "../../messages/zh/sheets";
import { TOWN_HEADER } from "../../method/sheet-terms";
import { look, sheetContent, text } from "../../workbook/sheet-parts";
import type { SheetContent } from "../../workbook/workbook";

export function townListSheet(towns: readonly string[]): SheetContent {
  const cells = [words.townList, TOWN_HEADER, ...towns, words.marker].map((row) => [text(row)]);
  return sheetContent(words.townList, cells, {
    styles: [look("title", [0, 0, 1, 1]), look("header", [1, 0, 1, 1])],
    columnWidths: [20],
  });
}
`,
    "src/features/town-list/write-town-list.ts": `
import { listPeriods } from "../../reading/sheets/known-periods";
import { freeName } from "../../record/own-sheets";
import { printedTime } from "../../record/printed-time";
import { writeRecorded } from "../../record/recorded-write";
import { settleWorkbook } from "../../record/unfinished-write";
import type { Workbook } from "../../workbook/workbook";
import { townListSheet } from "./town-list-sheet";

/** Answers the sheet's name. */
export async function writeTownList(workbook: Workbook, now = new Date()): Promise<string> {
  const { reading } = await settleWorkbook(workbook);
  const { task } = listPeriods(reading.inputs);
  const sheet = townListSheet(task ? task.roster.towns : []);
  const name = freeName(sheet.name, reading.grids);
  await writeRecorded(workbook, reading, {
    action: "town-list",
    about: name,
    time: printedTime(now),
    change: { sheets: [{ ...sheet, name }], edits: [], show: name },
  });
  return name;
}
`,
  },
  edits: [
    {
      path: "src/messages/zh/sheets.ts",
      behind: "export const sheets = {",
      insert: '\n  townList: "乡镇名单",',
    },
    {
      path: "src/messages/zh/record.ts",
      behind: "  readonly action:\n",
      insert: '    | "town-list"\n',
    },
    {
      path: "src/messages/zh/record.ts",
      behind: `  switch (action) {
    case "rank":
      return \`\${about ?? ""}排名\`;`,
      insert: `
    case "town-list":
      return "乡镇名单";`,
    },
    {
      path: "src/messages/en/record.ts",
      behind: `  switch (action) {
    case "rank":
      return \`ranking\${of}\`;`,
      insert: `
    case "town-list":
      return "list of towns";`,
    },
  ],
};
