import { refuse } from "./refusal";
import { attribute } from "./attributes";
import { childrenOf, elementAround } from "./part-shape";

const MICROSOFT = "http://schemas.microsoft.com/office/";

/**
 * The text with one branch of each `mc:AlternateContent` in its place: the first whose needs Excel knows, else the fallback
 * (ECMA-376 part 3).
 */
export function withChosenContent(xml: string): string {
  if (!xml.includes(":AlternateContent") && !xml.includes("<AlternateContent")) return xml;
  const spaces = new Map(
    [...xml.matchAll(/\sxmlns:([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
      ([, prefix = "", double, single]) => [prefix, double ?? single ?? ""],
    ),
  );
  return chosen(xml, (prefix) => spaces.get(prefix)?.startsWith(MICROSOFT) === true);
}

/** Alternatives within alternatives are rare. */
const DEEPEST = 4;
const OPENING = /<((?:[^\s<>/:]+:)?AlternateContent)(?=[\s/>])/g;

function chosen(xml: string, isKnown: (prefix: string) => boolean, depth = 0): string {
  const kept: string[] = [];
  let from = 0;
  for (;;) {
    OPENING.lastIndex = from;
    const found = OPENING.exec(xml);
    const element = found && elementAround(xml, found.index, found[1] ?? "");
    if (!element) return kept.join("") + xml.slice(from);
    if (depth === DEEPEST) refuse({ kind: "unreadable" });
    const branch = branchOf(element.whole, isKnown);
    kept.push(xml.slice(from, element.index), chosen(branch, isKnown, depth + 1));
    from = element.index + element.whole.length;
  }
}

function branchOf(whole: string, isKnown: (prefix: string) => boolean): string {
  const branches = [...childrenOf(whole)];
  const choice = branches.find(({ name, tag }) => {
    const needs = (attribute(tag, "Requires") ?? "").trim().split(/\s+/);
    return name === "Choice" && needs.every(isKnown);
  });
  return (choice ?? branches.find(({ name }) => name === "Fallback"))?.inner ?? "";
}
