import { readFormula } from "../../src/formula/calls";
import { coordinatesOf, type Reference } from "../../src/formula/reference";
import { parseFormula, type Syntax } from "../../src/formula/syntax";
import { tokensOf, type Token } from "../../src/formula/tokens";
import {
  normalCells,
  normalNumber,
  normalText,
  type NormalCall,
  type NormalToken,
  type NormalTree,
} from "./normal-form";

export const ownTokens = (formula: string): NormalToken[] => tokensOf(formula).map(tokenOf);

function tokenOf(token: Token): NormalToken {
  switch (token.kind) {
    case "text":
      return normalText(token.text);
    case "number":
      return normalNumber(token.text);
    case "reference":
      return cellsOf(token.reference);
    case "outside":
    case "error": {
      const { kind, text, cells } = token;
      if (cells === null) return `${kind}:${text.toUpperCase()}`;
      const place = text.slice(0, -cells.length).toUpperCase();
      return `${kind}:${place}${cellsOf({ sheet: null, cells })}`;
    }
    default:
      return `${token.kind}:${token.text.toUpperCase()}`;
  }
}

function cellsOf({ sheet, cells }: Pick<Reference, "sheet" | "cells">): string {
  const coordinates = coordinatesOf(cells);
  const along = (axis: string) => coordinates.filter((one) => one.axis === axis);
  return normalCells(sheet, along("row"), along("column"));
}

/** null for what has no tree here. */
export function ownTree(formula: string): NormalTree | null {
  const syntax = parseFormula(formula);
  return syntax && treeOf(syntax);
}

function treeOf(syntax: Syntax): NormalTree {
  switch (syntax.kind) {
    case "number":
      return normalNumber(syntax.text);
    case "text":
      return normalText(syntax.value);
    case "logical":
      return String(syntax.value).toUpperCase();
    case "cells":
      return cellsOf(syntax.reference);
    case "call":
      return `(${[syntax.name, ...syntax.args.map(treeOf)].join(" ")})`;
    case "signed":
      return `(${syntax.sign} ${treeOf(syntax.operand)})`;
    case "percent":
      return `(% ${treeOf(syntax.operand)})`;
    case "operation":
      return `(${syntax.operator} ${treeOf(syntax.left)} ${treeOf(syntax.right)})`;
  }
}

/** In the order of their names. */
export function ownCalls(formula: string): NormalCall[] {
  return readFormula(formula).calls.map(({ name, args }) => {
    const omitted = args.flatMap(({ from, to }, index) => (from === to ? [index] : []));
    const isBare = args.length === 1 && omitted.length === 1;
    return {
      name: name.toUpperCase(),
      args: isBare ? 0 : args.length,
      omitted: isBare ? [] : omitted,
    };
  });
}
