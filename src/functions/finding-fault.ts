import type { CellAddress } from "../cells/address";
import { isBlocking, type Finding, type FindingCode, type RangeCode } from "../cells/finding";
import { sayFinding, type FindingMessages } from "../messages/findings";
import { allWords, invalid, refuse, words, type Fault } from "./cell-error";

/** The sheet of a range argument bears its parameter's name. */
function placeIn({ sheet, row, column }: CellAddress): string {
  return words().place(words().parameter(sheet), row + 1, column + 1);
}

/** A finding in words, behind its place in the argument: `数据表(data) 第3行第2列：…`. */
export function findingText<Code extends FindingCode>(
  messages: Pick<FindingMessages, Code>,
  finding: Finding<Code>,
): string {
  const { cell } = finding;
  const at = cell ? placeIn(cell) : null;
  return words().finding(at, sayFinding(messages, finding));
}

/** A range holds values alone: whatever blocks is one of its own faults. */
const isFault = (finding: Finding): finding is Finding<RangeCode> => isBlocking(finding);

/** Why there is no score, by the first of its findings that blocks. */
export function faultOf(outcome: Fault["outcome"], findings: readonly Finding[]): Fault {
  const first = findings.find(isFault);
  if (!first) throw new Error("an outcome without a finding that blocks");
  return { outcome, message: findingText(allWords().findings, first) };
}

/** Throws for a finding that blocks and leaves no cell to be named instead. */
export function refuseBlocking(findings: readonly Finding[], except: readonly string[] = []): void {
  const blocking = findings.filter(isFault).find(({ code }) => !except.includes(code));
  if (blocking) refuse(invalid(findingText(allWords().findings, blocking)));
}
