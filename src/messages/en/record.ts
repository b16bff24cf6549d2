import type { DoneAction, EarlierRanked, RecordMessages, RestoreFact } from "../zh/record";
import { named, quotedSheets } from "./sentence-parts";

export const record: RecordMessages = {
  outdated: {
    overtaken: "has a sheet to be brought up to date",
    altered: "has a sheet that was changed",
    unverifiable: "cannot be verified",
  },
  stale: {
    list: "What has changed since the ranking",
    count: (changes, time) =>
      changes === 1
        ? `One place has changed since the ranking of ${time}. Check it and rank again:`
        : `${changes} places have changed since the ranking of ${time}. Check them and rank again:`,
    otherwise:
      "The cells are the same, but a reading, a decision or the version of the method is not. Please rank again.",
    unknown:
      "Something differs from when it was ranked, but 考核存档 does not hold what was scored, so that it cannot be said what. Please rank again.",
    blank: "blank",
    became: (was, now) => `${was} → ${now}`,
    rowAdded: (label) => `A row was added${named(label)}`,
    rowRemoved: (label) => `A row was removed${named(label)}`,
    sheetGone: (sheet) => `The sheet “${sheet}” was deleted or renamed`,
    sheetNew: (sheet) => `The sheet “${sheet}” was not there when it was ranked`,
    showAll: (count) => `Show all ${count}`,
  },
  overtaken: (sheet, period, earlier) =>
    earlier === null
      ? `The scores are the same, but a warning printed below “${sheet}” does not fit the workbook any more (figures of an earlier month were corrected, for example). Rank ${period} again.`
      : `The scores are the same, but ${comparedText(sheet, earlier)} Rank ${period} again.`,
  altered: (sheets) =>
    `The data is the same, but one of ${quotedSheets(sheets)} was deleted or changed by hand. Rank again to write the results anew.`,
  unverifiable: (sheet) =>
    `There is a sheet “${sheet}”, but 考核存档 has no record of it (deleted or damaged). Nobody can say whether it fits the data. Please rank again.`,
  recovered: (action) =>
    `The last action, “${actionName(action)}” (${action.time}), ended half-way; everything was put back as it was before. Please do it again.`,
  recoveredBut: (sheets) =>
    `Not put back: ${quotedSheets(sheets)}. What they hold is not certainly of that write, or what they held was too long to keep. Please check.`,
  restore: {
    open: "Restore last",
    last: (action) => `Last action: ${actionName(action)} (${action.time})`,
    will: "Restoring will:",
    fact: factText,
    hint: "Values, formulas, merged cells and the looks as written come back; looks changed by hand since do not. Restoring once more does the action again.",
    confirm: "Restore",
    done: "The last action was restored.",
    outdated: "Nothing was restored: the workbook has just changed. Please look at the list again.",
  },
};

function comparedText(sheet: string, { was, is }: EarlierRanked): string {
  const columns = `the columns 较上期 of “${sheet}”`;
  if (was === null)
    return `${columns} do not compare with ${is ?? ""} yet, which was ranked later.`;
  if (is === null) return `${columns} compare with a ranking of ${was} that has been taken back.`;
  if (was === is)
    return `${columns} rest on an older ranking of ${was}, which has been ranked again since.`;
  return `${columns} compare with ${was}, not with ${is}, which was ranked later.`;
}

function actionName({ action, about }: DoneAction): string {
  const of = about === null ? "" : ` ${about}`;
  switch (action) {
    case "rank":
      return `ranking${of}`;
    case "fix":
      return "correcting cells";
    case "repair":
      return "repairs of the check-up";
    case "period":
      return `new period${of}`;
    case "ledger":
      return `nothing this time${of}`;
    case "create":
      return "new workbook";
    case "restore":
      return "restore";
    case "reading":
      return "change of a reading";
    case "seal":
      return `issue${of}`;
    case "hand-out":
      return `hand-out${of}`;
    case "merge":
      return `merge of returned files${of}`;
    case "method":
      return "new method";
    case "trial":
      return "trial of the method";
    case "inputs":
      return "input sheets of the method";
    case "final":
      return "sealing the method";
    case "circular":
      return `circular (通报)${of}`;
    case "decide":
      return `decision about a gap${of}`;
    case "progress":
      return `progress with the tasks${of}`;
    case "pages":
      return `a page for each town${of}`;
    case "charts":
      return `charts${of}`;
  }
}

function factText(fact: RestoreFact): string {
  switch (fact.kind) {
    case "sheet-back":
      return `give “${fact.sheet}” its old content`;
    case "sheet-removed":
      return `delete “${fact.sheet}”, which was not there before`;
    case "sheet-again":
      return `make “${fact.sheet}” again`;
    case "columns-removed":
      return `delete the new target columns of “${fact.sheet}”`;
    case "columns-again":
      return `insert the target columns of “${fact.sheet}” again`;
    case "cell":
      return `${fact.cell}: ${fact.now} → ${fact.becomes}`;
    case "record":
      return "give the decisions in 考核存档 their old content";
    case "kept":
      return fact.why === "changed"
        ? `leave “${fact.sheet}”: it was changed since`
        : `leave “${fact.sheet}”: its old content was too long to keep`;
    case "kept-cell":
      return `leave ${fact.cell}: it was changed since`;
  }
}
