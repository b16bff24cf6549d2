import { cellText } from "../../cells/address";
import type { Grid } from "../../cells/grid";
import type { BureauStanding, FileRefusal } from "../../messages/zh/circulation";
import type { OpeningRefusal } from "../../messages/zh/workbench";
import { compareCopy } from "./compare-copy";
import { isSameValue, type DataTable } from "./data-table";
import type { HandedOut } from "./bureau-columns";
import type { Identity } from "./hand-out-identity";
import type { ComparedCopy, ReturnedChange } from "./returned-changes";

/** A chosen file as it was read. */
export interface ReturnedFile {
  readonly name: string;
  readonly identity: Identity;
  readonly sheets: readonly Grid[];
  /** Its data sheet; null where there is none any more. */
  readonly table: DataTable | null;
}

/** A chosen file that is no workbook, or none that may be opened. */
export interface UnreadFile {
  readonly name: string;
  readonly refusal: OpeningRefusal;
}

/** Our month, and the bureaus of its data sheet. */
export interface MergeTerms {
  /** 工作簿编号; null: nothing was ever handed out. */
  readonly workbook: string | null;
  readonly period: string;
  readonly year: number | null;
  readonly bureaus: readonly string[];
  /** The data sheet of the nearest earlier period, for figures that were handed out blank. */
  readonly before: DataTable | null;
}

export type MergedFile =
  | { readonly kind: "refused"; readonly name: string; readonly why: FileRefusal }
  | (ComparedCopy & { readonly kind: "merged"; readonly name: string; readonly bureau: string });

export interface BureauStatus {
  readonly bureau: string;
  readonly standing: BureauStanding;
  /** null where no file of it was merged. */
  readonly file: string | null;
  readonly asked: number;
  readonly unfilled: number;
}

export interface MergeReport {
  readonly files: readonly MergedFile[];
  readonly bureaus: readonly BureauStatus[];
}

/** 汇总: what each returned file changes against what was handed out and against our table as it is. Pure; writes nothing. */
export function merge(
  ours: DataTable,
  terms: MergeTerms,
  files: readonly (ReturnedFile | UnreadFile)[],
): MergeReport {
  const returned = files.flatMap((file) => handedFor(file, terms)?.bureau ?? []);
  const merged = withClaims(
    files.map((file): MergedFile => mergedFile(file, ours, terms, returned)),
  );
  const named = [...new Set([...terms.bureaus, ...returned])];
  return { files: merged, bureaus: named.map((bureau) => statusOf(bureau, merged)) };
}

/** Whose the file is where it is of this month and workbook. */
function handedFor(file: ReturnedFile | UnreadFile, terms: MergeTerms): HandedOut | null {
  if ("refusal" in file) return null;
  const { identity } = file;
  return identity.kind === "handed-out" && !foreign(identity.handed, terms)
    ? identity.handed
    : null;
}

function foreign({ workbook, period, year }: HandedOut, terms: MergeTerms): FileRefusal | null {
  if (workbook !== terms.workbook) return { kind: "other-workbook" };
  const isOther = period !== terms.period || year !== terms.year;
  return isOther ? { kind: "other-period", period, year } : null;
}

function mergedFile(
  file: ReturnedFile | UnreadFile,
  ours: DataTable,
  terms: MergeTerms,
  returned: readonly string[],
): MergedFile {
  const { name } = file;
  const refused = (why: FileRefusal): MergedFile => ({ kind: "refused", name, why });
  if ("refusal" in file) return refused({ kind: "unreadable", refusal: file.refusal });
  const { identity, sheets, table } = file;
  if (identity.kind === "none") return refused({ kind: "not-handed-out" });
  if (identity.kind === "damaged") return refused({ kind: "damaged" });
  const { handed } = identity;
  const why = foreign(handed, terms);
  if (why) return refused(why);
  const { bureau } = handed;
  const copies = returned.filter((one) => one === bureau);
  if (copies.length > 1) return refused({ kind: "bureau-twice", bureau });
  if (!table) return refused({ kind: "no-data-sheet", sheet: handed.sheet });
  return {
    kind: "merged",
    name,
    bureau,
    ...compareCopy({ handed, table, sheets }, ours, terms.before),
  };
}

/** Two files that say different things of one cell: neither is taken over. */
function withClaims(files: readonly MergedFile[]): MergedFile[] {
  const claims = new Map<string, ReturnedChange[]>();
  for (const change of files.flatMap((file) => (file.kind === "merged" ? file.changes : []))) {
    const { cell, outcome } = change;
    if (!cell || outcome.kind === "refused" || outcome.kind === "question") continue;
    claims.set(cellText(cell), [...(claims.get(cellText(cell)) ?? []), change]);
  }
  const settled = new Map<ReturnedChange, ReturnedChange["outcome"]>();
  for (const [first, ...others] of claims.values()) {
    if (!first || others.length === 0) continue;
    const agree = others.every(({ theirs }) => isSameValue(theirs, first.theirs));
    const outcome = agree
      ? ({ kind: "same" } as const)
      : ({ kind: "question", why: "claimed" } as const);
    for (const change of agree ? others : [first, ...others]) settled.set(change, outcome);
  }
  const settle = (change: ReturnedChange): ReturnedChange => ({
    ...change,
    outcome: settled.get(change) ?? change.outcome,
  });
  return files.map((file) =>
    file.kind === "merged" ? { ...file, changes: file.changes.map(settle) } : file,
  );
}

function statusOf(bureau: string, files: readonly MergedFile[]): BureauStatus {
  const file = files.find((one) => one.kind === "merged" && one.bureau === bureau);
  if (file?.kind !== "merged") {
    const isRefused = files.some(
      (one) =>
        one.kind === "refused" && one.why.kind === "bureau-twice" && one.why.bureau === bureau,
    );
    const standing = isRefused ? "doubtful" : "missing";
    return { bureau, standing, file: null, asked: 0, unfilled: 0 };
  }
  const { name, asked, unfilled } = file;
  return { bureau, standing: standingOf(file), file: name, asked, unfilled };
}

function standingOf({ changes, doubts, asked, unfilled }: ComparedCopy): BureauStanding {
  const isClear = changes.every(({ outcome: { kind } }) => kind === "accepted" || kind === "same");
  if (!isClear || doubts.length > 0) return "doubtful";
  if (unfilled === 0) return "reported";
  return unfilled === asked ? "missing" : "doubtful";
}
