import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { AnalysisSession, type AnalysisName } from "./analysis-session";
import { lateView } from "../../../pane/late-view";
import type { Pane } from "../../../pane/pane";
import type { Ranked } from "../../../ranking/rank-outcome";
import { useStore } from "../../../pane/store";
import { useWords } from "../../../pane/words";

/** Fetched when the first section is opened. */
const AnalysisPanel = lateView(() => import("./analysis-panel"), "AnalysisPanel");

const NAMES: readonly AnalysisName[] = ["conventions", "envelope", "gaps", "changes"];

const useStyles = makeStyles({
  section: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: {
    ...typographyStyles.body1Strong,
    cursor: "pointer",
    padding: `${tokens.spacingVerticalS} 0`,
    minHeight: "24px",
  },
  text: { ...typographyStyles.caption1, margin: 0 },
});

/** What else can be asked of a ranking: sections that compute when they are opened. */
export function Analyses({ pane, ranking }: { pane: Pane; ranking: Ranked }) {
  const styles = useStyles();
  const { analysis } = useWords();
  const analyses = pane.controller(AnalysisSession);
  const { open } = useStore(analyses.state);
  return (
    <section aria-label={analysis.name}>
      {NAMES.map((name) => (
        <details
          key={name}
          className={styles.section}
          open={open.has(name)}
          onToggle={(event) => analyses.toggle(name, event.currentTarget.open)}
        >
          <summary className={styles.summary}>{analysis.titles[name]}</summary>
          {open.has(name) && (
            <AnalysisPanel
              of={{ pane, name, ranking }}
              waiting={<p className={styles.text}>{analysis.loading}</p>}
            />
          )}
        </details>
      ))}
    </section>
  );
}
