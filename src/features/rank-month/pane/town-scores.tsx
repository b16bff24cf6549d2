import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { derive } from "../../../engine/derivation";
import { explainOwnPlace, explainOwnTotal } from "../../../engine/explain-own";
import type { ScoreSheet } from "../../../scoring/score-sheet";
import type { Pane } from "../../../pane/pane";
import { ScoreItem } from "./score-item";
import { useWords } from "../../../pane/words";

interface Props {
  readonly pane: Pane;
  readonly scores: ScoreSheet;
  /** Index in the roster. */
  readonly town: number;
}

const useStyles = makeStyles({
  sentence: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The scores of one town, each opening its derivation. */
export function TownScores({ pane, scores, town }: Props) {
  const styles = useStyles();
  const { pane: words, explanation } = useWords();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <section aria-label={words.town.scores(scores.towns[town] ?? "")}>
      <p className={styles.sentence}>{explainOwnTotal(scores, town, explanation)}</p>
      <p className={styles.sentence}>{explainOwnPlace(scores, town, explanation)}</p>
      <ul className={styles.list}>
        {scores.indicators.map(({ indicator }, index) => (
          <li key={indicator.code} className={styles.item}>
            <ScoreItem
              pane={pane}
              derivation={derive(scores, index, town, explanation)}
              isOpen={indicator.code === open}
              onToggle={(isOpen) => setOpen(isOpen ? indicator.code : null)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
