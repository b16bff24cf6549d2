import type { Ledger } from "../../method/types";
import { listPeriods } from "../../reading/sheets/known-periods";
import { itemsSheet, projectsSheet } from "./ledger-sheets";
import { freeName } from "../../record/own-sheets";
import type { Workbook } from "../../workbook/workbook";
import { printedTime } from "../../record/printed-time";
import { writeRecorded } from "../../record/recorded-write";
import { settleWorkbook } from "../../record/unfinished-write";

/** 本期无: makes a ledger sheet with its headers and no rows, by which the user says that there is nothing to count. Answers its name. */
export async function addEmptyLedger(
  workbook: Workbook,
  ledger: Ledger,
  now = new Date(),
): Promise<string> {
  const { reading } = await settleWorkbook(workbook);
  const { inputs, grids } = reading;
  const { edition, task } = listPeriods(inputs);
  const facts = {
    year: task?.year ?? edition.year,
    towns: task ? task.roster.towns : [],
    sample: null,
  };
  const sheet = ledger === "projects" ? projectsSheet(facts) : itemsSheet(facts);
  const name = freeName(sheet.name, grids);
  await writeRecorded(workbook, reading, {
    action: "ledger",
    about: name,
    time: printedTime(now),
    change: { sheets: [{ ...sheet, name }], edits: [], show: null },
  });
  return name;
}
