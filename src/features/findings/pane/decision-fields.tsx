import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { DecisionKind } from "../../../method/types";
import { controlLook } from "../../../pane/control-look";
import type { DecisionDraft, DecisionSubject } from "./decision-draft";
import { indicatorText } from "./decision-lines";
import { useWords } from "../../../pane/words";

interface Props {
  readonly subject: DecisionSubject;
  readonly draft: DecisionDraft;
  readonly onChange: (draft: DecisionDraft) => void;
}

const useStyles = makeStyles({
  fieldset: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { ...typographyStyles.caption1Strong, padding: 0 },
  choice: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "start",
    minHeight: "24px",
    ...typographyStyles.body1,
  },
  meaning: {
    ...typographyStyles.caption1,
    gridColumn: "2",
    color: tokens.colorNeutralForeground2,
  },
  field: { display: "flex", flexDirection: "column", ...typographyStyles.caption1Strong },
  control: {
    ...typographyStyles.body1,
    ...controlLook,
    minHeight: "28px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
  },
});

/** The choices of the gap, each with what it does. */
export function KindField({ subject, draft, onChange }: Props) {
  const styles = useStyles();
  const { decisions } = useWords();
  const name = useId();
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>{decisions.kind}</legend>
      {subject.gap.choices.map((kind: DecisionKind) => (
        <label key={kind} className={styles.choice}>
          <input
            type="radio"
            name={name}
            checked={draft.kind === kind}
            onChange={() => onChange({ ...draft, kind })}
          />
          <span>{decisions.kinds[kind]}</span>
          <span className={styles.meaning}>{decisions.meanings[kind]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Which indicator, for whom, and how many points. */
export function PointsFields({ subject, draft, onChange }: Props) {
  const styles = useStyles();
  const { decisions } = useWords();
  const { gap, policy } = subject;
  const full = policy.indicators.find(({ code }) => code === draft.code)?.points ?? "";
  return (
    <>
      <Labelled label={decisions.indicator}>
        <select
          className={styles.control}
          value={draft.code}
          onChange={({ target }) => onChange({ ...draft, code: target.value })}
        >
          {gap.codes.map((code) => (
            <option key={code} value={code}>
              {indicatorText(policy, code)}
            </option>
          ))}
        </select>
      </Labelled>
      {gap.town !== null && (
        <Labelled label={decisions.scope}>
          <select
            className={styles.control}
            value={draft.isForAll ? "all" : "one"}
            onChange={({ target }) => onChange({ ...draft, isForAll: target.value === "all" })}
          >
            <option value="one">{gap.town}</option>
            <option value="all">{decisions.allTowns}</option>
          </select>
        </Labelled>
      )}
      <TextField
        label={decisions.points(full)}
        value={draft.points}
        isNumber
        onChange={(points) => onChange({ ...draft, points })}
      />
    </>
  );
}

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly isNumber?: boolean;
  readonly onChange: (value: string) => void;
}

export function TextField({ label, value, isNumber = false, onChange }: TextProps) {
  const styles = useStyles();
  return (
    <Labelled label={label}>
      <input
        className={styles.control}
        value={value}
        maxLength={isNumber ? 12 : 200}
        inputMode={isNumber ? "decimal" : "text"}
        aria-required
        onChange={({ target }) => onChange(target.value)}
      />
    </Labelled>
  );
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <label className={useStyles().field}>
      {label}
      {children}
    </label>
  );
}
