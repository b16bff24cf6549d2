// npm run conformance -- [--months 2000] [--seed 20200617]
import { compared } from "./difference";
import { caseMonths } from "./case-months";
import { hasLibreOffice, LibreOffice } from "./libre-office";
import { bookBytes, numbered, SCORES, type NativeMonth } from "./native-month";
import { randomMonths } from "./random-months";

const MONTHS_A_BOOK = 50;

interface Tally {
  months: number;
  cells: number;
  undecided: number;
  differences: number;
}

async function conformance(): Promise<void> {
  if (!hasLibreOffice()) {
    console.error("LibreOffice is not there: apt-get install libreoffice-calc python3-uno");
    process.exitCode = 1;
    return;
  }
  const [seed, count] = [numberAfter("--seed", 20200617), numberAfter("--months", 2000)];
  const started = Date.now();
  const tally = { months: 0, cells: 0, undecided: 0, differences: 0 };
  const office = await LibreOffice.start();
  try {
    const months = [...caseMonths(), ...randomMonths(seed, count)];
    for (let from = 0; from < months.length; from += MONTHS_A_BOOK) {
      await judge(office, months.slice(from, from + MONTHS_A_BOOK), tally);
    }
  } finally {
    await office.stop();
  }
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(
    `LibreOffice, seed ${seed}: ${tally.months} months, ${tally.cells} cells recalculated and again after a save, ` +
      `${tally.differences} differences, ${tally.undecided} said to be undecided, ${seconds} s`,
  );
  if (tally.differences > 0 || tally.undecided > 0) process.exitCode = 1;
}

async function judge(
  office: LibreOffice,
  months: readonly NativeMonth[],
  tally: Tally,
): Promise<void> {
  const sheets = months.map((_, index) => numbered(SCORES, index));
  const judged = await office.judge(await bookBytes(months), sheets, { again: true });
  months.forEach(({ about, scores }, index) => {
    for (const [when, found] of [
      ["recalculated", judged.first],
      ["after a save", judged.again],
    ] as const) {
      const { cells, undecided, differences } = compared(
        scores,
        found?.[sheets[index] ?? ""] ?? [],
      );
      tally.cells += cells;
      tally.undecided += undecided;
      tally.differences += differences.length;
      const [first] = differences;
      if (first && tally.differences < 200) console.error(`${about}, ${when}: ${first}`);
    }
    tally.months += 1;
  });
}

function numberAfter(option: string, otherwise: number): number {
  const at = process.argv.indexOf(option);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

conformance().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
