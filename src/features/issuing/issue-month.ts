import type { Grid } from "../../cells/grid";
import { checksumsOf } from "./checksum";
import {
  CODE_PLACE,
  readSeal,
  sealCode,
  sealKey,
  sealPrint,
  sealText,
  type Seal,
} from "../../record/seal";
import { SEAL_SHEET_PREFIX } from "../../method/sheet-terms";
import { targetSheet } from "../../record/own-sheets";
import { printedFingerprint } from "../../ranking/ranking-footer";
import type { RankingRecord } from "../../record/ranking-record";
import { issueSheet } from "./issue-sheet";
import type { SheetContent, Workbook } from "../../workbook/workbook";
import { checkedInput } from "../../ranking/checked-input";
import { nativeOf } from "../../ranking/native-of";
import type { NativeSheets } from "../../ranking/native-sheets";
import { inputOf } from "../../ranking/period-input";
import { printedTime } from "../../record/printed-time";
import { planRanking, type RankingPlan } from "../../ranking/ranking-plan";
import { rankingContents, rankingWrite, sheetsOf } from "../../ranking/ranking-sheets";
import { recalled } from "../../ranking/recall-ranking";
import { writeRecorded } from "../../record/recorded-write";
import { issuedSheets } from "./issued-sheets";
import { standingCircular } from "../publishing/standing-circular";
import { settleWorkbook } from "../../record/unfinished-write";
import type { WorkbookReading } from "../../record/workbook-reading";

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
 * 签发: seals a ranked month. 考核存档 keeps what it rests on and what came of it, 排名 shows the code, and a sheet 签发 checks
 * both without the add-in. Only a ranking that stands on the cells as they are can be issued, and only once.
 * Throws ChangeRefused.
 */
export async function issueMonth(
  workbook: Workbook,
  period: string,
  now: Date,
): Promise<IssueOutcome> {
  const { reading } = await settleWorkbook(workbook);
  const found = await issuable(reading, period);
  if ("why" in found) return { kind: "refused", why: found.why };
  const { plan, record, native } = found;
  const time = printedTime(now);
  const { seal, print } = sealOf(found, time);
  const code = sealCode(print);
  const sheet = sheetOf(plan, seal, code);
  const issued: RankingPlan = { ...plan, issue: { kind: "issued", code, time } };
  const contents = rankingContents(issued, record.writtenAs, record.time, native);
  const write = rankingWrite(issued, contents);
  await writeRecorded(workbook, reading, {
    action: "seal",
    about: period,
    time,
    change: { sheets: [contents.ranking, sheet], edits: [], show: contents.ranking.name },
    texts: new Map([...(write.texts ?? []), [sealKey(period), sealText(seal)]]),
  });
  return { kind: "sealed", code, time, sheet: sheet.name };
}

/** A ranking that stands, and what is known of it. */
interface Issuable {
  readonly plan: RankingPlan;
  readonly record: RankingRecord;
  readonly native: NativeSheets | null;
  /** The sheet 通报 of the month, where there is one. */
  readonly circular: Grid | null;
}

type NotIssuable = Pick<Extract<IssueOutcome, { kind: "refused" }>, "why">;

async function issuable(reading: WorkbookReading, period: string): Promise<Issuable | NotIssuable> {
  if (readSeal(reading.archive.texts.get(sealKey(period)))) return { why: "issued-already" };
  const ranking = await recalled(reading, period);
  if (ranking.kind === "none") return { why: "not-ranked" };
  const input = checkedInput(inputOf(reading, period));
  if (ranking.kind !== "current" || !input) return { why: "not-current" };
  if (input.method.names.isDraft) return { why: "draft" };
  const plan = planRanking(reading, input, ranking.outcome.scores);
  if (plan.kind !== "plan" || !plan.record) return { why: "not-current" };
  const native = await nativeOf(plan, plan.record.writtenAs);
  if (typeof native === "string") return { why: "not-current" };
  const circular = await standingCircular(reading, period);
  if (circular.kind === "stale") return { why: "circular-stale" };
  const grid = circular.kind === "current" ? circular.grid : null;
  return { plan, record: plan.record, native, circular: grid };
}

function sealOf(
  { plan, record, native, circular }: Issuable,
  time: string,
): { readonly seal: Seal; readonly print: string } {
  const { reading, input, names, scores } = plan;
  const draft = rankingContents(
    { ...plan, issue: { kind: "issued", code: CODE_PLACE, time } },
    record.writtenAs,
    record.time,
    native,
  );
  const seal: Seal = {
    period: scores.period,
    year: scores.year,
    method: scores.method.id,
    time,
    fingerprint: draft.fingerprint,
    sheets: issuedSheets(reading.grids, input.used, sheetsOf(names, draft), {
      ranking: draft.ranking,
      circular,
    }),
  };
  return { seal, print: sealPrint(seal) };
}

function sheetOf(plan: RankingPlan, seal: Seal, code: string): SheetContent {
  const { reading, scores, isSample } = plan;
  const wanted = `${SEAL_SHEET_PREFIX}${seal.period}`;
  return issueSheet(targetSheet(wanted, null, reading.listed, reading.grids), {
    names: scores.method.names,
    year: seal.year,
    period: seal.period,
    code,
    time: seal.time,
    isSample,
    document: scores.method.document,
    fingerprint: printedFingerprint(seal.fingerprint),
    sheets: seal.sheets.map((sheet) => ({ sheet: sheet.sheet, sums: checksumsOf(sheet) })),
  });
}
