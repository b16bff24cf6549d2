import { parseArea } from "../cells/address";
import type { CellValue } from "../cells/grid";
import { DEFAULT_LOOK, type BookCell, type CellLook, type KeptAttributes } from "./book";
import { textOfRuns, unescapeText } from "./cell-text";
import { serialOf, type Calendar } from "./iso-time";
import { formulaOfFile } from "../formula/function-names";
import { LIMITS, refuse } from "./refusal";
import type { SharedFormulas } from "./shared-formulas";
import { attribute } from "../zip/attributes";
import { firstElement, unescapeXml } from "../zip/xml";

/** What the cells of one sheet share. */
export interface CellSurroundings {
  readonly strings: readonly string[];
  readonly looks: readonly CellLook[];
  readonly calendar: Calendar;
  /** Grows while the sheet is read: the first cell of a shared formula comes first. */
  readonly shared: SharedFormulas;
}

const VALUE = /<v(?:\s[^<>]*)?>([^<]*)<\/v\s*>/;
const STYLE = /\ss\s*=\s*["'](\d+)["']/;
const TYPE = /\st\s*=\s*["'](\w+)["']/;

/** A cell by its opening tag and what stands in it; null for a blank one without a look. */
export function readCell(
  tag: string,
  inner: string,
  place: { readonly row: number; readonly column: number },
  around: CellSurroundings,
): BookCell | null {
  const look = around.looks[Number(STYLE.exec(tag)?.[1])];
  const formula = inner.includes("<f") ? readFormula(inner, place, around.shared) : null;
  const value = readValue(TYPE.exec(tag)?.[1] ?? "n", inner, around);
  if (value === null && formula === null && look === undefined) return null;
  const { text = null, spill = null } = formula ?? {};
  const kept = keptOf(tag, formula?.kept ?? "");
  return { value, formula: text, spill, look: look ?? DEFAULT_LOOK, ...(kept && { kept }) };
}

const KNOWN = /\s(?:r|s|t)\s*=\s*(?:"[^"]*"|'[^']*')/g;
const ATTRIBUTE = /\s[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*')/g;
const UNKNOWN = /\s(?![rst]\s*=)[\w:.-]+\s*=/;

function keptOf(tag: string, formula: string): KeptAttributes | null {
  const cell = UNKNOWN.test(tag) ? attributesOf(tag.replace(KNOWN, "")) : "";
  return cell === "" && formula === "" ? null : { cell, formula };
}

const attributesOf = (tag: string): string => tag.match(ATTRIBUTE)?.join("") ?? "";

function readFormula(
  inner: string,
  place: { readonly row: number; readonly column: number },
  shared: SharedFormulas,
): { readonly text: string; readonly spill: BookCell["spill"]; readonly kept: string } | null {
  const f = firstElement(inner, "f");
  if (!f) return null;
  const own = unescapeXml(f.inner);
  if (own.length > LIMITS.formulaLetters) refuse({ kind: "unreadable" });
  const type = attribute(f.tag, "t");
  if (type === "dataTable") return dataTable(f.tag);
  const group = type === "shared" ? attribute(f.tag, "si") : null;
  const text = group === null ? own : shared.formulaAt(group, own, place);
  if (text === "") return null;
  const area = type === "array" ? parseArea(attribute(f.tag, "ref") ?? "") : null;
  return {
    text: formulaOfFile(text),
    spill: area && { rows: area.rows, columns: area.columns },
    kept: attributesOf(f.tag.replace(OF_FORMULA, "")),
  };
}

const OF_FORMULA = /\s(?:t|ref|si)\s*=\s*(?:"[^"]*"|'[^']*')/g;
const REFERENCE = /\sref\s*=\s*(?:"[^"]*"|'[^']*')/;

/** A table of what-if values has no text: it is shown as `=TABLE(B1,B2)`, and written as it was. */
function dataTable(tag: string): ReturnType<typeof readFormula> {
  const area = parseArea(attribute(tag, "ref") ?? "");
  const inputs = ["r1", "r2"].flatMap((name) => attribute(tag, name) ?? []);
  return {
    text: `=TABLE(${inputs.join(",")})`,
    spill: area && { rows: area.rows, columns: area.columns },
    kept: attributesOf(tag.replace(REFERENCE, "")),
  };
}

/** Whatever stands in a cell and cannot be told is no blank: the file is refused. */
function readValue(type: string, inner: string, around: CellSurroundings): CellValue {
  if (type === "inlineStr") return textOfRuns(firstElement(inner, "is")?.inner ?? "") || null;
  const text = VALUE.exec(inner)?.[1] ?? "";
  if (text === "") return null;
  switch (type) {
    case "n":
      return numberOf(unescapeXml(text));
    case "s":
      return sharedText(text, around.strings);
    case "str":
      return unescapeText(text) || null;
    case "b":
      return text === "1" || text === "true";
    case "e":
      return { error: unescapeXml(text) };
    case "d":
      return serialOf(unescapeXml(text).trim(), around.calendar) ?? refuse({ kind: "unreadable" });
    default:
      return refuse({ kind: "unreadable" });
  }
}

/** Only digits: what else JavaScript takes for a number is none. */
const LETTERS = /[a-df-z_]/i;

function numberOf(text: string): number {
  return LETTERS.test(text) ? refuse({ kind: "unreadable" }) : finite(Number(text));
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : refuse({ kind: "unreadable" });
}

function sharedText(index: string, strings: readonly string[]): string | null {
  const text = strings[Number(index)];
  if (text === undefined) return refuse({ kind: "unreadable" });
  return text === "" ? null : text;
}
