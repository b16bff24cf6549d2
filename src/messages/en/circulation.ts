import type {
  CellFact,
  ChangeFact,
  CirculationMessages,
  DoubtFact,
  LooseFact,
  QuestionFact,
  FileRefusal,
  BureauStanding,
} from "../zh/circulation";
import { shown } from "./sentence-parts";

const STANDING: Readonly<Record<BureauStanding, string>> = {
  reported: "Reported",
  missing: "Not reported",
  doubtful: "Questions",
};

const places = (count: number): string => (count === 1 ? "1 change" : `${count} changes`);

const returned: CirculationMessages["returned"] = {
  heading: "Merge",
  hint: "Choose the .xlsx files that came back, several at once: they are compared first and written later. Rows are matched by town and columns by header, in whatever order.",
  choose: "Returned files",
  comparing: "Comparing…",
  status: "Who has reported",
  statusHeaders: { bureau: "Bureau", standing: "Standing" },
  standing: STANDING,
  unfilled: (cells, asked) => `${cells} of ${asked} cells blank`,
  earlier: (standing, time) => `merged ${time}: ${STANDING[standing].toLowerCase()}`,
  noFile: "There is no file that can be merged.",
  fileRefused: (file, why) => `“${file}” was not merged: ${refusedFile(why)}`,
  accepted: (count) => `${places(count)} accepted:`,
  conflicts: (count) => `${count === 1 ? "1 cell" : `${count} cells`} for you to decide:`,
  conflictHint: "Where nothing is chosen, the value of now stays.",
  conflict: (fact, why) => `${cellText(fact)}: ${CONFLICT[why]}`,
  base: (value) => `Handed out: ${shown(value)}`,
  theirs: (value) => `Returned: ${shown(value)}`,
  ours: (value) => `Now: ${shown(value)} (keep)`,
  questions: (count) => `${count === 1 ? "1 question" : `${count} questions`}, not accepted:`,
  question: (fact, why) => `${changeText(fact)}. ${questionText(why)}`,
  refused: (count) => `${places(count)} not theirs to make, not accepted:`,
  refusal: (fact, why) => `${changeText(fact)}. ${REFUSAL[why]}`,
  change: changeText,
  doubt: (bureau, doubt) => `${bureau}: ${doubtText(doubt)}`,
  showAll: (count) => `Show all ${count}`,
  write: (cells) => (cells === 1 ? "Write 1 cell" : `Write ${cells} cells`),
  record: "Record who has reported",
  undecided: (count) => `${count} not decided: the values of now stay.`,
  written: (cells) =>
    cells === 0
      ? "Who has reported was recorded; no cell had to be changed."
      : `${cells === 1 ? "1 cell was" : `${cells} cells were`} written, and who has reported was recorded. Restore takes it back.`,
  nothing: "These files change nothing.",
};

export const circulation: CirculationMessages = {
  title: "Hand out and merge",
  loading: "Reading the data sheet…",
  handOut: {
    heading: "Hand out",
    hint: "Makes one workbook for each bureau named in the row 责任单位: only its columns are open, the rest is locked against slips, without a password.",
    due: "Due date",
    dueMissing: "Enter the due date first.",
    bureau: ({ headers, cells, filled }) => `${headers.join(", ")} (${filled} of ${cells} filled)`,
    give: (bureau) => `Hand out: ${bureau}`,
    giveAll: "Hand out all",
    given: (files) =>
      `${files.length === 1 ? "1 workbook was" : `${files.length} workbooks were`} made: ${files.join(", ")}. Where Excel opens a new workbook, save it under that name and send it. Save this workbook too (export it from the workbench): what comes back can be merged into it only.`,
    cannot:
      "This Excel cannot make files. Use Microsoft 365, Excel 2021 or later, or the stand-alone edition.",
    refused: {
      "no-data-sheet":
        "There is no data sheet of this period to hand out or merge. Add the period first.",
      draft:
        "The method is a draft and has to be sealed before figures are asked for. See the section Methods.",
      "no-owners":
        "The data sheet names no bureau. Put a row below the headers that begins with 责任单位 and names one over each column.",
      "no-such-bureau": "The row 责任单位 was changed: that bureau is gone. Open this part again.",
      faults: "Headers, units or towns of the data sheet are wrong. Put them right first:",
    },
  },
  returned,
};

const CONFLICT = {
  both: "it was changed here, too, since it was handed out",
  cleared: "it came back blank",
  formula: "it is a formula here by now",
  scaled: "the whole column is a thousand times off",
} as const;

const REFUSAL = {
  "other-bureau": "Another bureau fills in this column",
  formula: "It was a formula when it was handed out",
  total: "This is not the row of a town",
} as const;

const cellText = ({ bureau, town, header }: CellFact): string =>
  `${bureau} ${town === "" ? "" : `${town} `}${header}`;

function changeText(fact: ChangeFact): string {
  return `${cellText(fact)}: ${shown(fact.was)} → ${shown(fact.now)}`;
}

function questionText(question: QuestionFact): string {
  switch (question.why) {
    case "fault":
      return `${question.what} Check, and enter it by hand or ask for another file.`;
    case "no-value":
      return "It is a formula without a value. Ask them for the number.";
    case "unit":
      return "The column's unit is another than when it was handed out. Check, and enter it by hand.";
    case "claimed":
      return "Another file says otherwise. Check, and enter it by hand.";
    case "gone":
      return "This workbook has no such row or column any more.";
  }
}

function refusedFile(why: FileRefusal): string {
  switch (why.kind) {
    case "unreadable":
      return unreadable(why.refusal.kind);
    case "not-handed-out":
      return "it was not handed out from here (it has no sheet 分发存档). Ask for the workbook that was handed out.";
    case "damaged":
      return "its sheet 分发存档 was changed, so nothing can be compared. Hand it out again.";
    case "other-workbook":
      return "it was not handed out from this workbook. Open the one that was saved (or exported) after the hand-out and merge there.";
    case "other-period":
      return `it is of ${why.year === null ? "" : `${why.year} `}${why.period}, not of this period.`;
    case "no-data-sheet":
      return `it has no sheet “${why.sheet}”.`;
    case "bureau-twice":
      return `there are several files of ${why.bureau}. Choose the newest one only.`;
  }
}

function unreadable(kind: string): string {
  if (kind === "old-xls") return "it is an old .xls file. Save it as .xlsx.";
  if (kind === "encrypted") return "it has a password. Take the password away.";
  if (kind === "macros") return "it has macros. Save it as .xlsx without them.";
  return "it is no .xlsx file that can be read: damaged, too large, or no workbook.";
}

type Values = readonly LooseFact[];

const ofRow = (values: Values): string =>
  values.length === 0
    ? ""
    : ` with ${values.map(({ header, value }) => `${header} ${value}`).join(", ")}`;

const ofColumn = (values: Values): string =>
  values.length === 0
    ? ""
    : ` with ${values.map(({ town, value }) => `${town} ${value}`).join(", ")}`;

function doubtText(doubt: DoubtFact): string {
  switch (doubt.kind) {
    case "row-unknown":
      return `a row more, “${doubt.name}” (${doubt.where})${ofRow(doubt.values)}: no town that was handed out, not accepted`;
    case "row-repeated":
      return `“${doubt.name}” has several rows (${doubt.where})${ofRow(doubt.values)}: none accepted`;
    case "row-missing":
      return `the row “${doubt.name}” is missing: deleted or renamed`;
    case "column-unknown":
      return `a column more, “${doubt.header}” (${doubt.where})${ofColumn(doubt.values)}: not accepted`;
    case "column-repeated":
      return `“${doubt.header}” has several columns (${doubt.where})${ofColumn(doubt.values)}: none accepted`;
    case "column-missing":
      return `the column “${doubt.header}” is missing: deleted or renamed${doubt.isOwn ? ", and theirs to fill in" : ""}`;
    case "column-scaled":
      return `the whole column “${doubt.header}” (${doubt.where}) is a thousand times off what ${doubt.than === "handed-out" ? "was handed out" : "the last period has"}, such as ${doubt.town}: ${doubt.known} → ${doubt.value}. The unit may be wrong. Not accepted by itself: choose cell by cell`;
    case "words":
      return `changed outside of the table (${doubt.where}): ${doubt.text}`;
    case "sheet-unknown":
      return `a sheet more, “${doubt.sheet}”: not read`;
    case "sheet-missing":
      return `the sheet “${doubt.sheet}” is missing`;
  }
}
