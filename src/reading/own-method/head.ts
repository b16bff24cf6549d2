/** The rows above the tables: a label, and beside it what it says. */
import { a1, type CellAddress } from "../../cells/address";
import { block } from "../../cells/finding";
import { cellAt, formatAt, valueAt, type Grid } from "../../cells/grid";
import { HEAD_LABELS, USUAL_HEAD, type OwnHead } from "../../method/own-sheet/head";
import { DIRECTION_WORDS, NO_LIMIT, READS_WORDS, STATE_WORDS } from "../../method/own-sheet/terms";
import { plain } from "../words/plain-text";
import { isBlankValue, shownText } from "../words/table-rows";
import {
  choiceOf,
  isBlank,
  numberOf,
  outside,
  requiredText,
  textOf,
  type DefinitionCell,
  type Report,
} from "./definition-cell";

export interface ReadHead {
  /** Without what cannot be read, each of which is a finding. */
  readonly head: Partial<OwnHead>;
  readonly cells: ReadonlyMap<keyof OwnHead, CellAddress>;
  /** 同分, whose codes are known once 【指标】 is read; null: no such row. */
  readonly ties: DefinitionCell | null;
}

type Field = keyof OwnHead;

/** `办法：` is 办法. */
const labelIn = (text: string): string => plain(text).replace(/:$/, "");
const FIELDS: ReadonlyMap<string, Field> = new Map(
  (Object.entries(HEAD_LABELS) as [Field, string][]).map(([field, label]) => [label, field]),
);

export function readHead(grid: Grid, rows: readonly number[], report: Report): ReadHead {
  const places = placesIn(grid, rows, report);
  const head: { -readonly [Name in Field]?: OwnHead[Name] } = {};
  for (const name of TEXTS) set(head, name, read(places, name, report, requiredText));
  set(head, "year", read(places, "year", report, yearOf));
  set(head, "reads", read(places, "reads", report, readsOf));
  set(head, "state", read(places, "state", report, stateOf));
  set(head, "total", readOptional(places, "total", report, totalOf));
  set(
    head,
    "cap",
    hasLimit(places.get("cap")) ? readOptional(places, "cap", report, totalOf) : null,
  );
  set(head, "direction", readUsual(places, "direction", report, DIRECTION_WORDS, "higher"));
  set(head, "rankBy", readUsual(places, "rankBy", report, READS_WORDS, "published"));
  for (const name of OPTIONAL) set(head, name, readOptional(places, name, report, textOf));
  const annex = readOptional(places, "annex", report, textOf);
  set(head, "annex", annex === null ? "" : annex);
  sayItself(head, places, report);
  const cells = new Map([...places].map(([field, { cell }]) => [field, cell]));
  return { head, cells, ties: places.get("ties") ?? null };
}

const OPTIONAL = ["corrects", "sealedBy", "sealedOn", "print"] as const;
const TEXTS = [
  "title",
  "shortName",
  "workName",
  "document",
  "pointsUnit",
  "scope",
  "totalRow",
] as const;

function set<Name extends Field>(
  head: { -readonly [Each in Field]?: OwnHead[Each] },
  name: Name,
  value: OwnHead[Name] | undefined,
): void {
  if (value !== undefined) head[name] = value;
}

function placesIn(
  grid: Grid,
  rows: readonly number[],
  report: Report,
): ReadonlyMap<Field, DefinitionCell> {
  const places = new Map<Field, DefinitionCell>();
  for (const row of rows) {
    const values = grid.values[row - grid.top] ?? [];
    const index = values.findIndex((value) => !isBlankValue(value));
    const text = shownText(values[index] ?? null);
    const field = FIELDS.get(labelIn(text));
    if (field === undefined) continue;
    const column = grid.left + index;
    const known = places.get(field);
    if (known) {
      const first = a1(known.cell.row, known.cell.column - 1);
      const facts = { header: HEAD_LABELS[field], text, first };
      report(block("definition-repeated", cellAt(grid, row, column), facts));
    } else {
      places.set(field, {
        cell: cellAt(grid, row, column + 1),
        header: HEAD_LABELS[field],
        value: valueAt(grid, row, column + 1),
        format: formatAt(grid, row, column + 1),
      });
    }
  }
  for (const [field, label] of Object.entries(HEAD_LABELS)) {
    if (places.has(field as Field) || field in USUAL_HEAD) continue;
    report(block("definition-head-missing", cellAt(grid, grid.top, grid.left), { label }));
  }
  return places;
}

type ReadValue<Value> = (place: DefinitionCell, report: Report) => Value | null;

function read<Value>(
  places: ReadonlyMap<Field, DefinitionCell>,
  field: Field,
  report: Report,
  by: ReadValue<Value>,
): Value | undefined {
  const place = places.get(field);
  return (place && by(place, report)) ?? undefined;
}

/** null: blank. */
function readOptional<Value>(
  places: ReadonlyMap<Field, DefinitionCell>,
  field: Field,
  report: Report,
  by: ReadValue<Value>,
): Value | null | undefined {
  const place = places.get(field);
  return place && isBlank(place) ? null : read(places, field, report, by);
}

/** A word; where the cell is blank, or there is no such row, the usual one. */
function readUsual<Key extends string>(
  places: ReadonlyMap<Field, DefinitionCell>,
  field: Field,
  report: Report,
  words: Readonly<Record<Key, string>>,
  usual: Key,
): Key | undefined {
  const place = places.get(field);
  if (!place || isBlank(place)) return usual;
  return choiceOf(place, words, report) ?? undefined;
}

/** 不限 says the same as a blank cell, or as no such row. */
const hasLimit = (place: DefinitionCell | undefined): boolean =>
  place !== undefined && plain(shownText(place.value)) !== NO_LIMIT;

const totalOf: ReadValue<string> = (place, report) => numberOf(place, report, false);
const readsOf: ReadValue<OwnHead["reads"]> = (place, report) =>
  choiceOf(place, READS_WORDS, report);
const stateOf: ReadValue<OwnHead["state"]> = (place, report) =>
  choiceOf(place, STATE_WORDS, report);

function yearOf(place: DefinitionCell, report: Report): number | null {
  const number = numberOf(place, report, true);
  if (number === null) return null;
  if (/^20\d\d$/.test(number)) return Number(number);
  report(outside(place, number, { kind: "year" }));
  return null;
}

/** A correction that has the same 文号 could not be told from what it corrects. */
function sayItself(
  { corrects, document }: Partial<OwnHead>,
  places: ReadonlyMap<Field, DefinitionCell>,
  report: Report,
): void {
  const place = places.get("corrects");
  if (!place || document === undefined || corrects === undefined || corrects === null) return;
  if (plain(corrects) !== plain(document)) return;
  report(block("definition-corrects-itself", place.cell, { document }));
}
