import {
  Button,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useId } from "react";
import type { PeriodState } from "../../../ranking/workbook-state";
import type { PaneMessages } from "../../../messages/zh/pane";
import { MOST_FORMULA_TOWNS, MOST_NATIVE_TOWNS, type WriteMode } from "../../../record/write-mode";
import { controlLook } from "../../../pane/control-look";
import { canRank, modeHindrance, possibleMode, type PaneState } from "../../../pane/pane-state";
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
    flex: "1 1 130px",
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
  modes: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { ...typographyStyles.body1, padding: 0 },
  mode: {
    ...typographyStyles.body1,
    display: "inline-flex",
    alignItems: "center",
    minHeight: "32px",
    gap: tokens.spacingHorizontalXS,
    marginInlineEnd: tokens.spacingHorizontalL,
  },
  radio: { width: "16px", height: "16px", margin: 0, accentColor: tokens.colorBrandBackground },
  unavailable: { color: tokens.colorNeutralForegroundDisabled },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

/** The month's work: choose a period, press the one button. */
export function RankForm({ runs, state }: Props) {
  const styles = useStyles();
  const words = useWords().pane;
  return (
    <>
      <div className={styles.row}>
        <PeriodChoice runs={runs} state={state} />
        <Button
          appearance="primary"
          className={styles.rank}
          disabled={!canRank(state)}
          onClick={() => void runs.rank()}
        >
          {words.rank}
        </Button>
      </div>
      <WriteModeChoice runs={runs} state={state} />
    </>
  );
}

function PeriodChoice({ runs, state }: Props) {
  const styles = useStyles();
  const words = useWords().pane;
  const periods = periodsOf(state);
  const select = useId();
  return (
    <div className={styles.period}>
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

function WriteModeChoice({ runs, state }: Props) {
  const styles = useStyles();
  const { writeMode } = useWords().pane;
  const isDisabled = state.run.kind === "running" || state.isWorking;
  const chosen = possibleMode(state);
  const hint = writeModeHint(state, chosen, writeMode);
  const hintId = useId();
  return (
    <fieldset
      className={styles.modes}
      disabled={isDisabled}
      {...(hint === null ? {} : { "aria-describedby": hintId })}
    >
      <legend className={styles.legend}>{writeMode.label}</legend>
      {(["values", "formulas", "native"] as const).map((mode) => {
        const isUnavailable = modeHindrance(state, mode) !== null;
        return (
          <label
            key={mode}
            className={mergeClasses(styles.mode, isUnavailable && styles.unavailable)}
          >
            <input
              type="radio"
              className={styles.radio}
              name={hintId}
              checked={chosen === mode}
              disabled={isUnavailable}
              onChange={() => runs.chooseWriteMode(mode)}
            />
            {writeMode[mode]}
          </label>
        );
      })}
      {hint !== null && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}

function writeModeHint(
  state: PaneState,
  chosen: WriteMode,
  words: PaneMessages["writeMode"],
): string | null {
  if (chosen === "formulas") return words.formulasHint;
  if (chosen === "native") return words.nativeHint;
  switch (modeHindrance(state, "formulas")) {
    case "no-functions":
      return words.noFunctionsHint;
    case "too-many-towns":
      return words.tooManyTownsHint({ formulas: MOST_FORMULA_TOWNS, native: MOST_NATIVE_TOWNS });
    case null:
      return null;
  }
}
