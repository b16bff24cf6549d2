import type { Finding } from "../cells/finding";
import { sayFinding } from "../messages/findings";
import { allWords, invalid, refuse, words, type Fault } from "./cell-error";

/** A finding in words, behind its place in the argument: `data 第3行第2列：…`. */
export function findingText(finding: Finding): string {
  const { cell } = finding;
  const at = cell ? words().place(cell.sheet, cell.row + 1, cell.column + 1) : null;
  return words().finding(at, sayFinding(allWords().findings, finding));
}

/** Why there is no score, by the first of its findings. */
export function faultOf(outcome: Fault["outcome"], findings: readonly Finding[]): Fault {
  const [first] = findings;
  if (!first) throw new Error("an outcome without a finding");
  return { outcome, message: findingText(first) };
}

/** Throws for a finding that blocks and leaves no cell to be named instead. */
export function refuseBlocking(findings: readonly Finding[], except: readonly string[] = []): void {
  const blocking = findings.find(
    ({ severity, code }) => severity === "block" && !except.includes(code),
  );
  if (blocking) refuse(invalid(findingText(blocking)));
}
