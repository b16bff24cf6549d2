import type { PublishingMessages } from "../zh/publishing";

export const publishing: PublishingMessages = {
  title: "Circular (通报)",
  hint: "Makes the circular from the ranked figures; each number names its cells. The issuing office, the signature and your own paragraphs are filled in on the sheet 通报设置.",
  make: "Make circular",
  export: "Export circular (Word)",
  copy: "Copy whole text",
  settings: "Open 通报设置",
  working: "Making the circular…",
  made: (sheet) => `Written to “${sheet}”.`,
  unchanged: (sheet) => `“${sheet}” agrees with the figures as they are: nothing was changed.`,
  newSettings: (sheet) =>
    `“${sheet}” was made: fill in the office, the signature and your own paragraphs, then make the circular again.`,
  exported: (file) =>
    `“${file}” was exported. If no file appears (as in Excel for Mac), copy the whole text and paste it into Word.`,
  copied: "The whole text was copied: paste it into Word or WPS Writer.",
  notCopied:
    "Nothing was copied: the browser does not allow the clipboard. Open the sheet 通报, select its text and copy it.",
  refused: {
    "not-ranked": "Nothing was made: this period is not ranked yet. Rank it first.",
    issued:
      "Nothing was made: this period has been issued, and its circular stays as it is. If figures were revised, rank again and make a circular of the revision (修订).",
    draft:
      "Nothing was handed over: the method is still a draft. Seal it under Method, then rank again.",
    "not-current":
      "Nothing was made: the ranking does not agree with the figures as they are, or its sheets were changed. Rank again.",
  },
  setting: (cell, text, allowed) =>
    `Nothing was made: “${text}” in ${cell} cannot be used; allowed: ${allowed}.`,
  lost: (count) =>
    count === 1
      ? "Nothing was made: 1 number does not come from its cells any more. Rank again, then look at these cells:"
      : `Nothing was made: ${count} numbers do not come from their cells any more. Rank again, then look at these cells:`,
  lostNumber: (number, now) =>
    now === null ? `${number}: cannot be computed now` : `${number}: now ${now}`,
  check: {
    heading: "Check an edited circular",
    hint: "A circular that was edited in Word or WPS is held against this month's figures: numbers, towns, units, order and directions that differ are named one by one; words may change.",
    file: "Circular (.docx)",
    pasted: "Or paste its whole text",
    check: "Check circular",
    checking: "Checking…",
    unreadable:
      "Nothing was checked: this is no .docx file that can be read. Save it as .docx in Word or WPS and try again.",
    result: ({ differences, unknown, agreeing }) =>
      `Different: ${differences}. Cannot be checked: ${unknown}. Agreeing: ${agreeing}.`,
    differences: "Different",
    difference: ({ context, should, is }) => {
      const before = context === "" ? "" : `After “…${context}”: `;
      if (is === "") return `${before}“${should}” is missing`;
      return should === ""
        ? `${before}“${is}” is too much`
        : `${before}should be “${should}”, the document has “${is}”`;
    },
    unknown: "Cannot be checked",
    unknownPart: (text) => `Cannot be checked: “${text}”`,
  },
  showAll: (count) => `Show all ${count}`,
};
