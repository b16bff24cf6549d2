import { htmlText } from "../../circular/html-text";
import { plainText } from "../../circular/plain-text";
import { readWorkbook } from "../../record/workbook-reading";
import type { Workbook } from "../../workbook/workbook";
import { circularToHandOver, type CircularRefusal } from "./circular-month";

/** The circular as the clipboard takes it. */
export interface CircularText {
  readonly kind: "text";
  readonly plain: string;
  /** Paragraphs and tables in the fonts of official papers. */
  readonly html: string;
}

/** 复制全文: the text of the circular; nothing is written. */
export async function circularText(
  workbook: Workbook,
  period: string,
): Promise<CircularText | CircularRefusal> {
  const month = await circularToHandOver(await readWorkbook(workbook), period);
  if (month.kind === "refused") return month;
  const { blocks } = month;
  return { kind: "text", plain: plainText(blocks), html: htmlText(blocks) };
}
