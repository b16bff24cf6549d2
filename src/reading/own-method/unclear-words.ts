/** 【表头不明】: words of a header that fit several columns. */
import { a1 } from "../../cells/address";
import { block } from "../../cells/finding";
import type { Quantity } from "../../method/types";
import { headerOf } from "../words/headers";
import { namesIn, type DefinitionCell } from "./definition-cell";
import type { DefinitionRow } from "./definition-row";
import { alikeNames, unfitNames } from "./name-faults";
import type { NameTable, Named } from "./names";

/** `known` are words that mean one column. */
export function unclearIn(
  rows: readonly DefinitionRow[],
  columns: NameTable,
  known: ReadonlyMap<string, Named>,
): ReadonlyMap<string, readonly Quantity[]> {
  const unclear = new Map<string, readonly Quantity[]>();
  const owners = new Map<string, Named>(known);
  for (const row of rows) {
    const text = row.text("表头");
    const place = row.at("可能是");
    const list = row.text("可能是");
    if (text === null || !place || list === null) continue;
    const own: Named = { name: "", header: text, aliases: [], row, column: "表头" };
    unfitNames([own], () => false);
    alikeNames([own], new Map(), owners);
    unclear.set(headerOf(text).words, meantIn(row, place, namesIn(list), columns));
    if (namesIn(list).length < 2) {
      row.report(block("definition-unclear-few", place.cell, { text }));
    }
  }
  return unclear;
}

/** The columns that are named, each once. */
function meantIn(
  row: DefinitionRow,
  place: DefinitionCell,
  names: readonly string[],
  columns: NameTable,
): readonly Quantity[] {
  const meant = new Set<Quantity>();
  for (const text of names) {
    const name = columns.find(text)?.name;
    if (name === undefined) row.report(columns.unknown(place, text));
    else if (meant.has(name)) {
      const first = a1(place.cell.row, place.cell.column);
      row.report(block("definition-repeated", place.cell, { header: "可能是", text, first }));
    } else meant.add(name);
  }
  return [...meant];
}
