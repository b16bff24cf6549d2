export const quotedSheets = (sheets: readonly string[]): string =>
  sheets.map((sheet) => `“${sheet}”`).join(", ");

/** A value as cells show it. */
export const shown = (value: string): string => (value === "" ? "blank" : value);

/** What follows a row that is named by its label, if it has one. */
export const named = (label: string): string => (label === "" ? "" : `: ${label}`);
