import { compareText, type GivenPart, type TextCheck } from "../../circular/compare-text";
import { documentText } from "../../docx/document-text";
import { columnTerm } from "../../method/inputs";
import { readWorkbook } from "../../record/workbook-reading";
import type { Workbook } from "../../workbook/workbook";
import { circularMonth, type CircularRefusal } from "./circular-month";

/** A .docx, or a text that was pasted. */
export type GivenCircular = Blob | string;

export type CheckOutcome =
  | { readonly kind: "checked"; readonly check: TextCheck }
  /** The file is no Word file. */
  | { readonly kind: "unreadable" }
  | CircularRefusal;

/** 核对通报: holds an edited circular against the month as the workbook has it. Nothing is written. */
export async function checkEdited(
  workbook: Workbook,
  period: string,
  given: GivenCircular,
): Promise<CheckOutcome> {
  const parts = typeof given === "string" ? pastedParts(given) : await fileParts(given);
  if (!parts) return { kind: "unreadable" };
  const month = await circularMonth(await readWorkbook(workbook), period);
  if (month.kind === "refused") return month;
  const { input, scores } = month.plan;
  const { inputs } = input.method;
  const units = [...inputs.columns.keys()].map((quantity) => columnTerm(inputs, quantity).unit);
  const check = compareText(month.blocks, parts, {
    towns: scores.towns,
    units: [...new Set([...units, input.currency])],
    ownParagraphs: [...month.choices.problems, ...month.choices.demands],
  });
  return { kind: "checked", check };
}

const fileParts = async (file: Blob): Promise<GivenPart[] | null> =>
  documentText(new Uint8Array(await file.arrayBuffer()));

/** Rows of tables come with tabs. */
function pastedParts(text: string): GivenPart[] {
  return text
    .split(/\r?\n/)
    .map((line): GivenPart =>
      line.includes("\t")
        ? { kind: "row", cells: line.split("\t") }
        : { kind: "paragraph", text: line },
    );
}
