import { conventions as words } from "../messages/zh/conventions";
import { choiceText } from "../method/method-table";
import { CONVENTION_IDS, type ConventionId, type Conventions } from "../method/conventions";
import { withTexts, type Archive } from "./archive";
import { isText, parsedAs, partsOf } from "./kept-text";

/** Who chose a convention (口径), and when. */
export interface ConventionDecision {
  readonly id: ConventionId;
  /** The choice in the words of 考核办法. */
  readonly choice: string;
  readonly was: string;
  /** 决定人 or 依据文件, never empty. */
  readonly by: string;
  /** Local time, as printed. */
  readonly time: string;
}

/** Every change of a convention, one JSON a line, in the order in which they were made. */
export const CONVENTIONS_KEY = "readings";

/** The archive with one more decision; lines that this version does not know are kept. */
export function withConventionDecision(archive: Archive, decision: ConventionDecision): Archive {
  const known = archive.texts.get(CONVENTIONS_KEY);
  const lines = [...(known === undefined ? [] : [known]), JSON.stringify(decision)];
  return withTexts(archive, new Map([[CONVENTIONS_KEY, lines.join("\n")]]));
}

/**
 * The decisions behind the conventions that hold: of each convention the latest, as long as its choice is the present one.
 * A choice that was typed into 考核办法 by hand has none.
 */
export function decisionsInForce(
  archive: Archive,
  conventions: Conventions,
): ReadonlyMap<ConventionId, ConventionDecision> {
  const latest = new Map<ConventionId, ConventionDecision>();
  for (const line of (archive.texts.get(CONVENTIONS_KEY) ?? "").split("\n")) {
    const decision = parsedAs(line, isDecision);
    if (decision) latest.set(decision.id, decision);
  }
  return new Map(
    [...latest].filter(([id, { choice }]) => choice === choiceText(id, conventions[id], words)),
  );
}

/** What a person has damaged is not printed as decided. */
function isDecision(value: unknown): value is ConventionDecision {
  const facts = partsOf(value);
  const areTexts = ["choice", "was", "by", "time"].every((key) => {
    const text = facts.get(key);
    return isText(text) && text !== "";
  });
  return areTexts && CONVENTION_IDS.some((id) => id === facts.get("id"));
}
