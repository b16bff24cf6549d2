import type { AnalysisSession } from "../../src/features/analysis/pane/analysis-session";
import type { CellFollower } from "../../src/features/cell-origin/pane/cell-follower";
import type { PaneCheckup } from "../../src/features/checkup/pane/pane-checkup";
import type { PaneCopies } from "../../src/features/copies/pane/pane-copies";
import type { PaneDecisions } from "../../src/features/findings/pane/pane-decisions";
import type { PaneFixes } from "../../src/features/findings/pane/pane-fixes";
import type { PaneCirculation } from "../../src/features/handing-out/pane/pane-circulation";
import type { PathKeeper } from "../../src/features/month-path/pane/path-keeper";
import type { PaneIssue } from "../../src/features/issuing/pane/pane-issue";
import type { PaneNewSheets } from "../../src/features/new-sheets/pane/pane-new-sheets";
import type { RunControl } from "../../src/features/rank-month/pane/run-control";
import type { RecordKeeper } from "../../src/features/restoring/pane/record-keeper";
import type { PaneSession } from "../../src/taskpane/pane-session";

/** Everything that the pane can do to a workbook, by the names by which a scene stands in for it. */
export type SceneActions = typeof PaneSession.actions &
  typeof RunControl.actions &
  typeof RecordKeeper.actions &
  typeof CellFollower.actions &
  typeof PathKeeper.actions &
  typeof AnalysisSession.actions &
  typeof PaneFixes.actions &
  typeof PaneDecisions.actions &
  typeof PaneNewSheets.actions &
  typeof PaneIssue.actions &
  typeof PaneCopies.actions &
  typeof PaneCirculation.actions &
  typeof PaneCheckup.actions;
