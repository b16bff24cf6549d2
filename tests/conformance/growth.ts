// npm run growth -- [--towns 1000,2000,4000,10000] [--ledger-rows 100]
// How long LibreOffice takes to recalculate the formulas of 评分 and 计算 as towns grow in number, beside n log n; opening and saving
// are not measured. The smallest month is held against the scoring. Fails on a difference, or where LibreOffice is not there.
import { observationsOf, randomFigures, type Figures } from "../bench/random-month";
import { gridsOf } from "./case-months";
import { LibreOffice } from "./libre-office";
import { bookBytes, nativeMonth, numbered, SCORES, type NativeMonth } from "./native-month";
import { Tally } from "./tally";

async function growth(): Promise<void> {
  const counts = textAfter("--towns", "1000,2000,4000,10000").split(",").map(Number);
  const ledgerRows = Number(textAfter("--ledger-rows", "100"));
  const office = await LibreOffice.start();
  const tally = new Tally("LibreOffice");
  let before: Measured | null = null;
  try {
    for (const towns of counts) {
      const month = monthOfTowns(towns, ledgerRows);
      const sheet = numbered(SCORES, 0);
      const asked = { again: false, time: true };
      const { first, seconds } = await office.judge(await bookBytes([month]), [sheet], asked);
      if (seconds === undefined) throw new Error("LibreOffice gave no time");
      if (before === null) {
        tally.count(month);
        tally.hold(month, first[sheet] ?? [], "recalculated");
      }
      console.log(line({ towns, seconds }, before));
      before = { towns, seconds };
    }
  } finally {
    await office.stop();
  }
  console.log(tally.line);
  process.exitCode = tally.isRight ? 0 : 1;
}

interface Measured {
  readonly towns: number;
  readonly seconds: number;
}

function line({ towns, seconds }: Measured, before: Measured | null): string {
  const time = `${String(towns).padStart(6)} towns: ${seconds.toPrecision(3)} s`;
  if (!before) return time;
  const times = (ratio: number): string => `×${ratio.toPrecision(2)}`;
  const linear = towns / before.towns;
  const sorting = linear * (Math.log(towns) / Math.log(before.towns));
  return `${time}, ${times(seconds / before.seconds)}; n log n would be ${times(sorting)}, n² ${times(linear ** 2)}`;
}

/** Invented figures; both ledgers have no more rows than that, whatever the number of towns. */
function monthOfTowns(towns: number, ledgerRows: number): NativeMonth {
  const figures = randomFigures(towns).map((town, index) =>
    index < ledgerRows ? oneRowEach(town) : noRows(town),
  );
  const made = nativeMonth(`${towns} towns`, gridsOf(observationsOf(figures), {}), "1-6月");
  if (!made) throw new Error(`${towns} towns cannot be compiled`);
  return made;
}

const oneRowEach = (town: Figures): Figures => ({
  ...town,
  projects: [[250, true]],
  items: [1, 0, 0],
});
const noRows = (town: Figures): Figures => ({ ...town, projects: [], items: [0, 0, 0] });

function textAfter(option: string, otherwise: string): string {
  const at = process.argv.indexOf(option);
  return (at < 0 ? null : process.argv[at + 1]) ?? otherwise;
}

growth().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
