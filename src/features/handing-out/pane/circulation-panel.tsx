import type { SectionProps } from "../../../pane/pane";
import { useCirculationStyles } from "./circulation-styles";
import { HandOutPart } from "./hand-out-part";
import { ReturnedPart } from "./returned-part";

/** 分发 of the chosen period's data sheet to the bureaus, and 汇总 of what comes back. */
export function CirculationPanel({ pane, state }: SectionProps) {
  const styles = useCirculationStyles();
  const { period } = state;
  if (period === null) return null;
  return (
    <div key={period} className={styles.panel}>
      <HandOutPart pane={pane} state={state} period={period} />
      <ReturnedPart pane={pane} state={state} period={period} />
    </div>
  );
}
