import { useSyncExternalStore } from "react";
import type { PaneSession } from "../taskpane/pane-session";
import type { PaneState } from "./pane-state";

/** The pane's state as it is now; the component is shown again when it changes. */
export function usePaneState(session: PaneSession): PaneState {
  return useSyncExternalStore(session.subscribe, session.current);
}
