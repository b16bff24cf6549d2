import { circulation } from "../messages/zh/circulation";
import { cellOrigin } from "../messages/zh/cell-origin";
import { checkup } from "../messages/zh/checkup";
import { copies } from "../messages/zh/copies";
import { decisions } from "../messages/zh/decisions";
import { analysis } from "../messages/zh/analysis";
import { explanation } from "../messages/zh/explanation";
import { findings } from "../messages/zh/findings";
import { notices } from "../messages/zh/notices";
import { issue } from "../messages/zh/issue";
import { pane } from "../messages/zh/pane";
import { readings } from "../messages/zh/readings";
import { record } from "../messages/zh/record";
import type { Words } from "../pane/words";

export const words: Words = {
  language: "zh-CN",
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
  functions: undefined,
};
