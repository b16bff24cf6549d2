import { a1, a1Area } from "../cells/address";
import { isCellError } from "../cells/grid";
import type { BookCell, KeptAttributes } from "./book";
import { formulaForFile } from "../formula/function-names";
import { withAttribute } from "../zip/attributes";
import { escapeXml } from "../zip/xml";

/** Errors that a file can hold; those of the grid alone become #VALUE!. */
const FILE_ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

/** A cell's element. `formulaXml` keeps the formula's element as the file has it. */
export function cellXml(
  prefix: string,
  row: number,
  column: number,
  cell: BookCell,
  style: string | null,
  formulaXml: string | null = null,
): string {
  const { formula, kept } = cell;
  const f = formulaElementXml(prefix, row, column, cell);
  const { type, content } = valueXml(prefix, cell);
  const s = style === null ? "" : ` s="${style}"`;
  const inner = (formula === null ? "" : (formulaXml ?? f)) + content;
  // Without a formula nothing is left that is a dynamic array.
  const more = formula === null && kept ? withoutAttribute(kept, "cm") : kept;
  const tag = `${prefix}c r="${a1(row, column)}"${s}${type}${more?.cell ?? ""}`;
  return inner === "" ? `<${tag}/>` : `<${tag}>${inner}</${prefix}c>`;
}

/** Without an attribute of the cell. */
export function withoutAttribute(kept: KeptAttributes, name: string): KeptAttributes {
  const tag = withAttribute(`<c${kept.cell}>`, name, null);
  return { ...kept, cell: tag.slice("<c".length, -1) };
}

function formulaElementXml(prefix: string, row: number, column: number, cell: BookCell): string {
  const { formula, spill, kept } = cell;
  const more = kept?.formula ?? "";
  const isTable = DATA_TABLE.test(more);
  const ref = spill === null ? "" : ` ref="${a1Area({ row, column, ...spill })}"`;
  const type = spill === null || isTable ? "" : ` t="array"`;
  const text = isTable ? "" : escapeXml(formulaForFile(formula ?? ""));
  return `<${prefix}f${type}${ref}${more}>${text}</${prefix}f>`;
}

const DATA_TABLE = /\st\s*=\s*["']dataTable["']/;

function valueXml(prefix: string, { value, formula }: BookCell): { type: string; content: string } {
  const v = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return { type: "", content: "" };
  // The shortest text that reads back as the same number.
  if (typeof value === "number") return { type: "", content: v(String(value)) };
  if (typeof value === "boolean") return { type: ` t="b"`, content: v(value ? "1" : "0") };
  if (isCellError(value)) {
    return { type: ` t="e"`, content: v(FILE_ERRORS.has(value.error) ? value.error : "#VALUE!") };
  }
  // A text that reads like the escape of a control character is escaped itself.
  const text = escapeXml(value.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_"));
  if (formula !== null) return { type: ` t="str"`, content: v(text) };
  const t = `<${prefix}t xml:space="preserve">${text}</${prefix}t>`;
  return { type: ` t="inlineStr"`, content: `<${prefix}is>${t}</${prefix}is>` };
}
