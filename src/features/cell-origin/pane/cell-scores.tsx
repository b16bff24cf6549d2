import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ExplainedScores } from "../cell-explanation";
import type { CellAddress } from "../../../cells/address";
import { derive } from "../../../engine/derivation";
import { explainOwnPlace, explainOwnTotal } from "../../../engine/explain-own";
import { totalsCompared } from "../totals-compared";
import { CellLink } from "../../../pane/cell-link";
import { Message } from "../../../pane/message";
import type { Pane } from "../../../pane/pane";
import { ScoreDetails } from "../../rank-month/pane/score-details";
import { ScoreItem } from "../../rank-month/pane/score-item";
import { useWords } from "../../../pane/words";

interface Props {
  readonly pane: Pane;
  readonly found: ExplainedScores;
}

const useStyles = makeStyles({
  text: { ...typographyStyles.caption1, margin: 0, overflowWrap: "anywhere" },
  term: { ...typographyStyles.caption1Strong, margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The scores behind a cell: one in full, several to be opened, a total and a place with links to their parts. */
export function CellScores({ pane, found }: Props) {
  const styles = useStyles();
  const { cellOrigin } = useWords();
  const { source, stored } = found;
  const stale = cellOrigin.stale[source.kind];
  return (
    <>
      {stored && !stored.isCurrent && (
        <Message intent="warning" title={stale.title}>
          {stale.text(stored.text, stored.now)}
        </Message>
      )}
      {source.kind === "call" && (
        <p className={styles.text}>
          {cellOrigin.ofCall(source.name)}
          {source.usesDefaults && ` ${cellOrigin.usesDefaults}`}
        </p>
      )}
      <Body pane={pane} found={found} />
      {source.kind === "ranking" && source.last && (
        <p className={styles.text}>{cellOrigin.last(source.last)}</p>
      )}
    </>
  );
}

function Body({ pane, found }: Props) {
  const styles = useStyles();
  const { explanation } = useWords();
  const { scores, town, shows } = found;
  if (shows.kind === "indicators") {
    const [only, ...others] = shows.indicators;
    if (only === undefined || others.length > 0) {
      return <Scores pane={pane} found={found} indicators={shows.indicators} />;
    }
    return <ScoreDetails pane={pane} derivation={derive(scores, only, town, explanation)} />;
  }
  const all = [...scores.indicators.keys()];
  return (
    <>
      {shows.kind !== "place" && (
        <>
          <p className={styles.text}>{explainOwnTotal(scores, town, explanation)}</p>
          <Scores pane={pane} found={found} indicators={all} />
        </>
      )}
      {shows.kind !== "total" && (
        <>
          <p className={styles.text}>{explainOwnPlace(scores, town, explanation)}</p>
          <Totals pane={pane} found={found} />
        </>
      )}
    </>
  );
}

function Scores({ pane, found, indicators }: Props & { indicators: readonly number[] }) {
  const styles = useStyles();
  const { explanation, cellOrigin } = useWords();
  const [open, setOpen] = useState<number | null>(null);
  const { scores, town, source } = found;
  const cells = source.kind === "ranking" ? source.cells : null;
  return (
    <>
      <h3 className={styles.term}>{cellOrigin.parts}</h3>
      <ul className={styles.list}>
        {indicators.map((index) => (
          <li key={index} className={styles.item}>
            <ScoreItem
              pane={pane}
              derivation={derive(scores, index, town, explanation)}
              isOpen={index === open}
              onToggle={(isOpen) => setOpen(isOpen ? index : null)}
            />
            <Where pane={pane} cell={cells?.indicators[index] ?? null} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The totals that a place comes from: the town's own first, then those ahead. */
function Totals({ pane, found }: Props) {
  const styles = useStyles();
  const { cellOrigin } = useWords();
  const { scores, town, source } = found;
  const cells = source.kind === "ranking" ? source.cells : null;
  return (
    <>
      <h3 className={styles.term}>{cellOrigin.totals}</h3>
      <ul className={styles.list}>
        {totalsCompared(scores, town).map(({ town: index, name, total }) => (
          <li key={index} className={styles.text}>
            {`${name} ${total} `}
            <Where pane={pane} cell={cells?.totals[index] ?? null} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Where({ pane, cell }: { pane: Pane; cell: CellAddress | null }) {
  return cell && <CellLink pane={pane} cell={cell} />;
}
