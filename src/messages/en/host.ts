import type { FailedCall, HostMessages, HostNotice } from "../zh/host";

const steps: Record<NonNullable<FailedCall["step"]>, string> = {
  state: "Asking for the workbook's state",
  read: "Reading the sheets",
  write: "Writing the sheets",
  looks: "Setting the looks",
  "put-back": "Putting back",
  restore: "Restoring",
  copy: "Getting the workbook's file",
  "hand-over": "Opening a new workbook",
  select: "Selecting a cell",
};

const looks: Record<Extract<HostNotice, { kind: "looks-refused" }>["looks"][number], string> = {
  cells: "fonts, fills, borders and alignment",
  merges: "merged cells",
  widths: "column widths",
  rows: "hidden rows",
  freeze: "frozen panes",
  bars: "data bars",
  charts: "charts",
  lists: "dropdown lists",
  page: "page setup",
};

export const host: HostMessages = {
  details: "Details",
  copy: "Copy",
  copied: "Copied.",
  notCopied: "Not copied: select the text above and press Ctrl+C.",
  failedCall: ({ step, code, member, message }) => [
    ...(step === null ? [] : [`Step: ${steps[step]}`]),
    `Error code: ${code ?? "none (no answer came)"}`,
    ...(member === null ? [] : [`Call: ${member}`]),
    `Message: ${message}`,
  ],
  notice,
  download: "Download",
  downloaded: (fileName) => `Given to the browser to download: ${fileName}.`,
};

function notice(said: HostNotice): string {
  if (said.kind === "unfiltered") {
    return `“${said.sheet}” was filtered. The filter was taken off before it was written, and all rows are shown.`;
  }
  if (said.kind === "handed-over") {
    return said.call === null
      ? `“${said.fileName}” was opened as a new workbook. If it is not to be seen, look for it in the task bar: it may lie behind other windows. It can be downloaded as well.`
      : `The new workbook “${said.fileName}” was not opened: the settings of this computer may not allow it. The file is made; download it.`;
  }
  const refused = said.looks.map((look) => looks[look]).join("; ");
  return `The contents of “${said.sheet}” are written, but the program did not take these looks: ${refused}. The contents are not affected; the looks can be set by hand.`;
}

/** A call that failed, within a sentence. */
export function failedStep({ step, code }: FailedCall): string {
  const what = step === null ? "The action" : steps[step];
  return `${what} did not work: the program ${code === null ? "did not answer" : `reported an error (${code})`}`;
}
