/** 考核办法 with other conventions than the default, in the words of the sheet and of the oracle. */
import { conventions as words } from "../../../src/messages/zh/conventions";
import { changxing2020 } from "../../../src/method/editions/changxing-2020";
import { methodRows } from "../../../src/method/method-table";
import type { Conventions } from "../../../src/method/conventions";
import { METHOD_HEADERS } from "../../../src/method/sheet-terms";
import type { OracleConventions } from "../../oracle/oracle-input";
import type { Choices } from "./choices";
import { Sheet, type Cell } from "./sheet";

export interface MethodPart {
  readonly sheet: Sheet;
  /** Cells of a row by its code, then in the order of the headers. */
  readonly rows: ReadonlyMap<string, readonly Cell[]>;
}

type Shared = Omit<Conventions, "rounding" | "currency" | "rankTies">;

/** Conventions whose words the method and the oracle share. */
export type ChosenConventions = Partial<Shared>;

const CHANGES: readonly ChosenConventions[] = [
  {},
  {},
  { targetBasis: "exports" },
  { targetScope: "four-tasks" },
  { stepTies: "dense" },
  { stepTies: "average" },
  { zeroEarnsPlace: false, bound200: false },
  { infoLevels: "all-levels" },
  { insured: "month", noPositive: "first-increment" },
];

export function chosenConventions(choices: Choices): ChosenConventions {
  return choices.one(CHANGES);
}

/** Choices that are drawn by themselves, so that workbooks drawn without them stay what they were. */
const LATER: readonly ChosenConventions[] = [
  { zeroEarnsPlace: "always" },
  { proportionBasis: "place" },
  { shareWhole: "county" },
  { zeroDenominator: "zero" },
  { zeroDenominator: "best" },
  { targetNotPositive: "exports" },
  { repeatedTitle: "once" },
];

/** Every second time none, else each of them once in so many times. */
export function laterConventions(choices: Choices): ChosenConventions {
  if (choices.rarely(2)) return {};
  const some = LATER.filter(() => choices.rarely(3));
  return some.reduce((all, one) => ({ ...all, ...one }), {});
}

export const forOracle = (chosen: ChosenConventions): Partial<OracleConventions> => chosen;

export function methodPart(chosen: ChosenConventions): MethodPart {
  const conventions = { ...changxing2020.defaultConventions, ...chosen };
  const sheet = new Sheet("考核办法");
  sheet.addValues(METHOD_HEADERS);
  const rows = methodRows(changxing2020, conventions, words).map(
    (row) => [row[0], sheet.addValues(row.map((text) => (text === "" ? null : text)))] as const,
  );
  return { sheet, rows: new Map<string, Cell[]>(rows) };
}
