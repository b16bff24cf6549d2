import { differingConventions, type ConventionId, type Conventions } from "../method/conventions";
import { overallLines } from "./overall-lines";
import { noticesOf, type AnyNoticeKind } from "../engine/notices";
import type { Indicator } from "../method/method";
import { ownNotices as noticeWords } from "../messages/zh/own-rule-words";
import { conventions as conventionWords } from "../messages/zh/conventions";
import { sheets } from "../messages/zh/sheets";
import type { Notice, ScoreSheet } from "../scoring/score-sheet";
import type { ConventionDecision } from "../record/convention-decisions";

const words = sheets.footer;

/** What the footer block of 排名 states besides the scores themselves. */
export interface FooterFacts {
  readonly currency: string;
  readonly comparedPeriod: string | null;
  /** What held in that period; null where it is not known. */
  readonly comparedConventions?: Conventions | null;
  /** What was decided about gaps, points and targets, each a sentence. */
  readonly decided: readonly string[];
  /** Warnings of the run, each a sentence. */
  readonly warnings: readonly string[];
  readonly fingerprint: string;
  /** Local time, as it is printed. */
  readonly time: string;
  readonly renamed: readonly { readonly wanted: string; readonly written: string }[];
  /** Who chose the conventions that are not the default ones, where it is known. */
  readonly conventionDecisions: ReadonlyMap<ConventionId, ConventionDecision>;
  /** What is said of the issue, or of the issue that is revised. */
  readonly issue: readonly string[];
}

/** The lines below the ranking, none wider than the page. */
export interface FooterLines {
  /** On the printed page: by what it was scored, and its 签发号. */
  readonly printed: readonly string[];
  /** Below what is printed: for whoever works with the sheet. */
  readonly beside: readonly string[];
}

export function footerLines(sheet: ScoreSheet, facts: FooterFacts): FooterLines {
  const { method, year, period, towns } = sheet;
  const printed = [
    words.method(method, year, period, towns.length),
    ...conventionLines(sheet, facts.conventionDecisions),
    ...overallLines(sheet),
    ...comparedLines(sheet, facts),
    ...facts.decided.map(words.notice),
    ...facts.issue,
  ];
  const beside = [
    words.currency(method.names, facts.currency),
    ...noticesOf(sheet).map((notice) => words.notice(noticeText(sheet, notice))),
    ...facts.warnings.map(words.warning),
    ...facts.renamed.map(({ wanted, written }) => words.renamed(wanted, written)),
    words.fingerprint(printedFingerprint(facts.fingerprint)),
    words.time(facts.time),
  ];
  return { printed: printed.flatMap(folded), beside: beside.flatMap(folded) };
}

function conventionLines(
  { method, conventions }: ScoreSheet,
  decisions: FooterFacts["conventionDecisions"],
): string[] {
  const others = differingConventions(method.defaultConventions, conventions);
  if (others.length === 0) return [words.allDefault];
  return [
    ...others.map((id) => conventionLine(id, conventions, decisions.get(id))),
    words.othersDefault,
  ];
}

/** A comparison across different conventions is said to be one: what the change of places comes from is not merit alone. */
function comparedLines(
  { conventions }: ScoreSheet,
  { comparedPeriod, comparedConventions: was = null }: FooterFacts,
): string[] {
  if (comparedPeriod === null) return [words.notCompared];
  const others = was ? differingConventions(was, conventions) : [];
  const line = <Id extends ConventionId>(id: Id, before: Conventions): string => {
    const say: (choice: Conventions[Id]) => string = conventionWords.choices[id];
    const question = conventionWords.questions[id];
    return words.comparedOtherwise(question, say(before[id]), say(conventions[id]));
  };
  return [words.compared(comparedPeriod), ...others.flatMap((id) => (was ? [line(id, was)] : []))];
}

function conventionLine<Id extends ConventionId>(
  id: Id,
  conventions: Conventions,
  decision: ConventionDecision | undefined,
): string {
  const choice = conventionWords.choices[id](conventions[id]);
  const decided = decision ? { by: decision.by, date: dateOf(decision.time) } : null;
  return words.convention(conventionWords.questions[id], choice, decided);
}

/** `2020-07-01 09:30` → `2020-07-01`. */
function dateOf(time: string): string {
  return time.split(" ")[0] ?? time;
}

function noticeText({ indicators, towns }: ScoreSheet, notice: Notice<AnyNoticeKind>): string {
  const indicator = indicators.find((scores) => scores.indicator.code === notice.code)?.indicator;
  return noticeWords[notice.kind]({
    code: notice.code,
    ...described(indicator),
    towns: notice.towns.flatMap((index) => towns[index] ?? []),
  });
}

function described(indicator: Indicator | undefined): { indicator: string; fullPoints: string } {
  return { indicator: indicator?.name ?? "", fullPoints: indicator?.points ?? "" };
}

/** The first 16 digits in groups of four: enough to compare two prints by eye. */
export function printedFingerprint(fingerprint: string): string {
  return (
    fingerprint
      .slice(0, 16)
      .toUpperCase()
      .match(/.{1,4}/g) ?? []
  ).join(" ");
}

/** Characters of a footer line: the width of the table on A4 landscape. */
const LINE_WIDTH = 66;

/** A long line in several, the later ones set in. */
export function folded(line: string): string[] {
  const lines: string[] = [];
  // Whole characters: a name's rare one takes two places of a text, and half of it cannot be written.
  for (let rest = [...line]; rest.length > 0;) {
    const indent = lines.length === 0 ? "" : "　　";
    const width = LINE_WIDTH - indent.length;
    lines.push(indent + rest.slice(0, width).join(""));
    rest = rest.slice(width);
  }
  return lines;
}
