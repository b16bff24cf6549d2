import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { PeriodState } from "../../../ranking/workbook-state";
import { controlLook } from "../../../pane/control-look";
import { canRank, type PaneState } from "../../../pane/pane-state";
import { partMark } from "../../../pane/parts";
import type { RunControl } from "./run-control";
import { useWords } from "../../../pane/words";

interface Props {
  readonly runs: RunControl;
  readonly state: PaneState;
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-end",
    gap: tokens.spacingHorizontalS,
  },
  period: {
    display: "flex",
    flexDirection: "column",
    flex: "1 1 70px",
    minWidth: 0,
    gap: tokens.spacingVerticalXXS,
    ...typographyStyles.body1,
  },
  select: {
    ...typographyStyles.body1,
    ...controlLook,
    minHeight: "32px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    ":disabled": { color: tokens.colorNeutralForegroundDisabled },
  },
  rank: { flex: "0 0 auto" },
});

interface FormProps extends Props {
  /** How one more period comes about. */
  readonly newPeriod: ReactNode;
}

/** The month's work: choose a period, press the one button. */
export function RankForm({ runs, state, newPeriod }: FormProps) {
  const styles = useStyles();
  const words = useWords().pane;
  return (
    <div className={styles.row}>
      <PeriodChoice runs={runs} state={state} />
      {newPeriod}
      <Button
        appearance="primary"
        className={styles.rank}
        disabled={!canRank(state)}
        onClick={() => void runs.rank()}
        {...partMark("rank")}
      >
        {words.rank}
      </Button>
    </div>
  );
}

function PeriodChoice({ runs, state }: Props) {
  const styles = useStyles();
  const words = useWords().pane;
  const periods = periodsOf(state);
  const select = useId();
  return (
    <div className={styles.period} {...partMark("period")}>
      <label htmlFor={select}>{words.period}</label>
      <select
        id={select}
        className={styles.select}
        value={state.period ?? ""}
        disabled={periods.length === 0 || state.run.kind === "running" || state.isWorking}
        onChange={({ target }) => runs.choosePeriod(target.value)}
      >
        {periods.map(({ period, hasTargets, hasData }) => (
          <option key={period} value={period}>
            {words.periodOption(period, { targets: hasTargets, data: hasData })}
          </option>
        ))}
      </select>
    </div>
  );
}

function periodsOf({ book }: PaneState): readonly PeriodState[] {
  return book.kind === "ready" || book.kind === "no-data" ? book.periods : [];
}
