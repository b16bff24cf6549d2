import type { OpeningRefusal } from "../../../src/messages/zh/workbench";
import type { ChosenFile } from "../../../src/xlsx/open-workbook";
import { fileOf, FOREIGN, zipOf } from "../files";

/** What becomes of it. A file that was damaged by chance may be refused for any reason, or hold nothing that matters. */
export type Expected = OpeningRefusal["kind"] | "opened" | "refused" | "any";

/** A file that wants to hang, to swell, to break out, or that is broken. */
export interface HostileFile {
  readonly name: string;
  readonly expected: Expected;
  /** Takes seconds to make. */
  readonly isLarge?: boolean;
  make(): Promise<ChosenFile> | ChosenFile;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts of a small sound workbook, with some of them another. */
export function parts(more: Readonly<Record<string, string | Uint8Array>> = {}) {
  return { ...FOREIGN, ...more };
}

export const hostile = (
  name: string,
  expected: Expected,
  more: () => Readonly<Record<string, string | Uint8Array>>,
): HostileFile => ({ name, expected, make: async () => fileOf(await zipOf(parts(more()))) });

export const bare = (
  name: string,
  expected: Expected,
  bytes: () => Uint8Array | string,
): HostileFile => ({ name, expected, make: () => fileOf(bytes()) });

/** The first sheet's part. */
export const SHEET = "xl/worksheets/sheet1.xml";

export function sheetXml(rows: string, after = "", before = ""): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** A workbook whose first sheet has these rows. */
export const rows = (
  name: string,
  expected: Expected,
  xml: () => string,
  after: () => string = () => "",
): HostileFile => hostile(name, expected, () => ({ [SHEET]: sheetXml(xml(), after()) }));

/** A workbook whose first sheet is one cell of this kind. */
export const cell = (name: string, expected: Expected, xml: () => string): HostileFile =>
  rows(name, expected, () => `<row r="1">${xml()}</row>`);

export const text = (address: string, value: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** A workbook with one sheet that workbook.xml calls by this name, already escaped. */
export const named = (name: string, expected: Expected, sheetName: () => string): HostileFile =>
  hostile(name, expected, () => ({
    "xl/workbook.xml": (FOREIGN["xl/workbook.xml"] ?? "").replace("数据 1-6月", sheetName),
  }));

/** Repeatable chance. */
export function chance(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
