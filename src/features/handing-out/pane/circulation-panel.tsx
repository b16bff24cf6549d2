import type { PaneSession } from "../../../taskpane/pane-session";
import type { PaneState } from "../../../pane/pane-state";
import { useCirculationStyles } from "./circulation-styles";
import { HandOutPart } from "./hand-out-part";
import { ReturnedPart } from "./returned-part";

interface Props {
  readonly session: PaneSession;
  readonly state: PaneState;
  readonly period: string;
}

/** 分发 of the chosen period's data sheet to the bureaus, and 汇总 of what comes back. */
export default function CirculationPanel(props: Props) {
  const styles = useCirculationStyles();
  return (
    <div className={styles.panel}>
      <HandOutPart {...props} />
      <ReturnedPart {...props} />
    </div>
  );
}
