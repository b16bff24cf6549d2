import { isSameSubject, type Decision } from "../method/decision";
import { withTexts, type Archive } from "./archive";
import { isText, parsedAs, partsOf } from "./kept-text";

const KEY = "policy ";

/** The decisions (决定) of a period in 考核存档: one JSON a line. Lines that this version does not know are kept. */
export const policyKey = (period: string): string => `${KEY}${period}`;

/** All decisions of a workbook, period after period as the archive holds them, in the order in which they were made. */
export function readDecisions(archive: Archive): readonly Decision[] {
  return [...archive.texts].flatMap(([key, text]) =>
    key.startsWith(KEY)
      ? linesOf(text).flatMap((line) => {
          const decision = parsedAs(line, isDecision);
          return decision !== null && policyKey(decision.period) === key ? [decision] : [];
        })
      : [],
  );
}

/** The archive with a decision added, in place of an earlier one about the same. */
export function withDecision(archive: Archive, decision: Decision): Archive {
  const others = otherLines(archive, decision);
  return put(archive, decision.period, [...others, JSON.stringify(decision)]);
}

/** The archive without the decision about the same. */
export function withoutDecision(archive: Archive, decision: Decision): Archive {
  return put(archive, decision.period, otherLines(archive, decision));
}

function put(archive: Archive, period: string, lines: readonly string[]): Archive {
  const text = lines.length > 0 ? lines.join("\n") : null;
  return withTexts(archive, new Map([[policyKey(period), text]]));
}

function otherLines(archive: Archive, decision: Decision): string[] {
  return linesOf(archive.texts.get(policyKey(decision.period)) ?? "").filter((line) => {
    const known = parsedAs(line, isDecision);
    return known === null || !isSameSubject(known, decision);
  });
}

function linesOf(text: string): string[] {
  return text.split("\n").filter((line) => line.trim() !== "");
}

/** What a person has damaged decides nothing, and the gap asks again. */
function isDecision(value: unknown): value is Decision {
  const facts = partsOf(value);
  const isSaid = ["period", "note", "basis", "time"].every((key) => isWord(facts.get(key)));
  if (!isSaid || !Number.isInteger(facts.get("year"))) return false;
  const [kind, town, quantity] = ["kind", "town", "quantity"].map((key) => facts.get(key));
  if (kind === "points") {
    const points = facts.get("points");
    const isNumber = typeof points === "string" && /^\d+(\.\d+)?$/.test(points);
    return isNumber && isWord(facts.get("code")) && (town === null || isWord(town));
  }
  if (kind === "confirmed") {
    const value = facts.get("value");
    const isNumber = typeof value === "string" && /^0\.\d+$/.test(value);
    return isNumber && isWord(town) && isWord(facts.get("task"));
  }
  const isGap = kind === "zero" || kind === "not-reported" || kind === "not-applicable";
  return isGap && isWord(town) && isWord(quantity);
}

const isWord = (value: unknown): boolean => isText(value) && value.trim() !== "";
