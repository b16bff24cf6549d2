// npm run conformance -- [--months 2000] [--second 100] [--calls 100] [--own 8] [--seed 20200617]
// Formulas of the worked cases, of hard months, of edited workbooks and of random months: computed by LibreOffice (also after it has saved and
// opened the workbook again) and by a second engine, held against the scoring; and calls of each of our functions as a native copy
// has them, held against the functions; and months of fixture editions with the kinds of rule of own methods. Fails where LibreOffice is not there.
import { standInForExcel } from "../functions/custom-functions-host";
import { judgeCalled, type CalledTally } from "./called-books";
import { caseMonths } from "./case-months";
import { followedEdits, withheldEdits } from "./edited-months";
import { doubtfulMonth, hardMonths } from "./hard-months";
import { hasLibreOffice, LibreOffice } from "./libre-office";
import { bookBytes, numbered, SCORES, type NativeMonth } from "./native-month";
import { ownRuleMonths } from "./own-rules";
import { randomMonths } from "./random-months";
import { Tally } from "./tally";
import { UniverEngine } from "./univer-engine";

const MONTHS_A_BOOK = 10;

interface Judged {
  readonly months: readonly NativeMonth[];
  /** Edited so that nothing may be shown. */
  readonly withheld: readonly NativeMonth[];
}

async function conformance(): Promise<void> {
  const seed = numberAfter("--seed", 20200617);
  const [months, second] = [numberAfter("--months", 2000), numberAfter("--second", 100)];
  const usual = [...caseMonths(), ...hardMonths(), ...followedEdits()];
  const withheld = withheldEdits();
  const doubtful = { months: [doubtfulMonth()], withheld: [] };
  const asked = (count: number): Judged => ({
    months: [...usual, ...randomMonths(seed, count)],
    withheld,
  });
  const tallies: Tally[] = [];
  const cautious: Tally[] = [];
  if (second > 0) {
    tallies.push(await bySecondEngine(asked(second)));
    cautious.push(await bySecondEngine(doubtful));
  }
  if (months > 0) {
    tallies.push(await byLibreOffice(asked(months)));
    cautious.push(await byLibreOffice(doubtful));
  }
  const own = numberAfter("--own", 8);
  const ownTally = own > 0 ? await ownRules(seed, own) : null;
  if (ownTally) console.log(`seed ${seed}, ${ownTally.line}`);
  const calls = numberAfter("--calls", 100);
  const called = calls > 0 ? await callsByLibreOffice(seed, calls) : null;
  if (called) {
    const { sheets, cells, differences } = called;
    differences.slice(0, 40).forEach((difference) => console.error(difference));
    console.log(
      `seed ${seed}, LibreOffice: ${sheets} sheets of calls, ${cells} cells, ${differences.length} differences`,
    );
  }
  for (const { line } of [...tallies, ...cautious]) console.log(`seed ${seed}, ${line}`);
  const isAsked = months > 0 || second > 0;
  const isRight = tallies.length > 0 === isAsked && tallies.every((tally) => tally.isRight);
  const areCallsRight = called?.differences.length === 0 || calls === 0;
  const areOwnRight = ownTally === null || ownTally.differs === 0;
  const areAllRight = areCallsRight && areOwnRight;
  const isHeld = isRight && areAllRight && cautious.every((tally) => tally.isCautious);
  process.exitCode = isHeld ? 0 : 1;
}

async function byLibreOffice({ months, withheld }: Judged): Promise<Tally> {
  const tally = new Tally("LibreOffice");
  await withLibreOffice(async (office) => {
    for (let from = 0; from < months.length; from += MONTHS_A_BOOK) {
      await judgeBook(office, months.slice(from, from + MONTHS_A_BOOK), tally);
    }
    if (withheld.length > 0) await judgeWithheld(office, withheld, tally);
  });
  return tally;
}

/** Of rules that refer to a mean some scores lie too near to a bound for formulas to tell; none may be wrong. */
async function ownRules(seed: number, count: number): Promise<Tally> {
  const tally = new Tally("LibreOffice, own methods");
  const months = ownRuleMonths(seed, count);
  await withLibreOffice(async (office) => {
    for (let from = 0; from < months.length; from += MONTHS_A_BOOK) {
      await judgeBook(office, months.slice(from, from + MONTHS_A_BOOK), tally);
    }
  });
  return tally;
}

async function callsByLibreOffice(seed: number, count: number): Promise<CalledTally> {
  standInForExcel();
  return withLibreOffice((office) => judgeCalled(office, seed, count));
}

async function withLibreOffice<Result>(
  ask: (office: LibreOffice) => Promise<Result>,
): Promise<Result> {
  if (!hasLibreOffice()) {
    throw new Error("LibreOffice is not there: apt-get install libreoffice-calc python3-uno");
  }
  const office = await LibreOffice.start();
  try {
    return await ask(office);
  } finally {
    await office.stop();
  }
}

async function judgeBook(
  office: LibreOffice,
  months: readonly NativeMonth[],
  tally: Tally,
): Promise<void> {
  const sheets = months.map((_, index) => numbered(SCORES, index));
  const { first, again } = await office.judge(await bookBytes(months), sheets, { again: true });
  months.forEach((month, index) => {
    const sheet = sheets[index] ?? "";
    tally.count(month);
    tally.hold(month, first[sheet] ?? [], "recalculated");
    tally.hold(month, again?.[sheet] ?? [], "saved and recalculated");
  });
}

async function judgeWithheld(
  office: LibreOffice,
  months: readonly NativeMonth[],
  tally: Tally,
): Promise<void> {
  const sheets = months.map((_, index) => numbered(SCORES, index));
  const { first } = await office.judge(await bookBytes(months), sheets, { again: false });
  months.forEach((month, index) => tally.holdNothing(month, first[sheets[index] ?? ""] ?? []));
}

async function bySecondEngine({ months, withheld }: Judged): Promise<Tally> {
  const tally = new Tally("Univer's engine");
  const engine = new UniverEngine();
  for (const month of months) {
    tally.count(month);
    tally.hold(month, await engine.judge(month), "computed");
  }
  for (const month of withheld) tally.holdNothing(month, await engine.judge(month));
  engine.stop();
  return tally;
}

function numberAfter(option: string, otherwise: number): number {
  const at = process.argv.indexOf(option);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

conformance().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
