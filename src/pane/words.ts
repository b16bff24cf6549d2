import { createContext, useContext } from "react";
import type { CirculationMessages } from "../messages/zh/circulation";
import type { CellOriginMessages } from "../messages/zh/cell-origin";
import type { CheckupMessages } from "../messages/zh/checkup";
import type { CopyMessages } from "../messages/zh/copies";
import type { DecisionMessages } from "../messages/zh/decisions";
import type { AnalysisMessages } from "../messages/zh/analysis";
import type { ExplanationMessages } from "../messages/zh/explanation";
import type { FindingMessages } from "../messages/findings";
import type { FunctionWords } from "../messages/zh/function-words";
import type { IssueMessages } from "../messages/zh/issue";
import type { Language } from "../messages/language";
import type { NoticeMessages } from "../messages/zh/notices";
import type { PaneMessages } from "../messages/zh/pane";
import type { ReadingMessages } from "../messages/zh/readings";
import type { RecordMessages } from "../messages/zh/record";

/** Everything that the pane says, in one language: `load-words` brings it. */
export interface Words {
  readonly language: Language;
  readonly pane: PaneMessages;
  readonly cellOrigin: CellOriginMessages;
  readonly circulation: CirculationMessages;
  readonly checkup: CheckupMessages;
  readonly decisions: DecisionMessages;
  readonly readings: ReadingMessages;
  readonly record: RecordMessages;
  readonly issue: IssueMessages;
  readonly copies: CopyMessages;
  readonly notices: NoticeMessages;
  readonly findings: FindingMessages;
  readonly explanation: ExplanationMessages;
  readonly analysis: AnalysisMessages;
  /** What the custom functions of this page are to say; undefined: the Chinese that they bring along. */
  readonly functions: FunctionWords | undefined;
}

export const WordsContext = createContext<Words | null>(null);

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error("the pane was shown without its words");
  return words;
}
