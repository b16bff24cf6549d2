import type { OpeningRefusal } from "../messages/zh/workbench";

/** Thrown while a file is opened; the reason is told to the user, and nothing has changed. */
export class OpeningRefused extends Error {
  constructor(readonly reason: OpeningRefusal) {
    super(`not opened: ${reason.kind}`);
  }
}

export function refuse(reason: OpeningRefusal): never {
  throw new OpeningRefused(reason);
}

/** Hostile or hopeless workbooks end at one of these, before they cost memory or time; packages at those of zip. */
export const LIMITS = {
  fileMegabytes: 50,
  /** Of all parts that are read as XML. */
  xmlBytes: 96 * 1024 * 1024,
  cells: 1_200_000,
  /** Cells of the rectangle around the filled ones of a sheet. */
  rectangle: 4_000_000,
  merges: 65_536,
  /** Cells looked at to find what stands in merged areas, or in blocks. */
  areaSteps: 10_000_000,
  /** Letters of all shared formulas, as each cell has them. */
  sharedLetters: 64_000_000,
  /** Excel's own limit. */
  formulaLetters: 8192,
  seconds: 60,
} as const;
