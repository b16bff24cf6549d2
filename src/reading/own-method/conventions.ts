/** 【口径】: the choice of each convention; a row that is not there, or blank, is the default. */
import { a1, type CellAddress } from "../../cells/address";
import { block, warn } from "../../cells/finding";
import { fittingChoices } from "../../method/convention-choices";
import {
  CONVENTION_IDS,
  sameConvention,
  type ConventionId,
  type Conventions,
} from "../../method/conventions";
import type { Method } from "../../method/method";
import { choiceText, conventionCode, parseConvention } from "../../method/method-table";
import { USUAL_CONVENTIONS } from "../../method/own-sheet/usual-conventions";
import { conventions as words } from "../../messages/zh/conventions";
import { plain } from "../words/plain-text";
import type { DefinitionRow } from "./definition-row";

export interface ReadConventions {
  readonly conventions: Conventions;
  /** The cells of 口径. */
  readonly cells: ReadonlyMap<ConventionId, CellAddress>;
}

export function readConventions(rows: readonly DefinitionRow[], method: Method): ReadConventions {
  const cells = new Map<ConventionId, CellAddress>();
  let conventions = USUAL_CONVENTIONS;
  for (const row of rows) {
    const id = idOf(row, cells);
    if (id === null) continue;
    cells.set(id, row.cell("口径"));
    sayOtherQuestion(row, id);
    const choice = choiceIn(row, id, method);
    if (choice !== null) conventions = { ...conventions, [id]: choice };
  }
  return { conventions, cells };
}

function idOf(
  row: DefinitionRow,
  cells: ReadonlyMap<ConventionId, CellAddress>,
): ConventionId | null {
  const text = row.text("代码");
  if (text === null) return null;
  const id = CONVENTION_IDS.find((each) => plain(conventionCode(each)) === plain(text));
  if (id === undefined) {
    row.report(block("definition-convention-unknown", row.cell("代码"), { text }));
    return null;
  }
  const first = cells.get(id);
  if (!first) return id;
  const facts = { header: "代码", text, first: a1(first.row, row.cell("代码").column) };
  row.report(block("definition-repeated", row.cell("代码"), facts));
  return null;
}

/** The question is there to be read; that of another convention says that one of the two was changed. */
function sayOtherQuestion(row: DefinitionRow, id: ConventionId): void {
  const text = row.textOrBlank("问题");
  const asked = CONVENTION_IDS.find((each) => plain(words.questions[each]) === plain(text ?? ""));
  if (asked === undefined || asked === id) return;
  const facts = { code: conventionCode(id), other: conventionCode(asked) };
  row.report(block("definition-question-differs", row.cell("问题"), facts));
}

/** null: the default, or unreadable. */
function choiceIn<Id extends ConventionId>(
  row: DefinitionRow,
  id: Id,
  method: Method,
): Conventions[Id] | null {
  const text = row.textOrBlank("口径");
  if (text === null || text === "") return null;
  const choice = parseConvention(id, text, method, words);
  const [cell, code] = [row.cell("口径"), conventionCode(id)];
  if (choice === null) {
    const all: readonly Conventions[Id][] = fittingChoices(id, method);
    const choices = all.map((each) => choiceText(id, each, words));
    row.report(block("reading-unknown", cell, { code, convention: id, text, choices }));
  } else if (!sameConvention(choice, USUAL_CONVENTIONS[id])) {
    row.report(warn("reading-not-default", cell, { code, convention: id, choice }));
  }
  return choice;
}
