import { changeOf, type Change, type Mutant, type MutationReport } from "./mutation-report";

/** A mutation that no test can see, since the program does the same. */
export interface Equivalent extends Change {
  readonly file: string;
  readonly why: string;
}

/** A mutation where it stands: `src/numbers/exact.ts:27`. */
interface Placed extends Change {
  readonly place: string;
}

export interface FolderScore {
  readonly folder: string;
  readonly mutants: number;
  readonly killed: number;
  readonly timedOut: number;
  readonly equivalents: number;
  /** No test has seen them, and they are not listed. */
  readonly survivors: readonly Placed[];
  /** Listed, but killed or no longer made. */
  readonly stale: readonly Equivalent[];
  /** (killed + timed out) ÷ (all − listed equivalents), in percent. */
  readonly percent: number;
}

/** The score of one folder. A mutant with which the tests cannot even be loaded is killed: nobody could miss it. */
export function scoreOf(
  folder: string,
  { files }: MutationReport,
  listed: readonly Equivalent[],
): FolderScore {
  const unused = new Set(listed.filter(({ file }) => file.startsWith(`src/${folder}/`)));
  const counts = { mutants: 0, killed: 0, timedOut: 0 };
  const survivors: Placed[] = [];
  for (const [file, { source, mutants }] of Object.entries(files)) {
    for (const mutant of mutants) {
      const change = changeOf(source, mutant);
      counts.mutants += 1;
      if (mutant.status === "Timeout") counts.timedOut += 1;
      else if (isKilled(mutant)) counts.killed += 1;
      else if (!isListed({ file, ...change }, unused)) {
        survivors.push({ place: `${file}:${mutant.location.start.line}`, ...change });
      }
    }
  }
  const { mutants, killed, timedOut } = counts;
  const seen = killed + timedOut;
  const equivalents = mutants - seen - survivors.length;
  const percent = (100 * seen) / (mutants - equivalents);
  return { folder, ...counts, equivalents, survivors, stale: [...unused], percent };
}

const isKilled = ({ status }: Mutant): boolean => status === "Killed" || status === "RuntimeError";

/** Takes the entry out of those that are not used yet. */
function isListed(
  { file, line, becomes }: Change & { readonly file: string },
  unused: Set<Equivalent>,
): boolean {
  for (const one of unused) {
    if (one.file === file && one.line === line && one.becomes === becomes)
      return unused.delete(one);
  }
  return false;
}

/** What is printed at the end: each survivor, what is listed in vain, one line a folder, and all of them. */
export function scoreLines(scores: readonly FolderScore[]): string[] {
  return [
    ...scores.flatMap(({ survivors }) => survivors).flatMap(survivorLines),
    ...scores
      .flatMap(({ stale }) => stale)
      .map(({ file, line }) => `listed in vain: ${file} ${line}`),
    ...scores.map(folderLine),
    ...(scores.length > 1 ? [folderLine(together(scores))] : []),
  ];
}

const survivorLines = ({ place, line, becomes }: Placed): string[] => [
  `survived: ${place}`,
  `  - ${line}`,
  `  + ${becomes}`,
];

function folderLine(score: FolderScore): string {
  const { folder, mutants, killed, timedOut, survivors, equivalents, percent } = score;
  // Cut, not rounded: 89.99 is not 90.
  const shown = (Math.floor(percent * 100) / 100).toString();
  return `${folder}: ${shown}% of ${mutants} mutants: ${killed} killed, ${timedOut} timed out, ${survivors.length} survived, ${equivalents} equivalent`;
}

function together(scores: readonly FolderScore[]): FolderScore {
  const sum = (count: (score: FolderScore) => number): number =>
    scores.reduce((total, score) => total + count(score), 0);
  const mutants = sum((score) => score.mutants);
  const killed = sum((score) => score.killed);
  const timedOut = sum((score) => score.timedOut);
  const equivalents = sum((score) => score.equivalents);
  return {
    folder: scores.map(({ folder }) => folder).join(" + "),
    mutants,
    killed,
    timedOut,
    equivalents,
    survivors: scores.flatMap(({ survivors }) => survivors),
    stale: scores.flatMap(({ stale }) => stale),
    percent: (100 * (killed + timedOut)) / (mutants - equivalents),
  };
}
