/** 考核办法 with other readings than the default, in the words of the sheet and of the oracle. */
import { readings as words } from "../../../src/messages/zh/readings";
import { changxing2020 } from "../../../src/method/editions/changxing-2020";
import { methodRows } from "../../../src/method/method-table";
import type { Readings } from "../../../src/method/readings";
import { METHOD_HEADERS } from "../../../src/method/sheet-terms";
import type { OracleReadings } from "../../oracle/oracle-input";
import type { Choices } from "./choices";
import { Sheet, type Cell } from "./sheet";

export interface MethodPart {
  readonly sheet: Sheet;
  /** Cells of a row by its code, then in the order of the headers. */
  readonly rows: ReadonlyMap<string, readonly Cell[]>;
}

type Shared = Omit<Readings, "rounding" | "currency" | "rankTies">;

/** Readings whose words the method and the oracle share. */
export type ChosenReadings = Partial<Shared>;

const CHANGES: readonly ChosenReadings[] = [
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

export function chosenReadings(choices: Choices): ChosenReadings {
  return choices.one(CHANGES);
}

export const forOracle = (chosen: ChosenReadings): Partial<OracleReadings> => chosen;

export function methodPart(chosen: ChosenReadings): MethodPart {
  const readings = { ...changxing2020.defaultReadings, ...chosen };
  const sheet = new Sheet("考核办法");
  sheet.addValues(METHOD_HEADERS);
  const rows = methodRows(changxing2020, readings, words).map(
    (row) => [row[0], sheet.addValues(row.map((text) => (text === "" ? null : text)))] as const,
  );
  return { sheet, rows: new Map<string, Cell[]>(rows) };
}
