import type { BureauStanding } from "../../messages/zh/circulation";
import type { MergedFile, MergeReport } from "./merge";
import type { Choices } from "./merge-writes";
import { cellText } from "../../cells/address";
import type { Archive } from "../../record/archive";
import { hasTexts, isList, parsedAs, partsOf } from "../../record/kept-text";

/** A bureau whose file was merged earlier, and how it stood then. */
export interface RecordedReturn {
  readonly bureau: string;
  readonly standing: BureauStanding;
  /** Local time as printed. */
  readonly time: string;
}

/** Under which 考核存档 keeps who has reported for a period. */
export const returnedKey = (period: string): string => `returned ${period}`;

export function readReturns({ texts }: Archive, period: string): RecordedReturn[] {
  return (parsedAs(texts.get(returnedKey(period)), isList) ?? []).filter(isReturn);
}

function isReturn(value: unknown): value is RecordedReturn {
  const standing = partsOf(value).get("standing");
  const isStanding = ["reported", "missing", "doubtful"].some((one) => one === standing);
  return isStanding && hasTexts(value, ["bureau", "time"]);
}

/** The text with what is merged now in place of what was merged of the same bureaus. */
export function withReturns(
  earlier: readonly RecordedReturn[],
  { files, bureaus }: MergeReport,
  choices: Choices,
  time: string,
): string {
  const now = files.flatMap((file): RecordedReturn[] => {
    if (file.kind === "refused") return [];
    const { bureau } = file;
    const said = bureaus.find((one) => one.bureau === bureau)?.standing ?? "doubtful";
    const standing = isSettled(file, choices) ? "reported" : said;
    return [{ bureau, standing, time }];
  });
  const names = new Set(now.map(({ bureau }) => bureau));
  return JSON.stringify([...earlier.filter(({ bureau }) => !names.has(bureau)), ...now]);
}

/** Nothing is open any more: every conflict was decided. */
function isSettled(file: Extract<MergedFile, { kind: "merged" }>, choices: Choices): boolean {
  const isOpen = ({ outcome, cell }: (typeof file.changes)[number]): boolean => {
    if (outcome.kind === "conflict") return !cell || !choices.has(cellText(cell));
    return outcome.kind === "question" || outcome.kind === "refused";
  };
  return file.unfilled === 0 && file.doubts.length === 0 && !file.changes.some(isOpen);
}
