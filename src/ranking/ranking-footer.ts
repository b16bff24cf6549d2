import { READING_IDS, sameReading, type ReadingId, type Readings } from "../method/readings";
import type { Indicator } from "../method/method";
import { notices as noticeWords } from "../messages/zh/notices";
import { readings as readingWords } from "../messages/zh/readings";
import { sheets } from "../messages/zh/sheets";
import type { Notice, ScoreSheet } from "../scoring/score-sheet";
import type { ReadingDecision } from "../record/reading-decisions";

const words = sheets.footer;

/** What the footer block of 排名 states besides the scores themselves. */
export interface FooterFacts {
  readonly currency: string;
  readonly comparedPeriod: string | null;
  /** Warnings of the run, each a sentence. */
  readonly warnings: readonly string[];
  readonly fingerprint: string;
  /** Local time, as it is printed. */
  readonly time: string;
  readonly renamed: readonly { readonly wanted: string; readonly written: string }[];
  /** Who chose the readings that are not the default ones, where it is known. */
  readonly readingDecisions: ReadonlyMap<ReadingId, ReadingDecision>;
  /** What is said of the issue, or of the issue that is revised. */
  readonly issue: readonly string[];
}

/** The lines below the ranking, none wider than the page. */
export function footerLines(sheet: ScoreSheet, facts: FooterFacts): string[] {
  const { method, year, period, towns } = sheet;
  const lines = [
    words.method(method.document, year, period, towns.length),
    words.currency(facts.currency),
    ...readingLines(sheet, facts.readingDecisions),
    facts.comparedPeriod === null ? words.notCompared : words.compared(facts.comparedPeriod),
    ...sheet.notices.map((notice) => words.notice(noticeText(sheet, notice))),
    ...facts.warnings.map(words.warning),
    ...facts.renamed.map(({ wanted, written }) => words.renamed(wanted, written)),
    ...facts.issue,
    words.fingerprint(printedFingerprint(facts.fingerprint)),
    words.time(facts.time),
  ];
  return lines.flatMap(folded);
}

function readingLines(
  { method, readings }: ScoreSheet,
  decisions: FooterFacts["readingDecisions"],
): string[] {
  const others = READING_IDS.filter((id) => !sameReading(readings[id], method.defaultReadings[id]));
  if (others.length === 0) return [words.allDefault];
  return [...others.map((id) => readingLine(id, readings, decisions.get(id))), words.othersDefault];
}

function readingLine<Id extends ReadingId>(
  id: Id,
  readings: Readings,
  decision: ReadingDecision | undefined,
): string {
  const choice = readingWords.choices[id](readings[id]);
  const decided = decision ? { by: decision.by, date: dateOf(decision.time) } : null;
  return words.reading(readingWords.questions[id], choice, decided);
}

/** `2020-07-01 09:30` → `2020-07-01`. */
function dateOf(time: string): string {
  return time.split(" ")[0] ?? time;
}

function noticeText({ indicators, towns }: ScoreSheet, notice: Notice): string {
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
function folded(line: string): string[] {
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
