import { progressSheet } from "../../messages/zh/progress-sheet";
import { columnTerm, type Inputs } from "../../method/inputs";
import { COUNTY } from "../../method/sheet-terms";
import { fixedText } from "../../numbers/decimal-text";
import type { Light, NoValue, Reconciled, TaskProgress, Told } from "./progress-terms";

const words = progressSheet.footer;

/** What the notes name. */
export interface NoteFacts {
  readonly inputs: Inputs;
  readonly taskSheet: string;
  readonly dataSheet: string;
  readonly nearPercent: string;
}

/** The lines below 任务进度: what its words mean, how many units stand where, what is blank and why, and whether 全县 adds up. */
export function progressNotes(tasks: readonly TaskProgress[], facts: NoteFacts): string[] {
  const hasAnnual = tasks.some(({ county, towns }) =>
    [county, ...towns].some(({ annual }) => annual !== null),
  );
  const lowered = tasks.filter(({ lowerIsBetter }) => lowerIsBetter);
  return [
    words.source(facts.taskSheet, facts.dataSheet),
    words.rate(facts.nearPercent),
    ...(lowered.length > 0 ? [words.lowerIsBetter(lowered.map(({ header }) => header))] : []),
    words.pace,
    ...(hasAnnual ? [words.annual] : []),
    words.county,
    ...tasks.map((task) => words.count(lightCount(task))),
    ...tasks.flatMap((task) => blankNotes(task, facts)),
    ...tasks.flatMap((task) =>
      task.county.reconciled.map((one) => reconciledNote(task, one, facts)),
    ),
  ];
}

export function lightCount({ header, towns }: TaskProgress) {
  const count = (light: Light): number => towns.filter((town) => town.light === light).length;
  const [met, near, behind] = [count("met"), count("near"), count("behind")];
  return { header, units: met + near + behind, met, near, behind };
}

function blankNotes(task: TaskProgress, { dataSheet }: NoteFacts): string[] {
  const { header, county, towns } = task;
  const units = [county, ...towns];
  const without = (kind: NoValue["kind"]): string[] =>
    units.filter(({ noValue }) => noValue?.kind === kind).map(({ name }) => name);
  const of = (kind: NoValue["kind"], say: (names: string[]) => string): string[] => {
    const names = without(kind);
    return names.length > 0 ? [say(names)] : [];
  };
  const noTarget = units.filter(({ target }) => target === null).map(({ name }) => name);
  return [
    ...of("unmeasured", () => words.unmeasured(header)),
    ...of("zero-base", (names) => words.zeroBase(header, names)),
    ...of("zero-denominator", (names) => words.zeroDenominator(header, names)),
    ...of("no-figure", (names) =>
      words.noFigure(
        header,
        names.filter((name) => name !== COUNTY),
      ),
    ),
    ...of("no-county-row", () => words.noCountyRow(header, dataSheet)),
    ...(noTarget.length > 0 ? [words.noTarget(header, noTarget)] : []),
  ];
}

function reconciledNote(
  { header }: TaskProgress,
  { quantity, sum, typed, agrees }: Reconciled,
  { inputs }: NoteFacts,
): string {
  const column = quantity === null ? null : columnTerm(inputs, quantity).header;
  const compared = { header, column, sum: toldText(sum), typed: toldText(typed) };
  if (agrees) return words.agrees(compared);
  return column === null ? words.targetDiffers(compared) : words.differs(compared);
}

export const toldText = ({ value, decimals }: Told): string => fixedText(value, decimals);
