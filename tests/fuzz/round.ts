/** One round: a workbook is laid out, struck, read and scored by the product, and judged. */
import { cellText } from "../../src/cells/address";
import { isBlocking, type Finding } from "../../src/cells/finding";
import { readInput, type WorkbookInput } from "../../src/reading/workbook-input";
import { score } from "../../src/engine/score";
import { bookOf, gridsOf, type Book } from "../cases/books/book";
import type { Drawn } from "../cases/books/books";
import { Choices } from "../cases/books/choices";
import type { Fault, Naming, Outcome, Spot } from "../cases/faults/fault";
import { entered, repaired } from "./repaired";
import { expectedScores, firstDifference, productScores } from "./expected-scores";

export type Verdict =
  /** Exactly the right scores, and what had to be said was said. */
  | "right"
  /** The fault is named at its cell, and nothing is scored. */
  | "blocked"
  /** The fault is named at its cell by a warning; the scores are printed with it. */
  | "warned"
  /** No wrong score, but the fault is not named at its cell, or not with its fix. */
  | "missed"
  /** Nothing was wrong, and the run is blocked. */
  | "false-block"
  /** A wrong score or place of which nothing is said at the right cell. */
  | "silent"
  /** Something threw. */
  | "crashed";

export interface Judged {
  readonly verdict: Verdict;
  /** What there was to see, for whoever mends it. */
  readonly note: string;
}

/** null where the fault finds no place in the workbook. */
export function strikeRound(fault: Fault, drawn: Drawn): Judged | null {
  const facts = fault.prepare ? fault.prepare(drawn.facts) : drawn.facts;
  const book = bookOf(facts, drawn.layout, drawn.later);
  const outcome = fault.strike(book, new Choices(drawn.strike));
  return outcome ? judge(book, outcome) : null;
}

/** The choice of a convention, and a title that is drawn twice for one day. */
const RIGHT_TO_SAY: ReadonlySet<string> = new Set(["reading-not-default", "item-repeated"]);

/** A workbook that nothing is wrong with: every finding but those is a fault of ours. */
export function cleanRound(drawn: Drawn): Judged {
  const book = bookOf(drawn.facts, drawn.layout, drawn.later);
  const input = readInput(gridsOf(book), book.period);
  const judged = judgeRead(book, { must: "score" }, input);
  const odd = input.findings.filter(({ code }) => !RIGHT_TO_SAY.has(code));
  return judged.verdict === "right" && odd.length > 0
    ? { verdict: "missed", note: `a needless finding: ${odd.map(shown).join(" · ")}` }
    : judged;
}

export function judge(book: Book, outcome: Outcome): Judged {
  return judgeRead(book, outcome, readInput(gridsOf(book), book.period, outcome.decisions));
}

function judgeRead(book: Book, outcome: Outcome, input: WorkbookInput): Judged {
  const difference = input.findings.some(isBlocking) ? null : differenceOf(book, input);
  const isBlocked = input.findings.some(isBlocking);
  const said = input.findings.map(shown).join(" · ");
  if (outcome.must === "score") {
    if (isBlocked) return { verdict: "false-block", note: said };
    if (difference !== null) return { verdict: "silent", note: `${difference}; ${said}` };
    const { says } = outcome;
    if (says && !isNamed(input.findings, says))
      return { verdict: "missed", note: unsaid(says, said) };
    return { verdict: "right", note: said };
  }
  if (isNamed(input.findings, outcome)) {
    const unmended = outcome.mends === true ? unmendedBy(book, input, outcome) : null;
    if (unmended !== null) return { verdict: "missed", note: unmended };
    return { verdict: isBlocked ? "blocked" : "warned", note: said };
  }
  if (difference !== null)
    return { verdict: "silent", note: `${difference}; ${unsaid(outcome, said)}` };
  return { verdict: "missed", note: unsaid(outcome, said) };
}

/** What is still wrong when every repair that is offered has been made; null when nothing is. */
function unmendedBy(
  book: Book,
  { findings }: WorkbookInput,
  { enters = [] }: Naming,
): string | null {
  const repairs = findings.flatMap(({ repair }) => repair ?? []);
  if (repairs.length === 0) return "no repair is offered";
  const mended = repairs.reduce(repaired, gridsOf(book));
  const grids = enters.reduce(
    (all, { at, value }) => entered(all, at.sheet.address(at.cell), value),
    mended,
  );
  const judged = judgeRead(book, { must: "score" }, readInput(grids, book.period));
  return judged.verdict === "right" ? null : `after the repair ${judged.verdict}: ${judged.note}`;
}

function differenceOf(
  book: Book,
  { observations, method, conventions }: WorkbookInput,
): string | null {
  if (!observations) return "nothing was read";
  const names = book.facts.towns.map(({ name }) => name);
  const product = productScores(score(method, conventions, observations), names);
  return firstDifference(expectedScores(book), product);
}

function isNamed(findings: readonly Finding[], { codes, at, repair }: Naming): boolean {
  const places = at.map(placeText);
  return findings.some((finding) => {
    const { code, cell, fix } = finding;
    if (!codes.includes(code) || !places.includes(cell ? cellText(cell) : "-")) return false;
    if (repair === undefined) return true;
    const becomes = fix && ("number" in fix.becomes ? fix.becomes.number : fix.becomes.text);
    return becomes === repair;
  });
}

function placeText(spot: Spot): string {
  if (!spot) return "-";
  const { sheet, cell } = spot;
  return sheet.rows.some((row) => row.includes(cell)) ? cellText(sheet.address(cell)) : "gone";
}

function shown({ severity, code, cell, fix }: Finding): string {
  const repair = fix ? ` → ${Object.values(fix.becomes).join("")}` : "";
  return `${severity} ${code} ${cell ? cellText(cell) : "-"}${repair}`;
}

function unsaid({ codes, at, repair }: Naming, said: string): string {
  const wanted = `${codes.join("/")} at ${at.map(placeText).slice(0, 6).join("/")}`;
  const fix = repair === undefined ? "" : ` with the fix ${JSON.stringify(repair)}`;
  return `wanted ${wanted}${fix}; said ${said === "" ? "nothing" : said}`;
}
