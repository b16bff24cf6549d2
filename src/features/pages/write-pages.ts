import type { Finding } from "../../cells/finding";
import { pagesSheet as words } from "../../messages/zh/pages-sheet";
import { sheets } from "../../messages/zh/sheets";
import { PAGES_SHEET_PREFIX } from "../../method/sheet-terms";
import { exact, sum } from "../../numbers/exact";
import { checkedInput, scoresOf } from "../../ranking/checked-input";
import { inputFingerprint } from "../../ranking/input-fingerprint";
import { inputOf } from "../../ranking/period-input";
import { printedFingerprint } from "../../ranking/ranking-footer";
import { planRanking, type RankingPlan } from "../../ranking/ranking-plan";
import { listPeriods } from "../../reading/sheets/known-periods";
import { writeResult, type ResultWritten } from "../../record/result-sheet";
import { settleWorkbook } from "../../record/unfinished-write";
import { readWorkbook, type WorkbookReading } from "../../record/workbook-reading";
import type { Workbook } from "../../workbook/workbook";
import { inTurns, MOST_ANALYSED_TOWNS, type AnalysisRequest } from "../analysis/analysed-month";
import { placeGaps, type TownGap } from "../analysis/place-gap";
import { townPages } from "./page-facts";
import { pageNotes } from "./page-notes";
import { pagesSheet } from "./pages-sheet";

export interface PagesRequest extends Pick<AnalysisRequest, "signal" | "onProgress"> {
  readonly period: string;
  /** Name of one town; null for all of them, in the order of the roster. */
  readonly town: string | null;
  readonly now: Date;
}

export type PagesOutcome =
  | { readonly kind: "blocked"; readonly findings: readonly Finding[] }
  | { readonly kind: "cancelled" }
  | (ResultWritten & { readonly kind: "written"; readonly pages: number });

/** 一镇一页: one page of A4 for a town, or for every one. Throws ChangeRefused. */
export async function writePages(workbook: Workbook, request: PagesRequest): Promise<PagesOutcome> {
  const { reading } = await settleWorkbook(workbook);
  const plan = planOf(reading, request.period);
  if (plan.kind === "blocked") return plan;
  const towns = plan.scores.towns.flatMap((name, town) =>
    request.town === null || request.town === name ? [town] : [],
  );
  const gaps = await gapsOf(plan, towns, request);
  if (gaps === "cancelled" || request.signal.aborted) return { kind: "cancelled" };
  const pages = townPages(plan, gaps, towns);
  const result = {
    action: "pages",
    period: plan.scores.period,
    wanted: `${PAGES_SHEET_PREFIX}${plan.scores.period}`,
    content: (name: string, time: string) => pagesSheet(name, pages, frameOf(plan, time)),
  } as const;
  const written = await writeResult(workbook, reading, result, request.now);
  return { kind: "written", pages: pages.length, ...written };
}

/** The towns that a page can be made for, in the order of the roster; none while the task sheet cannot be read. */
export async function pageTowns(workbook: Workbook): Promise<readonly string[]> {
  const { inputs } = await readWorkbook(workbook);
  return listPeriods(inputs).task?.roster.towns ?? [];
}

function planOf(
  reading: WorkbookReading,
  period: string,
): RankingPlan | Extract<PagesOutcome, { kind: "blocked" }> {
  const input = inputOf(reading, period);
  const checked = checkedInput(input);
  if (!checked) return { kind: "blocked", findings: input.findings };
  const plan = planRanking(reading, checked, scoresOf(checked));
  return plan.kind === "plan" ? plan : { kind: "blocked", findings: plan.findings };
}

/** null for more towns than the gaps are worked out for. */
async function gapsOf(
  { scores, input }: RankingPlan,
  towns: readonly number[],
  request: PagesRequest,
): Promise<readonly TownGap[] | null | "cancelled"> {
  if (scores.towns.length > MOST_ANALYSED_TOWNS) return null;
  const asked = new Set(towns);
  return inTurns(
    placeGaps(scores, input.observations, (town) => asked.has(town)),
    request,
  );
}

function frameOf(plan: RankingPlan, time: string): Parameters<typeof pagesSheet>[2] {
  const { scores, input, reading, isSample, issue } = plan;
  const { method, conventions, year, period, towns } = scores;
  const isRevision = issue?.kind === "revised";
  const print = printedFingerprint(inputFingerprint(reading, input, "values"));
  return {
    names: method.names,
    year,
    period,
    towns: towns.length,
    decimals: conventions.rounding.decimals,
    document: words.document(method.title, method.document),
    fullTotal: sum(method.categories.map(({ points }) => exact(points))),
    mostTowns: MOST_ANALYSED_TOWNS,
    isSample,
    isRevision,
    notes: [
      ...(isRevision ? [words.notes.revised] : []),
      ...pageNotes(input),
      words.notes.made(sheets.footer.fingerprint(print), sheets.footer.time(time)),
    ],
  };
}
