import { AnalysisSession, type AnalysisName } from "./analysis-session";
import { Fold } from "../../../pane/folded-section";
import { lateView } from "../../../pane/late-view";
import type { Pane } from "../../../pane/pane";
import type { Ranked } from "../../../ranking/rank-outcome";
import { useSectionStyles } from "../../../pane/section-styles";
import { useStore } from "../../../pane/store";
import { useWords } from "../../../pane/words";

/** Fetched when the first section is opened. */
const AnalysisPanel = lateView(() => import("./analysis-panel"), "AnalysisPanel");

const NAMES: readonly AnalysisName[] = ["conventions", "envelope", "gaps", "changes"];

/** What else can be asked of a ranking: sections that compute when they are opened. */
export function Analyses({ pane, ranking }: { pane: Pane; ranking: Ranked }) {
  const styles = useSectionStyles();
  const { analysis } = useWords();
  const analyses = pane.controller(AnalysisSession);
  const { open } = useStore(analyses.state);
  return (
    <section aria-label={analysis.name}>
      {NAMES.map((name) => (
        <Fold
          key={name}
          title={analysis.titles[name]}
          level="part"
          isOpen={open.has(name)}
          onToggle={(isOpen) => analyses.toggle(name, isOpen)}
        >
          <AnalysisPanel
            of={{ pane, name, ranking }}
            waiting={<p className={styles.text}>{analysis.loading}</p>}
          />
        </Fold>
      ))}
    </section>
  );
}
