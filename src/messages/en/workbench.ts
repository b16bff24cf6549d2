import type {
  HiddenPart,
  OpeningNotice,
  OpeningRefusal,
  OutOfDateReason,
  WorkbenchMessages,
} from "../zh/workbench";

const RESAVE = "Save it as an Excel workbook (*.xlsx) in Excel or WPS and open that";

const PARTS: Readonly<Record<HiddenPart, string>> = {
  charts: "charts",
  pictures: "pictures",
  comments: "comments",
  tables: "table styles",
  pivots: "pivot tables",
  conditions: "conditional formats",
  names: "defined names",
  chartSheets: "chart sheets",
  dialogSheets: "dialog sheets",
};

const CODES: ReadonlyMap<string, string> = new Map([
  [
    "#NAME?",
    "no function or name is written like this. The product's functions begin with CX.; type =CX. to choose from the list.",
  ],
  [
    "#REF!",
    "a cell or sheet of the formula does not exist, perhaps it was deleted. Choose it again.",
  ],
  [
    "#SPILL!",
    "the result is a column or a table and its cells are in use. Clear them, or use another place.",
  ],
  ["#DIV/0!", "the divisor is 0 or blank. Check it."],
  [
    "#VALUE!",
    "an argument does not fit, perhaps a text stands for a number. Check the cells used.",
  ],
  ["#N/A", "there is no value to work with. Check that the cells used are filled in."],
  ["#NUM!", "a number is out of range. Check the cells used."],
  ["#CYCLE!", "the formula uses its own cell, directly or indirectly. Correct its references."],
]);

export const workbench: WorkbenchMessages = {
  title: "Export Assessment · stand-alone",
  firstWords:
    "Open the .xlsx workbook with what the townships reported, check it, press “Rank now”, and save. Files stay on this computer.",
  help: {
    button: "About the stand-alone edition",
    close: "Close",
    licences: "Open-source licences",
    clear: "Clear",
    cleared: "What was kept on this computer is deleted.",
    notCleared: "Nothing was deleted. Clear the data of this page in the browser's settings.",
    installing: {
      title: "Installing",
      lines: [
        "Edge and Chrome offer to install the page at the right of the address bar: it then opens without the server, and can open .xlsx files.",
        "A new version on the server is there after all windows were closed.",
      ],
    },
    saving: (canWriteBack) => ({
      title: "Saving",
      lines: [
        canWriteBack
          ? "Save (Ctrl+S) writes back into the opened file and asks where a new one goes; Export puts a copy among the downloads."
          : "This browser cannot write back into a file: Save and Export both put a copy among the downloads.",
        "A file that was changed elsewhere since it was opened is not overwritten.",
        "Changes that are not saved are kept in this browser as you go and offered after a crash; they are deleted on saving, after 7 days, or by Clear.",
        "On a shared computer save and press Clear before you leave: others can open what is kept.",
      ],
    }),
    parts: [
      {
        title: "How it is used",
        lines: [
          "Open a workbook, check it in the pane at the right, rank it, and save it. Figures can be changed in the grid; formulas follow at once.",
          "F6 goes from the grid to the pane and back.",
          "The program runs in the browser only, and files stay on this computer.",
        ],
      },
      {
        title: "What it cannot do",
        lines: [
          "It is not Excel: column widths, printing and some functions differ. Print officially from Excel or WPS.",
          "Charts, pictures, comments, pivot tables and conditional formats are not shown and cannot be changed; the exported file keeps them.",
          "A formula that cannot be calculated reliably keeps itself and its value, with a red corner, and no ranking reads it; Excel or WPS calculates it.",
          "It does not open .xls, .xlsb, files with macros or a password, or files of more than 1,200,000 cells.",
          "One person works on one computer; a file cannot be edited by several people at once.",
        ],
      },
    ],
  },
  open: "Open workbook",
  openHint: "Choose an .xlsx file",
  export: "Export workbook",
  save: "Save",
  unsaved: {
    mark: "Not saved",
    title: "Some changes are not saved",
    ask: (file, next) =>
      `“${file}” has changes that are not saved. They are lost when “${next}” is opened.`,
    choices: { save: "Save, then open", discard: "Open without saving", stay: "Cancel" },
    stayed: (next) => `“${next}” was not opened. The workbook that was open is unchanged.`,
  },
  saving: {
    now: "Saving…",
    done: (file, outOfDate, scattered) => `Saved “${file}”.${remarks(outOfDate, scattered)}`,
    stayed: "Not saved.",
    failed: {
      "changed-elsewhere": (file) =>
        `Not saved: “${file}” was changed elsewhere since it was opened, so it was not overwritten. Export the workbook and compare the two.`,
      forbidden: (file) =>
        `Not saved: the browser may not write to “${file}”. Press Save again and allow it, or export the workbook.`,
      failed: (file) =>
        `Not saved: “${file}” cannot be written. It may be open in Excel or WPS, read-only, or moved away. Close it there and press Save again, or export the workbook.`,
    },
  },
  left: {
    title: "Changes of last time are not saved",
    ask: (file, at) =>
      `“${file}” had changes on ${at} that were not saved. This computer keeps what it held.`,
    choices: { restore: "Restore", delete: "Delete", later: "Not now" },
    restored: (file) => `“${file}” is there again as it was. Check it, then save it.`,
    notKept:
      "The browser could not keep the changes on this computer (not allowed, or no space). Save often.",
  },
  grid: "Spreadsheet",
  pane: "Assessment pane",
  sampleName: "assessment (sample)",
  starting: "Starting…",
  startFailed:
    "The stand-alone edition did not start. Reload the page; if that does not help, use a current Edge or Chrome.",
  opening: (file) => `Opening “${file}”…`,
  opened: (file, sheets, notices) =>
    [`Opened “${file}” with ${sheets} sheets.`, ...notices.map(noticeText)].join(" "),
  refused: (file, refusal) =>
    `“${file}” was not opened: ${reasonText(refusal)}. The workbook that was open is unchanged.`,
  exporting: "Exporting…",
  exported: (file, outOfDate, scattered) =>
    `Exported “${file}”. You find it among the browser's downloads.${remarks(outOfDate, scattered)}`,
  outOfDate: (count) =>
    `Cells out of date: ${count} (tinted, with a red corner). The stand-alone edition cannot calculate their formulas; they keep formula and value, and no ranking, check, hand-out or copy reads them. Excel or WPS calculates them when it opens the exported file.`,
  outOfDateReason: (reason) =>
    `${reasonOutOfDate(reason)}; it was not calculated after an edit and shows its earlier value. Export the workbook, open and save it in Excel or WPS, and open it here again; or type the value.`,
  partOfArray:
    "it is a part of what an array formula gives and cannot be edited alone; its value was put back. Edit the formula in the upper left cell.",
  exportFailed:
    "The export failed; the workbook is unchanged. Try again, or copy the content into Excel.",
  cellMessage: (cell, message) => `${cell}: ${message}`,
  errorCode: (code) => CODES.get(code) ?? null,
};

function remarks(outOfDate: number, scattered: readonly string[]): string {
  return [
    outOfDate === 0
      ? ""
      : ` Cells out of date: ${outOfDate}; Excel or WPS calculates them when it opens the file.`,
    scattered.length === 0
      ? ""
      : ` Cells were moved in ${scattered.map((name) => `“${name}”`).join(", ")}: names, tables, conditional formats, lists and charts of the file still mean the old places. Check them in Excel or WPS.`,
  ].join("");
}

function reasonOutOfDate({ kind, what }: OutOfDateReason): string {
  switch (kind) {
    case "function":
      return `the stand-alone edition cannot calculate ${what} reliably`;
    case "name":
      return `the stand-alone edition does not know what the name ${what} stands for`;
    case "reference":
      return `the stand-alone edition cannot calculate with ${what} (a table, another file, several sheets, or deleted cells)`;
    case "array":
      return "the stand-alone edition cannot calculate array formulas";
    case "intersection":
      return `the formula names the range ${what} where one value belongs, which the stand-alone edition cannot calculate`;
    case "text":
      return "the stand-alone edition cannot calculate a formula that is written like this";
    case "cycle":
      return `the formula uses itself, directly or indirectly (${what})`;
    case "cell":
      return `the formula uses ${what}, which was not calculated`;
    case "differs":
      return "programs give different results for the formula";
    case "settings":
      return "the workbook is set to precision as displayed or to iteration, by which the stand-alone edition cannot calculate";
  }
}

function noticeText(notice: OpeningNotice): string {
  if (notice.kind === "external-links") {
    return "Its links to other files are not updated; the saved values are used.";
  }
  if (notice.kind === "structured-references") {
    return "Formulas that name columns of a table (such as Table1[Amount]) are not recalculated here; the saved values are used until Excel or WPS recalculates them.";
  }
  if (notice.kind === "missing-sheets") {
    return `The file lists “${notice.sheets.join("”, “")}” but does not hold its cells: it is left out here and in an export. Ask for the file again if you need it.`;
  }
  return `Its ${notice.parts.map((part) => PARTS[part]).join(", ")} are not shown here and are kept in an export.`;
}

function reasonText(refusal: OpeningRefusal): string {
  switch (refusal.kind) {
    case "too-large":
      return `the file has ${refusal.megabytes} MB, more than the limit of ${refusal.limit} MB. Remove pictures or other sheets first`;
    case "empty":
      return "the file is empty (0 bytes), perhaps not fully downloaded. Get the file again";
    case "old-xls":
      return `this is the old .xls format. ${RESAVE}`;
    case "encrypted":
      return "the file has a password. Remove it in Excel or WPS, save, and open that";
    case "not-zip":
      return `the content is no Excel workbook, perhaps only its extension was changed. ${RESAVE}`;
    case "broken-zip":
      return "the file is damaged or not fully downloaded. Get the file again, or let Excel repair and save it";
    case "too-many-parts":
      return "the file has far too many parts for a workbook, so it is not opened";
    case "expands-too-much":
      return "the file would grow beyond reason when unpacked, so it is not opened. Remove other sheets, pictures and long repeated formulas in Excel or WPS and save it again";
    case "not-a-workbook":
      return "the file holds no sheets: it is no Excel workbook but perhaps a Word document or an archive. Choose another file";
    case "binary-workbook":
      return `this is the binary .xlsb format. ${RESAVE}`;
    case "macros":
      return `the workbook has macros. ${RESAVE}`;
    case "too-many-cells":
      return `it has more than ${refusal.limit} cells, too many for the stand-alone edition. Keep only the sheets of the assessment`;
    case "too-many-areas":
      return "its sheets have more, or larger, merged areas and array formulas than an assessment needs. Remove those first";
    case "too-scattered":
      return `the content of sheet "${refusal.sheet}" is scattered as far as ${refusal.last}. Delete the stray cells far away`;
    case "suspicious":
      return "its inner structure is disguised (two parts of one name, paths out of the file, or outside declarations), which no normal workbook has; it is not opened for safety";
    case "takes-too-long":
      return `reading it took more than ${refusal.seconds} seconds. Remove other sheets first`;
    case "unreadable":
      return `the content cannot be read. ${RESAVE}`;
  }
}
