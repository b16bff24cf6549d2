import { tokensOf, type Token } from "./tokens";

/**
 * A formula as every program writes it: names in capitals, our functions as `CX.`, sheet names in quotes, no spaces and no
 * `@`. Excel, WPS and LibreOffice differ in these alone when they save a file again.
 *
 * @example canonicalFormula("=cx.growth(数据!b6 , C6)") === "CX.GROWTH('数据'!B6,C6)"
 */
export function canonicalFormula(formula: string): string {
  return tokensOf(formula).map(canonicalToken).join("");
}

function canonicalToken(token: Token): string {
  switch (token.kind) {
    case "text":
      return JSON.stringify(token.text);
    case "number":
      return String(Number(token.text));
    case "reference":
      return referenceText(token.reference);
    case "word":
      return token.text
        .toUpperCase()
        .replace(/^_XLFN\.(_XLWS\.)?/, "")
        .replace(/^_XLDUDF_CX_/, "CX.");
    case "outside":
      return token.text;
    case "sign":
      return token.text === "@" ? "" : token.text;
  }
}

function referenceText({
  text,
  sheet,
}: {
  readonly text: string;
  readonly sheet: string | null;
}): string {
  const cells = text.slice(text.lastIndexOf("!") + 1).toUpperCase();
  return sheet === null ? cells : `'${sheet}'!${cells}`;
}
