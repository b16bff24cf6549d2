import { typedName } from "./function-names";
import type { Reference } from "./reference";
import { tokensOf, type Placed, type Token } from "./tokens";

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
      return typedName(token.text).toUpperCase();
    case "outside":
      return outsideText(token);
    case "error":
      return capitals(token.text).replace(/^#REF!(?=.)/, "#'REF'!");
    case "sign":
      return token.text === "@" ? "" : token.text;
  }
}

function referenceText({ sheet, cells }: Pick<Reference, "sheet" | "cells">): string {
  return sheet === null ? cells.toUpperCase() : `'${sheet}'!${cells.toUpperCase()}`;
}

/** Seals keep these texts: `[@出口额]` has no `@` in them, and `一月:六月!B5` quotes about its last sheet. */
function outsideText({ text, place, cells }: Placed): string {
  if (place === null && text.startsWith("[")) return capitals(text);
  if (place === null || cells === null || place.startsWith("[")) return text;
  if (text.startsWith("'")) return referenceText({ sheet: place, cells });
  const [first = "", last = ""] = place.split(":");
  return `${first.toUpperCase()}:${referenceText({ sheet: last, cells })}`;
}

const capitals = (text: string): string => text.replace(/[\s@]/g, "").toUpperCase();
