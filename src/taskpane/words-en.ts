import { circulation } from "../messages/en/circulation";
import { cellOrigin } from "../messages/en/cell-origin";
import { checkup } from "../messages/en/checkup";
import { copies } from "../messages/en/copies";
import { decisions } from "../messages/en/decisions";
import { analysis } from "../messages/en/analysis";
import { explanation } from "../messages/en/explanation";
import { findings } from "../messages/en/findings";
import { functionWords } from "../messages/en/function-words";
import { notices } from "../messages/en/notices";
import { issue } from "../messages/en/issue";
import { pane } from "../messages/en/pane";
import { readings } from "../messages/en/readings";
import { record } from "../messages/en/record";
import type { Words } from "../pane/words";

export const words: Words = {
  language: "en-US",
  pane,
  cellOrigin,
  circulation,
  checkup,
  decisions,
  readings,
  record,
  issue,
  copies,
  notices,
  findings,
  explanation,
  analysis,
  functions: functionWords,
};
