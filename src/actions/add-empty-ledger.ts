import { DEFAULT_EDITION } from "../method/catalog";
import type { Ledger } from "../method/types";
import { listPeriods } from "../reading/known-periods";
import { itemsSheet, projectsSheet } from "../report/ledger-sheets";
import { freeName } from "../report/own-sheets";
import type { Workbook } from "../workbook/workbook";
import { readWorkbook } from "./workbook-reading";

/** 本期无: makes a ledger sheet with its headers and no rows, by which the user says that there is nothing to count. Answers its name. */
export async function addEmptyLedger(workbook: Workbook, ledger: Ledger): Promise<string> {
  const { inputs, grids } = await readWorkbook(workbook);
  const { task } = listPeriods(inputs);
  const facts = {
    year: task?.year ?? DEFAULT_EDITION.year,
    towns: task ? task.roster.towns : [],
    sample: null,
  };
  const sheet = ledger === "projects" ? projectsSheet(facts) : itemsSheet(facts);
  const name = freeName(sheet.name, grids);
  await workbook.apply({ sheets: [{ ...sheet, name }], edits: [], show: null });
  return name;
}
