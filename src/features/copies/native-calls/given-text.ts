import { call, cells, expressionText, joined, when, type Formula } from "../../../formula/tree";
import type { Argument } from "../../../formula/single-call";
import { singleValue, type CallScope } from "../../../reading/calls/call-cells";

/** A text that a call was given, and the cell that must go on holding it; null where it stands in the call itself. */
export interface GivenText {
  readonly text: string;
  readonly relied: string | null;
}

/** null for what is no text and no number of one cell. */
export function givenText(argument: Argument, scope: CallScope): GivenText | null {
  if (argument.kind === "text") return { text: argument.text, relied: null };
  if (argument.kind === "number") return { text: argument.text, relied: null };
  if (argument.kind !== "reference") return null;
  const value = singleValue(argument, scope);
  if (typeof value !== "string" && typeof value !== "number") return null;
  return { text: String(value), relied: argument.reference.text };
}

/** An expression that shows nothing once one of the texts has changed. */
export function whileGiven(texts: readonly GivenText[], expression: Formula): string {
  const checks = texts.flatMap(({ text, relied }) =>
    relied === null ? [] : [call("EXACT", joined(cells(relied), ""), text)],
  );
  if (checks.length === 0) return expressionText(expression);
  return expressionText(when(call("AND", ...checks), expression, ""));
}
