import { a1 } from "../../cells/address";
import { block, type Finding } from "../../cells/finding";
import { plain } from "../words/plain-text";
import { becomes, type DefinitionCell } from "./definition-cell";
import type { DefinitionRow } from "./definition-row";

/** A column, a task or a code as the sheet calls it. */
export interface Named {
  /** The name inside of the method: `exports`. */
  readonly name: string;
  readonly header: string;
  readonly aliases: readonly string[];
  readonly row: DefinitionRow;
  /** The column in which it stands. */
  readonly column: "表头" | "任务" | "代码";
}

/** The names of one table, by which others refer to it. */
export class NameTable {
  readonly #byText = new Map<string, Named>();
  readonly #byAlias = new Map<string, Named>();

  constructor(
    /** 数据项 */
    private readonly table: string,
    readonly all: readonly Named[],
  ) {
    for (const named of all) {
      this.#byText.set(plain(named.header), named);
      for (const alias of named.aliases) this.#byAlias.set(plain(alias), named);
    }
  }

  find(text: string): Named | null {
    return this.#byText.get(plain(text)) ?? null;
  }

  /** An alias is what a sheet may be headed with; a definition has one name for each. */
  unknown(place: DefinitionCell, text: string): Finding {
    const meant = this.#byAlias.get(plain(text));
    const names = this.all.map(({ header }) => header);
    const facts = { text, table: this.table, names };
    const fix = meant && becomes(place, meant.header);
    return block("definition-name-unknown", place.cell, facts, fix);
  }

  /** The name that a cell chooses. */
  chosen(row: DefinitionRow, header: string): Named | null {
    const place = row.at(header);
    const text = row.text(header);
    if (!place || text === null) return null;
    const found = this.find(text);
    if (!found) row.report(this.unknown(place, text));
    return found;
  }
}

export function placeOf({ row, column }: Named): string {
  const cell = row.cell(column);
  return a1(cell.row, cell.column);
}

/** Those whose text stands there for the first time; the others are findings. */
export function withoutRepeated(
  all: readonly Named[],
  textOf: (named: Named) => string = ({ header: text }) => plain(text),
): readonly Named[] {
  const first = new Map<string, Named>();
  return all.filter((named) => {
    const known = first.get(textOf(named));
    if (!known) {
      first.set(textOf(named), named);
      return true;
    }
    const facts = { header: named.column, text: named.header, first: placeOf(known) };
    named.row.report(block("definition-repeated", named.row.cell(named.column), facts));
    return false;
  });
}
