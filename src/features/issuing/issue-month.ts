import { cellAt, type Grid } from "../../cells/grid";
import { checksumsOf } from "./checksum";
import { CODE_PLACE, sealCode, sealKey, sealPrint, sealText, type Seal } from "../../record/seal";
import { SEAL_SHEET_PREFIX } from "../../method/sheet-terms";
import { targetSheet } from "../../record/own-sheets";
import { printedFingerprint } from "../../ranking/ranking-footer";
import { rankingLabelOf, type RankingRecord } from "../../record/ranking-record";
import {
  signedKey,
  signedText,
  storedIssues,
  type Signature,
  type Signed,
} from "../../record/stored-issues";
import { issueSheet } from "./issue-sheet";
import type { CellEdit, SheetContent, Workbook } from "../../workbook/workbook";
import { checkedInput } from "../../ranking/checked-input";
import type { Issue, IssuePrinted } from "../../ranking/issue-of";
import { nativeOf } from "../../ranking/native-of";
import type { NativeSheets } from "../../ranking/native-sheets";
import { inputOf } from "../../ranking/period-input";
import { printedTime } from "../../record/printed-time";
import { planRanking, type RankingPlan } from "../../ranking/ranking-plan";
import { rankingContents, rankingWrite, sheetsOf } from "../../ranking/ranking-sheets";
import { recalled } from "../../ranking/recall-ranking";
import { writeRecorded } from "../../record/recorded-write";
import { gridOfContent } from "../../workbook/content-grid";
import { issuedSheets } from "./issued-sheets";
import { circularAgain, circularStanding } from "./issue-circular";
import { signatureEdits } from "./issue-signature";
import { settleWorkbook } from "../../record/unfinished-write";
import { readingOf, type WorkbookReading } from "../../record/workbook-reading";

export type IssueOutcome =
  | {
      readonly kind: "sealed";
      /** As it is printed. */
      readonly code: string;
      readonly time: string;
      /** The sheet 签发 {period}. */
      readonly sheet: string;
    }
  /** Nothing was written. */
  | { readonly kind: "refused"; readonly why: IssueRefusal };

/** circular-stale: the sheet 通报 says something else than the ranking gives now. */
export type IssueRefusal =
  "issued-already" | "not-ranked" | "not-current" | "draft" | "circular-stale";

/**
 * 签发, and 签发修订 of a month that was issued and revised since: seals a ranked month. 考核存档 keeps what it rests on and
 * what came of it, 排名 shows the code, and a sheet 签发 checks both without the add-in. Only a ranking that stands on the
 * cells as they are can be issued, and only once. What `signature` says is printed, and written back to 通报设置 and 通报.
 * Throws ChangeRefused.
 */
export async function issueMonth(
  workbook: Workbook,
  period: string,
  now: Date,
  signature: Signature | null = null,
): Promise<IssueOutcome> {
  const { reading } = await settleWorkbook(workbook);
  const found = await issuable(reading, period, signature);
  if ("why" in found) return { kind: "refused", why: found.why };
  const { plan, record, native, circular } = found;
  const time = printedTime(now);
  const signed = signedOf(plan, signature);
  const print = (code: string): RankingPlan => withIssue(plan, { code, time, signed });
  const { seal, print: sealed } = sealOf({ ...found, plan: print(CODE_PLACE) }, time);
  const code = sealCode(sealed);
  const label = labelOf(plan);
  const sheet = sheetOf(plan, { seal, code, label, signed });
  const issued = print(code);
  const contents = rankingContents(issued, record.writtenAs, record.time, native);
  const write = rankingWrite(issued, contents);
  const texts: (readonly [string, string | null])[] = [
    ...(write.texts ?? new Map<string, string | null>()),
    [sealKey(label), sealText(seal)],
    ...(signed ? [[signedKey(label), signedText(signed)] as const] : []),
  ];
  await writeRecorded(workbook, reading, {
    action: "seal",
    about: label,
    time,
    change: {
      sheets: [contents.ranking, sheet, ...(circular?.content ? [circular.content] : [])],
      edits: found.edits,
      show: contents.ranking.name,
    },
    texts: new Map(texts),
  });
  return { kind: "sealed", code, time, sheet: sheet.name };
}

/** A ranking that stands, and what is known of it. */
interface Issuable {
  readonly plan: RankingPlan;
  readonly record: RankingRecord;
  readonly native: NativeSheets | null;
  /** The sheet 通报 of the month as it will be, where there is one; `content` where it changes with the signature. */
  readonly circular: { readonly grid: Grid; readonly content: SheetContent | null } | null;
  /** Of 通报设置. */
  readonly edits: readonly CellEdit[];
}

type NotIssuable = Pick<Extract<IssueOutcome, { kind: "refused" }>, "why">;

async function issuable(
  reading: WorkbookReading,
  period: string,
  signature: Signature | null,
): Promise<Issuable | NotIssuable> {
  const last = storedIssues(reading.archive, period).at(-1);
  if (last?.stored.kind === "damaged") return { why: "issued-already" };
  const ranking = await recalled(reading, period);
  if (ranking.kind === "none") return { why: last ? "issued-already" : "not-ranked" };
  const input = checkedInput(inputOf(reading, period));
  if (ranking.kind !== "current" || !input) return { why: "not-current" };
  if (input.method.names.isDraft) return { why: "draft" };
  const plan = planRanking(reading, input, ranking.outcome.scores);
  if (plan.kind !== "plan" || !plan.record) return { why: "not-current" };
  if (last ? isIssued(plan.issue) : plan.issue !== null) return { why: "issued-already" };
  const native = await nativeOf(plan, plan.record.writtenAs);
  if (typeof native === "string") return { why: "not-current" };
  const edits = signature ? signatureEdits(reading, signature, plan.scores.year) : [];
  const circular = await circularToBe(reading, period, edits);
  if (circular === "stale") return { why: "circular-stale" };
  return { plan, record: plan.record, native, circular, edits };
}

/** True where there is nothing to issue: it was, or its record is gone. */
const isIssued = (issue: Issue | null): boolean =>
  issue?.kind !== "revised" || issue.issued !== null;

async function circularToBe(
  reading: WorkbookReading,
  period: string,
  edits: readonly CellEdit[],
): Promise<Issuable["circular"] | "stale"> {
  const standing = await circularStanding(reading, period);
  if (standing.kind === "stale") return "stale";
  if (standing.kind === "none") return null;
  if (edits.length === 0) return { grid: standing.grid, content: null };
  const content = await circularAgain(edited(reading, edits), period, standing.grid.sheet);
  return content ? { grid: gridOfContent(content), content } : "stale";
}

/** The reading as it will be: texts in place of what cells held. */
function edited(reading: WorkbookReading, edits: readonly CellEdit[]): WorkbookReading {
  const becomes = new Map(edits.map(({ cell, becomes: to }) => [JSON.stringify(cell), to]));
  const grids = [...reading.grids.values()].map((grid): Grid => {
    if (!edits.some(({ cell }) => cell.sheet === grid.sheet)) return grid;
    const values = grid.values.map((row, i) =>
      row.map((value, j) => {
        const to = becomes.get(JSON.stringify(cellAt(grid, grid.top + i, grid.left + j)));
        return to && "text" in to ? to.text : value;
      }),
    );
    return { ...grid, values };
  });
  return readingOf(grids);
}

function signedOf({ issue }: RankingPlan, signature: Signature | null): Signed | null {
  const replaces = issue?.kind === "revised" ? issue.code : "";
  const { signer, number, date } = signature ?? { signer: "", number: "", date: "" };
  const isSaid = [signer, number, date, replaces].some((text) => text !== "");
  return isSaid ? { signer, number, date, replaces } : null;
}

function withIssue(plan: RankingPlan, printed: IssuePrinted): RankingPlan {
  const { issue } = plan;
  return issue?.kind === "revised"
    ? { ...plan, issue: { ...issue, issued: printed } }
    : { ...plan, issue: { kind: "issued", ...printed } };
}

const labelOf = ({ scores, issue }: RankingPlan): string =>
  rankingLabelOf(scores.period, issue?.kind === "revised" ? issue.revision : 0);

/** `plan` prints the place of the code. */
function sealOf(
  { plan, record, native, circular }: Issuable,
  time: string,
): { readonly seal: Seal; readonly print: string } {
  const { reading, input, names, scores } = plan;
  const draft = rankingContents(plan, record.writtenAs, record.time, native);
  const seal: Seal = {
    period: scores.period,
    year: scores.year,
    method: scores.method.id,
    time,
    fingerprint: draft.fingerprint,
    sheets: issuedSheets(reading.grids, input.used, sheetsOf(names, draft), {
      ranking: draft.ranking,
      circular: circular && circular.grid,
    }),
  };
  return { seal, print: sealPrint(seal) };
}

interface SheetFacts {
  readonly seal: Seal;
  readonly code: string;
  readonly label: string;
  readonly signed: Signed | null;
}

function sheetOf(plan: RankingPlan, { seal, code, label, signed }: SheetFacts): SheetContent {
  const { reading, scores, isSample } = plan;
  const wanted = `${SEAL_SHEET_PREFIX}${label}`;
  return issueSheet(targetSheet(wanted, null, reading.listed, reading.grids), {
    names: scores.method.names,
    year: seal.year,
    period: seal.period,
    code,
    time: seal.time,
    signed,
    isSample,
    document: scores.method.document,
    fingerprint: printedFingerprint(seal.fingerprint),
    sheets: seal.sheets.map((sheet) => ({ sheet: sheet.sheet, sums: checksumsOf(sheet) })),
  });
}
