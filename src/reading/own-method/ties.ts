/** 同分: codes, one after the other, then 并列 or 表序. */
import { a1 } from "../../cells/address";
import { block } from "../../cells/finding";
import { TIE_WORDS } from "../../method/own-sheet/terms";
import type { TotalTies } from "../../method/overall";
import { plain } from "../words/plain-text";
import { isBlank, namesIn, textOf, type DefinitionCell, type Report } from "./definition-cell";
import type { NameTable } from "./names";

/** null: nothing is said. undefined: it cannot be read. */
export function readTies(
  place: DefinitionCell | null,
  codes: NameTable,
  report: Report,
): TotalTies | null | undefined {
  if (!place || isBlank(place)) return null;
  const text = textOf(place, report);
  if (text === null) return undefined;
  const names = namesIn(text);
  const last = plain(names.at(-1) ?? "");
  const ways = ["shared", "roster"] as const;
  const then = ways.find((each) => TIE_WORDS[each] === last);
  const decidedBy = codesIn(then ? names.slice(0, -1) : names, place, codes, report);
  return decidedBy && { decidedBy, then: then ?? "shared" };
}

function codesIn(
  names: readonly string[],
  place: DefinitionCell,
  codes: NameTable,
  report: Report,
): readonly string[] | undefined {
  const known = new Set<string>();
  for (const text of names) {
    const code = codes.find(text)?.name;
    if (code === undefined) report(codes.unknown(place, text));
    else if (known.has(code)) {
      const first = a1(place.cell.row, place.cell.column);
      report(block("definition-repeated", place.cell, { header: place.header, text, first }));
    } else known.add(code);
  }
  return known.size === names.length ? [...known] : undefined;
}
