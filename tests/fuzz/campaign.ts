/** Many rounds, counted by class; the first failure of a class is shrunk. */
import fc from "fast-check";
import { drawnBooks, laterNumbers, type Drawn } from "../cases/books/books";
import type { Fault } from "../cases/faults/fault";
import { cleanRound, strikeRound, type Judged, type Verdict } from "./round";

export interface Tally {
  readonly fault: string;
  readonly verdicts: Readonly<Record<Verdict, number>>;
}

export interface Failure {
  readonly fault: string;
  readonly verdict: Verdict;
  readonly run: number;
  readonly note: string;
}

export interface Campaign {
  readonly seed: number;
  readonly rounds: number;
  readonly tallies: readonly Tally[];
  /** The first of each class and verdict. */
  readonly failures: readonly Failure[];
}

interface Round {
  readonly book: Drawn;
  readonly fault: number;
}

const books: fc.Arbitrary<Drawn> = fc
  .record({ book: drawnBooks, later: laterNumbers })
  .map(({ book, later }) => ({ ...book, later }));

const rounds: fc.Arbitrary<Round> = fc.noBias(
  fc.record({ book: books, fault: fc.nat({ max: 1_000_000 }) }),
);

const noVerdict = (): Record<Verdict, number> => ({
  right: 0,
  blocked: 0,
  warned: 0,
  missed: 0,
  "false-block": 0,
  silent: 0,
  crashed: 0,
});

const isFailure = (verdict: Verdict): boolean =>
  verdict === "missed" ||
  verdict === "false-block" ||
  verdict === "silent" ||
  verdict === "crashed";

/** Reading must not throw, whatever it is given. */
function caught<Result>(round: () => Result): Result | Judged {
  try {
    return round();
  } catch (error) {
    const note = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { verdict: "crashed", note };
  }
}

/** The drawn class, or the next one that the workbook has a place for. */
function struck(faults: readonly Fault[], { book, fault }: Round): Judged & { fault: string } {
  for (let step = 0; step < faults.length; step += 1) {
    const one = faults[(fault + step) % faults.length]!;
    const judged = caught(() => strikeRound(one, book));
    if (judged) return { ...judged, fault: one.id };
  }
  throw new Error("no class of fault has a place in this workbook");
}

export function campaign(faults: readonly Fault[], count: number, seed: number): Campaign {
  const verdicts = new Map(faults.map(({ id }) => [id, noVerdict()]));
  const failures = new Map<string, Failure>();
  let run = 0;
  const counted = fc.property(rounds, (round) => {
    const judged = struck(faults, round);
    verdicts.get(judged.fault)![judged.verdict] += 1;
    const key = `${judged.fault} ${judged.verdict}`;
    if (isFailure(judged.verdict) && !failures.has(key)) failures.set(key, { ...judged, run });
    run += 1;
  });
  fc.assert(counted, { seed, numRuns: count, endOnFailure: true });
  return {
    seed,
    rounds: count,
    tallies: [...verdicts].map(([fault, counts]) => ({ fault, verdicts: counts })),
    failures: [...failures.values()],
  };
}

/** The smallest workbook on which the class fails in the same way, in words. */
export function shrunk(faults: readonly Fault[], { seed }: Campaign, failure: Failure): string {
  let smallest = failure.note;
  const again = fc.property(rounds, (round) => {
    const judged = struck(faults, round);
    if (judged.fault !== failure.fault || judged.verdict !== failure.verdict) return true;
    smallest = `${judged.note}\n    ${describe(round)}`;
    return false;
  });
  fc.check(again, { seed, path: String(failure.run), numRuns: 1, interruptAfterTimeLimit: 10_000 });
  return smallest;
}

function describe({ book }: Round): string {
  const towns = book.facts.towns.length;
  return `${towns} towns, layout ${JSON.stringify(book.layout)}, strike ${JSON.stringify(book.strike)}, later ${JSON.stringify(book.later)}`;
}

/** Verdicts of workbooks that nothing is wrong with. */
export function cleanCampaign(count: number, seed: number): Judged[] {
  return fc
    .sample(fc.noBias(books), { numRuns: count, seed })
    .map((drawn) => caught(() => cleanRound(drawn)));
}
