/** A cell of a definition, read as the word, the name or the number that it should be; whatever else it is becomes a finding. */
import type { CellAddress } from "../../cells/address";
import { block, type Finding } from "../../cells/finding";
import { isCellError, type CellValue } from "../../cells/grid";
import { isDateFormat, isPercentFormat } from "../../cells/number-format";
import { decimalText } from "../../numbers/decimal-text";
import { exact, exactOfCell, HUNDRED, multiply } from "../../numbers/exact";
import { numberText } from "../words/cell-number";
import { dateOfSerial, dateText } from "../words/date-cell";
import { plain } from "../words/plain-text";
import { seemsNumber } from "../words/seeming-number";
import { isBlankValue } from "../words/table-rows";

export interface DefinitionCell {
  readonly cell: CellAddress;
  /** The column's header, or the label in the head. */
  readonly header: string;
  readonly value: CellValue;
  readonly format: string;
}

export type Report = (finding: Finding) => void;

export const isBlank = ({ value }: DefinitionCell): boolean => isBlankValue(value);

/** A fix of the cell: it becomes this text. */
export const becomes = ({ cell, value }: DefinitionCell, text: string) => ({
  cell,
  was: value,
  becomes: { text },
});

/** What stands in the cell, and a finding where it is blank or nothing that can be read. */
export function requiredText(place: DefinitionCell, report: Report): string | null {
  if (!isBlank(place)) return textOf(place, report);
  report(block("definition-cell-blank", place.cell, { header: place.header }));
  return null;
}

/** The text of a cell that is not blank. */
export function textOf(place: DefinitionCell, report: Report): string | null {
  const { cell, header, value } = place;
  if (isCellError(value)) {
    report(block("cell-error", cell, { header, town: "", error: value.error }));
    return null;
  }
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "number") return trimmed(String(value));
  const finding = reformatted(place, value);
  if (!finding) return numberText(value);
  report(finding);
  return null;
}

const trimmed = (text: string): string =>
  text.replace(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/g, "");

/** Excel has made a date of 1/3, or 0.05 of 5%. */
function reformatted(place: DefinitionCell, value: number): Finding | null {
  const { cell, header, format } = place;
  const isDate = isDateFormat(format);
  if (!isDate && !isPercentFormat(format)) return null;
  const date = isDate ? dateOfSerial(value) : null;
  const percent = decimalText(multiply(exactOfCell(value), HUNDRED));
  const fraction = date && header === "权数" ? `${date.month}/${date.day}` : null;
  const seems = isDate ? fraction : percent === null ? null : `${percent}%`;
  const facts = { header, value: date ? dateText(date) : numberText(value), seems };
  const fix = seems === null ? undefined : becomes(place, seems);
  return block("definition-cell-reformatted", cell, facts, fix);
}

/** The key of the word that stands in the cell. `same` are other words for one of them. */
export function choiceOf<Key extends string>(
  place: DefinitionCell,
  words: Readonly<Record<Key, string>>,
  report: Report,
  same: Readonly<Record<string, Key>> = {},
): Key | null {
  const text = requiredText(place, report);
  if (text === null) return null;
  const entries = Object.entries(words) as [Key, string][];
  const found = entries.find(([, word]) => plain(word) === plain(text));
  if (found) return found[0];
  const meant = same[plain(text)];
  report(
    block(
      "definition-word-unknown",
      place.cell,
      { header: place.header, text, choices: [...new Set(entries.map(([, word]) => word))] },
      meant === undefined ? undefined : becomes(place, words[meant]),
    ),
  );
  return null;
}

/** A number as decimal text: `４0`, `1,000` and `2.50` are 40, 1000 and 2.5. null: none. */
export function decimalIn(text: string): string | null {
  const written = text.normalize("NFKC").trim().replace(/^[−–]/, "-").replace(/^\+/, "");
  const isNumber = /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(written);
  return isNumber ? decimalText(exact(written.replaceAll(",", ""))) : null;
}

/** The number in a cell that is not blank. A number 0 is none: whoever passes ranges to a function passes 0 for a blank cell. */
export function numberOf(
  place: DefinitionCell,
  report: Report,
  mayBeNegative: boolean,
): string | null {
  const text = requiredText(place, report);
  if (text === null) return null;
  const { cell, header, value } = place;
  const number = decimalIn(text);
  if (number === null) {
    const seems = seemsNumber(text, "分");
    const facts = { header, text, seems };
    const fix = seems === null ? undefined : becomes(place, seems);
    report(block("definition-number-unreadable", cell, facts, fix));
  } else if (value === 0) {
    report(block("definition-zero-typed", cell, { header }, becomes(place, "0")));
  } else if (number.startsWith("-") && !mayBeNegative) {
    report(outside(place, number, { kind: "not-negative" }));
  } else return number;
  return null;
}

export function outside(
  { cell, header }: DefinitionCell,
  text: string,
  bound: Parameters<typeof block<"definition-number-outside">>[2]["bound"],
): Finding {
  return block("definition-number-outside", cell, { header, text, bound });
}

/** The names in a cell, parted by 、 or a comma. */
export const namesIn = (text: string): readonly string[] =>
  text
    .split(/[、,，;；\n]/)
    .map(trimmed)
    .filter((name) => name !== "");
