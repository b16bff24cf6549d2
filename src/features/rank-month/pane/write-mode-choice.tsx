import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { PaneMessages } from "../../../messages/zh/pane";
import { modeHindrance, possibleMode, type PaneState } from "../../../pane/pane-state";
import { useWords } from "../../../pane/words";
import { MOST_FORMULA_TOWNS, MOST_NATIVE_TOWNS, type WriteMode } from "../../../record/write-mode";
import type { RunControl } from "./run-control";

interface Props {
  readonly runs: RunControl;
  readonly state: PaneState;
}

const useStyles = makeStyles({
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

/** 写入方式 of the next ranking. */
export function WriteModeChoice({ runs, state }: Props) {
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
