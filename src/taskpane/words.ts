import { createContext, useContext } from "react";
import type { ExplanationMessages } from "../messages/explanation";
import { explanation as explanationEn } from "../messages/en/explanation";
import { findings as findingsEn } from "../messages/en/findings";
import { notices as noticesEn } from "../messages/en/notices";
import { pane as paneEn } from "../messages/en/pane";
import { readings as readingsEn } from "../messages/en/readings";
import type { FindingMessages } from "../messages/findings";
import type { Language } from "../messages/language";
import type { NoticeMessages } from "../messages/notices";
import type { PaneMessages } from "../messages/pane";
import type { ReadingMessages } from "../messages/readings";
import { explanation as explanationZh } from "../messages/zh/explanation";
import { findings as findingsZh } from "../messages/zh/findings";
import { notices as noticesZh } from "../messages/zh/notices";
import { pane as paneZh } from "../messages/zh/pane";
import { readings as readingsZh } from "../messages/zh/readings";

/** Everything that the pane says, in one language. */
export interface Words {
  readonly pane: PaneMessages;
  readonly readings: ReadingMessages;
  readonly notices: NoticeMessages;
  readonly findings: FindingMessages;
  readonly explanation: ExplanationMessages;
}

const WORDS: Readonly<Record<Language, Words>> = {
  "zh-CN": {
    pane: paneZh,
    readings: readingsZh,
    notices: noticesZh,
    findings: findingsZh,
    explanation: explanationZh,
  },
  "en-US": {
    pane: paneEn,
    readings: readingsEn,
    notices: noticesEn,
    findings: findingsEn,
    explanation: explanationEn,
  },
};

export function wordsOf(language: Language): Words {
  return WORDS[language];
}

export const WordsContext = createContext<Words>(WORDS["zh-CN"]);

export function useWords(): Words {
  return useContext(WordsContext);
}
