import { circulation } from "./circulation";
import { cellOrigin } from "./cell-origin";
import { checkup } from "./checkup";
import { copies } from "./copies";
import { decisions } from "./decisions";
import { analysis } from "./analysis";
import { findings } from "./findings";
import { editions } from "./editions";
import { everyExplanation, ownNotices } from "./own-rule-words";
import { issue } from "./issue";
import { host } from "./host";
import { pane } from "./pane";
import { conventions } from "./conventions";
import { charts } from "./charts";
import { pages } from "./pages";
import { path } from "./path";
import { publishing } from "./publishing";
import { record } from "./record";
import { tasks } from "./tasks";

/** Everything that the pane says. */
export const words = {
  pane,
  host,
  cellOrigin,
  circulation,
  checkup,
  decisions,
  conventions,
  record,
  issue,
  publishing,
  copies,
  editions,
  notices: ownNotices,
  findings,
  explanation: everyExplanation,
  analysis,
  charts,
  pages,
  path,
  tasks,
  /** Custom functions bring their Chinese words along. */
  functions: undefined,
};
