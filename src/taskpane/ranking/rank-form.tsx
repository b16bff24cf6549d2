import {
  Button,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  tokens,
} from "@fluentui/react-components";
import type { PeriodState } from "../../actions/inspect-workbook";
import type { PaneMessages } from "../../messages/pane";
import { MOST_FORMULA_TOWNS } from "../../report/write-mode";
import type { PaneSession } from "../pane-session";
import { canRank, formulaHindrance, type PaneState } from "../pane-state";
import { useWords } from "../words";

interface Props {
  readonly session: PaneSession;
  readonly state: PaneState;
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-end",
    gap: tokens.spacingHorizontalS,
  },
  period: { flex: "1 1 130px", minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, width: "100%" },
  rank: { flex: "0 0 auto" },
  radios: { marginLeft: "-8px", flexWrap: "wrap" },
});

/** The month's work: choose a period, press the one button. */
export function RankForm({ session, state }: Props) {
  const styles = useStyles();
  const { pane } = useWords();
  return (
    <>
      <div className={styles.row}>
        <PeriodChoice session={session} state={state} />
        <Button
          appearance="primary"
          className={styles.rank}
          disabled={!canRank(state)}
          onClick={() => void session.rank()}
        >
          {pane.rank}
        </Button>
      </div>
      <WriteModeChoice session={session} state={state} />
    </>
  );
}

function PeriodChoice({ session, state }: Props) {
  const styles = useStyles();
  const { pane } = useWords();
  const periods = periodsOf(state);
  return (
    <Field label={pane.period} className={styles.period}>
      <Select
        className={styles.select}
        value={state.period ?? ""}
        disabled={periods.length === 0 || state.run.kind === "running" || state.isWorking}
        onChange={(_, { value }) => session.choosePeriod(value)}
      >
        {periods.map(({ period, hasTargets, hasData }) => (
          <option key={period} value={period}>
            {pane.periodOption(period, { targets: hasTargets, data: hasData })}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function periodsOf({ book }: PaneState): readonly PeriodState[] {
  return book.kind === "ready" || book.kind === "no-data" ? book.periods : [];
}

function WriteModeChoice({ session, state }: Props) {
  const styles = useStyles();
  const { writeMode } = useWords().pane;
  const canFormulas = formulaHindrance(state) === null;
  const isDisabled = state.run.kind === "running" || state.isWorking;
  const hint = writeModeHint(state, writeMode);
  return (
    <Field label={writeMode.label} {...(hint === null ? {} : { hint })}>
      <RadioGroup
        layout="horizontal"
        className={styles.radios}
        value={canFormulas ? state.writeMode : "values"}
        disabled={isDisabled}
        onChange={(_, { value }) =>
          session.chooseWriteMode(value === "formulas" ? "formulas" : "values")
        }
      >
        <Radio value="values" label={writeMode.values} />
        <Radio value="formulas" label={writeMode.formulas} disabled={isDisabled || !canFormulas} />
      </RadioGroup>
    </Field>
  );
}

function writeModeHint(state: PaneState, words: PaneMessages["writeMode"]): string | null {
  switch (formulaHindrance(state)) {
    case "no-functions":
      return words.noFunctionsHint;
    case "too-many-towns":
      return words.tooManyTownsHint(MOST_FORMULA_TOWNS);
    case null:
      return state.writeMode === "formulas" ? words.formulasHint : null;
  }
}
