import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import { CellFollower, type CellState } from "./cell-follower";
import { CellLink } from "../../../pane/cell-link";
import { CellFormula } from "./cell-formula";
import { CellScores } from "./cell-scores";
import { summaryOf } from "./cell-summary";
import type { Pane } from "../../../pane/pane";
import { useWords } from "../../../pane/words";

interface Props {
  readonly pane: Pane;
  readonly state: CellState;
}

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
    // It scrolls; nothing in it is squeezed.
    "& > *": { flexShrink: 0 },
  },
  // In sight wherever the pane has been scrolled to, and never more than half of it.
  docked: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    maxHeight: "50vh",
    overflowY: "auto",
    boxShadow: tokens.shadow8,
  },
  head: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  heading: { ...typographyStyles.body1Strong, margin: 0, flex: "1 1 auto" },
  follow: {
    ...typographyStyles.caption1,
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    alignItems: "center",
    minHeight: "24px",
  },
  text: { ...typographyStyles.caption1, margin: 0, overflowWrap: "anywhere" },
});

/** 单元格出处: what the selected cell comes from. It speaks politely and never takes the focus. */
export function CellOriginView({ pane, state }: Props) {
  const styles = useStyles();
  const words = useWords();
  const { cellOrigin } = words;
  const { cell, found, isFollowing } = state;
  const isDocked = found?.kind === "scores" || found?.kind === "formula";
  return (
    <section
      aria-label={cellOrigin.name}
      data-docked={isDocked ? "" : undefined}
      className={mergeClasses(styles.section, isDocked && styles.docked)}
    >
      <div className={styles.head}>
        <h2 className={styles.heading}>{cellOrigin.name}</h2>
        <FollowSwitch cells={pane.controller(CellFollower)} isFollowing={isFollowing} />
      </div>
      {cell && <CellLink pane={pane} cell={cell} />}
      <p className={styles.text} aria-live="polite">
        {found ? summaryOf(found, words) : isFollowing ? cellOrigin.hint : cellOrigin.isOff}
      </p>
      {found?.kind === "scores" && <CellScores pane={pane} found={found} />}
      {found?.kind === "formula" && <CellFormula pane={pane} found={found} />}
    </section>
  );
}

function FollowSwitch({ cells, isFollowing }: { cells: CellFollower; isFollowing: boolean }) {
  const styles = useStyles();
  const { follow } = useWords().cellOrigin;
  const id = useId();
  return (
    <label className={styles.follow} htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={isFollowing}
        onChange={({ target }) => cells.follow(target.checked)}
      />
      {follow}
    </label>
  );
}
