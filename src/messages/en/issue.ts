import type { IssueChange, IssueMessages, ShownCell, SignedWords } from "../zh/issue";
import { named, shown } from "./sentence-parts";

export const issue: IssueMessages = {
  title: "Issue and verify",
  checking: "Checking…",
  notIssued: "This period has not been issued yet.",
  issue: "Issue",
  revise: "Issue the revision",
  reviseHint:
    "Data were changed after the issue. Once ranked again as a revision (修订), it can be issued: under a code of its own, naming the one that it replaces. The issued sheets stay as they are.",
  confirm: {
    title: "Confirm the issue",
    titleRevision: "Confirm the issue of the revision",
    signer: "Signed by",
    number: "Document number",
    date: "Date",
    dateHint: "As printed in the circular",
    hint: "May be left blank. What is filled in is printed on 签发 and below 排名, and written back to 通报设置.",
    graves: (count) =>
      count === 1
        ? "One note may be a wrong figure. Check it, then tick it:"
        : `${count} notes may be wrong figures. Check each, then tick it:`,
    checked: "Checked: ",
    warnings: (count) =>
      count === 1
        ? "One other note stands below the ranking."
        : `${count} other notes stand below the ranking.`,
    noWarnings: "Nothing to note.",
    confirm: "Confirm and issue",
    confirmRevision: "Confirm and issue the revision",
    cancel: "Cancel",
  },
  signed: signedText,
  issueHint:
    "Signer, document number, date and notes are confirmed first. Issuing prints a code (签发号) below 排名 and makes a sheet 签发. Later changes of the data leave this ranking as it is; ranking again is written as a revision (修订).",
  refused: {
    "issued-already": "Nothing was issued: this period has been issued already.",
    draft:
      "Nothing was issued: the method is a draft. Seal it in the section Methods first, then rank again.",
    "not-ranked": "Nothing was issued: this period has not been ranked. Rank it first.",
    "not-current":
      "Nothing was issued: data or sheets were changed after the ranking. Rank again and check first.",
    "circular-stale":
      "Nothing was issued: the sheet 通报 does not agree with the ranking and its settings as they are, or was changed by hand. Make the circular again; your own paragraphs belong on 通报设置.",
  },
  damaged:
    "The record of the issue in 考核存档 was damaged or changed, so nothing can be checked by it. Ask the issuing office for the original file and compare the code on paper.",
  issued: (code, time) => `Code ${code}, issued ${time}.`,
  intact: "As issued: nothing was changed.",
  intactFrozen: (formulas) =>
    `Every value is as issued: none was changed. ${counted(formulas)} frozen as the values shown at the issue (冻结为数值) and not recalculated any more.`,
  frozen: (formulas) =>
    `Besides, ${counted(formulas)} frozen as the values shown at the issue (冻结为数值): no change.`,
  changed: (places) =>
    places === 1 ? "1 place differs from the issue:" : `${places} places differ from the issue:`,
  change: changeText,
  showAll: (count) => `Show all ${count}`,
  paper: "Code on paper",
  paperHint: "Printed below 排名; optional",
  verify: "Verify",
  onPaper: {
    same: "The code on paper is the same.",
    other:
      "The code on paper is another one: paper and file are not of the same issue, or the file's record was exchanged.",
  },
  hint: "This shows whether a file was changed, not by whom.",
};

function signedText({ signer, number, date, replaces }: SignedWords): string {
  const parts = [
    ...(replaces === "" ? [] : [`Revision, replaces code ${replaces}`]),
    ...(signer === "" ? [] : [`signed by ${signer}`]),
    ...(number === "" ? [] : [number]),
    ...(date === "" ? [] : [date]),
  ];
  return parts.join("; ");
}

function changeText(change: IssueChange): string {
  switch (change.kind) {
    case "cell":
      return cellText(change.was, change.now);
    case "row-added":
      return `A row was added${named(change.label)}`;
    case "row-removed":
      return `A row was removed${named(change.label)}`;
    case "sheet-gone":
      return `The sheet “${change.sheet}” was deleted`;
    case "sheet-renamed":
      return `The sheet “${change.sheet}” is now called “${change.now}”`;
  }
}

function cellText(was: ShownCell, now: ShownCell): string {
  const parts = [
    was.value === now.value ? "" : `${shown(was.value)} → ${shown(now.value)}`,
    was.formula === now.formula ? "" : `formula ${formula(was.formula)} → ${formula(now.formula)}`,
    was.format === now.format ? "" : "the number format changed what the number means",
  ];
  return parts.filter((part) => part !== "").join("; ");
}

const counted = (formulas: number): string =>
  formulas === 1 ? "1 formula is" : `${formulas} formulas are`;
const formula = (text: string): string => (text === "" ? "none" : text);
