import { escapeXml } from "../zip/xml";

export const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
export const W = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`;
export const R = `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;

/** A run of text; `look` are its properties. */
export function run(text: string, look = ""): string {
  if (text === "") return "";
  const properties = look === "" ? "" : `<w:rPr>${look}</w:rPr>`;
  return `<w:r>${properties}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** A paragraph in a named style; `more` are further properties, in the order that the schema wants. */
export function paragraph(style: string, inner: string, more = ""): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${inner}</w:p>`;
}

export const sizeXml = (halfPoints: number): string =>
  `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;

export function borderXml(side: string, eighths: number): string {
  return `<w:${side} w:val="single" w:sz="${eighths}" w:space="0" w:color="000000"/>`;
}
