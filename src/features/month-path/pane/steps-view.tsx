import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { MouseEvent } from "react";
import type { Pane } from "../../../pane/pane";
import { goToPart, type PartName } from "../../../pane/parts";
import { useWords } from "../../../pane/words";
import type { MonthFacts } from "../month-facts";
import { monthSteps, type KnownMonth, type MonthStep, type StepMark } from "../month-steps";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  step: {
    ...typographyStyles.caption1,
    boxSizing: "border-box",
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "24px",
    padding: `2px ${tokens.spacingHorizontalXS}`,
    textAlign: "start",
    color: tokens.colorNeutralForeground1,
    border: "none",
    borderLeft: `3px solid ${tokens.colorTransparentStroke}`,
    background: "none",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  now: {
    borderLeftColor: tokens.colorBrandBackground,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  mark: { flex: "0 0 14px", textAlign: "center" },
  name: typographyStyles.caption1Strong,
  standing: { marginInlineStart: "auto", color: tokens.colorNeutralForeground2 },
  heard: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

const MARKS: Readonly<Record<StepMark, string>> = { done: "✓", now: "▶", waiting: "○" };

interface Props {
  readonly pane: Pane;
  readonly month: KnownMonth;
}

/** The month as seven steps, each with its mark and what is left; a step leads to its part of the pane. */
export function StepsView({ pane, month }: Props) {
  const styles = useStyles();
  const { path } = useWords();
  return (
    <nav aria-label={path.steps}>
      <ol className={styles.list}>
        {monthSteps(month).map((step) => (
          <li key={step.fact.step}>
            <Step pane={pane} step={step} facts={month.facts} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface StepProps {
  readonly pane: Pane;
  readonly step: MonthStep;
  readonly facts: MonthFacts | null;
}

function Step({ pane, step: { mark, fact }, facts }: StepProps) {
  const styles = useStyles();
  const { path } = useWords();
  const go = ({ currentTarget }: MouseEvent): void => {
    const next = fact.step === "data" ? facts?.cells?.next : null;
    if (next) void pane.select(next);
    else if (fact.step === "rank" && fact.is !== "none") goToPart(currentTarget, "state");
    else if (!goToPart(currentTarget, PART_OF[fact.step])) goToPart(currentTarget, "state");
  };
  return (
    <button
      type="button"
      className={mergeClasses(styles.step, mark === "now" && styles.now)}
      aria-current={mark === "now" ? "step" : undefined}
      onClick={go}
    >
      <span aria-hidden className={styles.mark}>
        {MARKS[mark]}
      </span>
      <span className={styles.name}>{path.names[fact.step]}</span>
      <span className={styles.standing}>{path.standing(fact)}</span>
      <span className={styles.heard}>{path.marks[mark]}</span>
    </button>
  );
}

/** Figures that are all there are looked at where they are checked. */
const PART_OF: Readonly<Record<MonthStep["fact"]["step"], PartName>> = {
  period: "period",
  data: "check",
  check: "check",
  rank: "rank",
  circular: "circular",
  issue: "issue",
  circulation: "circulation",
};
