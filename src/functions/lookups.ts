import { changxing2020 } from "../method/editions/changxing-2020";
import { PLACE_HEADER, TOTAL_HEADER } from "../method/sheet-terms";
import { indicatorsOf, type Method } from "../method/method";
import { tasksOf } from "../method/needed-inputs";
import type { Task } from "../method/types";
import { headerOf } from "../reading/words/headers";
import { taskOf } from "../reading/words/named-inputs";
import { readPeriod, type Period } from "../reading/words/period";
import { plain } from "../reading/words/plain-text";
import type { Roster } from "../reading/words/town-names";
import { invalid, isFault, missing, refuse, words, type Fault } from "./cell-error";
import { anyNumber, errorText, isBlank } from "./cell-number";
import { column, single, type Column } from "./columns";
import type { Argument } from "./given";

/** The text of one cell. A number is read as its digits: 1.1 names the indicator 1.1. Throws for an error cell. */
function textOf(argument: Argument, ifBlank: (parameter: string) => string): string {
  const { parameter, cell } = single(argument);
  if (isBlank(cell)) return refuse(missing(ifBlank(parameter)));
  if (typeof cell === "string" || typeof cell === "number") return String(cell).trim();
  return refuse(
    invalid(
      typeof cell === "boolean"
        ? words().logical(parameter, cell ? "TRUE" : "FALSE")
        : words().errorCell(parameter, errorText(cell)),
    ),
  );
}

/** Which score is meant: an indicator's code, or a column of the whole month. */
export type ScoreCode =
  | { readonly kind: "indicator"; readonly code: string }
  | { readonly kind: "total" }
  | { readonly kind: "place" };

/** `1.2`, 1.2, `1.2 增幅` or 增幅; 总分 or 名次. Throws for anything else. */
export function scoreCode(argument: Argument, method: Method): ScoreCode {
  const text = textOf(argument, words().noCode);
  const wanted = plain(text);
  if (wanted === TOTAL_HEADER) return { kind: "total" };
  if (wanted === PLACE_HEADER) return { kind: "place" };
  const found = indicatorsOf(method).find(({ code, name }) =>
    [code, plain(name), plain(code + name)].includes(wanted),
  );
  if (found) return { kind: "indicator", code: found.code };
  const codes = indicatorsOf(method).map(({ code }) => code);
  return refuse(unknownCode(argument, text, [...codes, TOTAL_HEADER, PLACE_HEADER]));
}

/** A task of 附件3 by its header, or by the indicator that is measured against it: 1.1 is 自营出口增幅. */
export function taskNamed(argument: Argument): Task {
  const text = textOf(argument, words().noCode);
  const task = taskOf(changxing2020.inputs, headerOf(text));
  if (task) return task;
  for (const { code, name, rule } of indicatorsOf(changxing2020)) {
    const [own] = tasksOf(changxing2020.termsOf, rule, changxing2020.defaultConventions);
    if (own && [code, plain(name), plain(code + name)].includes(plain(text))) return own;
  }
  const known = [...changxing2020.inputs.tasks.values()].map(({ header }) => header);
  return refuse(unknownCode(argument, text, ["1.1", ...known]));
}

function unknownCode(argument: Argument, text: string, known: readonly string[]): Fault {
  return invalid(words().unknownCode(single(argument).parameter, text, known));
}

export interface NamedPeriod extends Period {
  readonly canonical: string;
}

/** A cumulative period. Throws for a blank, a date that Excel made of one, and anything else. */
export function periodNamed(argument: Argument): NamedPeriod {
  const { parameter, cell } = single(argument);
  if (typeof cell === "number") refuse(invalid(words().periodIsDate(parameter, String(cell))));
  const text = textOf(argument, words().noPeriod);
  const reading = readPeriod(text);
  if (reading.kind === "period") return { ...reading.period, canonical: reading.canonical };
  return refuse(
    invalid(
      reading.kind === "unreadable"
        ? words().periodUnreadable(parameter, text)
        : words().periodNotCumulative(parameter, text, reading.cumulative),
    ),
  );
}

/** Names of towns: they are looked up, not calculated with. */
export function townColumn(argument: Argument): Column {
  return column(argument, { unit: "", check: anyNumber });
}

/** The index of a town, `total` for 全县, or why it is neither. `at` says where the name stands. */
export function townNamed(cell: unknown, at: string, roster: Roster): number | "total" | Fault {
  if (isBlank(cell)) return missing(words().noTown(at));
  if (typeof cell !== "string") {
    const text = typeof cell === "number" ? String(cell) : errorText(cell);
    return invalid(words().townUnknown(at, text, null));
  }
  const match = roster.find(cell);
  if (match.kind === "town") return match.index;
  if (match.kind === "total") return "total";
  return invalid(
    match.kind === "ambiguous"
      ? words().townAmbiguous(at, cell, match.towns)
      : words().townUnknown(at, cell, match.nearest),
  );
}

/** The index of the one town of a scalar parameter. Throws for a total row and an unknown town. */
export function singleTown(argument: Argument, roster: Roster): number {
  const { parameter, cell } = single(argument);
  const found = townNamed(cell, parameter, roster);
  if (found === "total") return refuse(invalid(words().townIsTotal(parameter, String(cell))));
  return typeof found === "object" && isFault(found) ? refuse(found) : found;
}
