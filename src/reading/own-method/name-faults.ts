/** Names that a sheet's header could not be told by. */
import { block } from "../../cells/finding";
import type { ColumnTerm } from "../../method/inputs";
import { headerOf, isTownHeader } from "../words/headers";
import { placeOf, type Named } from "./names";

/** Headers and aliases that are read as something else. */
export function unfitNames(all: readonly Named[], isReserved: (text: string) => boolean): void {
  for (const { header: own, aliases, row, column } of all) {
    for (const text of [own, ...aliases]) {
      const why = isTownHeader(text)
        ? "town"
        : saysMore(text)
          ? "more"
          : isReserved(text)
            ? "word"
            : null;
      const cell = row.cell(text === own ? column : "别名");
      if (why !== null) row.report(block("definition-name-unfit", cell, { text, why }));
    }
  }
}

/** Units, periods and owners are taken off a header when it is read. */
function saysMore(text: string): boolean {
  const { words, unit, year, period } = headerOf(text);
  return words === "" || unit !== null || year !== null || period !== null;
}

/** Words that could mean either of two; answers whose words are whose. `terms` tells the columns of 去年同期. */
export function alikeNames(
  all: readonly Named[],
  terms: ReadonlyMap<string, ColumnTerm>,
  owners = new Map<string, Named>(),
): ReadonlyMap<string, Named> {
  for (const named of all) {
    for (const text of [named.header, ...named.aliases]) {
      const { words } = headerOf(text);
      const owner = owners.get(words);
      if (!owner) owners.set(words, named);
      else if (owner !== named)
        alike(named, text, owner, text === named.header ? named.column : "别名");
    }
  }
  for (const named of all) {
    const lastYear = terms.get(named.name)?.lastYear;
    const owner = owners.get(headerOf(`去年同期${named.header}`).words);
    if (lastYear !== undefined && owner && owner.name !== lastYear) {
      alike(named, `去年同期${named.header}`, owner, "去年同期");
    }
  }
  return owners;
}

function alike({ row }: Named, text: string, owner: Named, header: string): void {
  const facts = { text, other: owner.header, first: placeOf(owner) };
  row.report(block("definition-names-alike", row.cell(header), facts));
}
