import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import { controlLook } from "../../../pane/control-look";
import type { AnalysisMessages } from "../../../messages/zh/analysis";
import type { ConventionDecision } from "../../../record/convention-decisions";
import { conventionRows, type EffectFacts, type ConventionRow } from "../convention-rows";
import type { AnalysisStates } from "./analysis-session";
import { useAnalysisStyles } from "./analysis-styles";
import { ChangeConventionForm } from "./change-convention-form";
import type { Pane } from "../../../pane/pane";
import { useWords } from "../../../pane/words";

const useStyles = makeStyles({
  convention: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  question: typographyStyles.caption1Strong,
  select: {
    ...typographyStyles.caption1,
    ...controlLook,
    minHeight: "28px",
  },
  effects: {
    ...typographyStyles.caption1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
});

interface Props {
  readonly pane: Pane;
  readonly state: AnalysisStates["conventions"];
}

/** 口径: each convention with its choice, what the others would do, and who decided. */
export function ConventionsPanel({ pane, state }: Props) {
  const styles = useAnalysisStyles();
  const words = useWords();
  if (state.kind !== "done") return null;
  const { scores, result } = state;
  return (
    <ul className={styles.list}>
      {conventionRows(scores, result.effects, words).map((row) => (
        <li key={row.id}>
          <Convention pane={pane} row={row} decision={result.decisions.get(row.id)} />
        </li>
      ))}
    </ul>
  );
}

interface ConventionProps {
  readonly pane: Pane;
  readonly row: ConventionRow;
  readonly decision: ConventionDecision | undefined;
}

function Convention({ pane, row, decision }: ConventionProps) {
  const styles = useStyles();
  const shared = useAnalysisStyles();
  const { conventions } = useWords().analysis;
  const select = useId();
  const present = row.choices.findIndex(({ isPresent }) => isPresent);
  const [draft, setDraft] = useState(present);
  const drafted = draft === present ? undefined : row.choices[draft];
  return (
    <div className={styles.convention}>
      <label htmlFor={select} className={styles.question}>
        {row.question}
      </label>
      <select
        id={select}
        className={styles.select}
        value={draft}
        disabled={row.choices.length < 2}
        onChange={(event) => setDraft(Number(event.currentTarget.value))}
      >
        {row.choices.map(({ text, isDefault }, index) => (
          <option key={text} value={index}>
            {isDefault ? `${text}${conventions.isDefault}` : text}
          </option>
        ))}
      </select>
      {decision && <p className={shared.hint}>{conventions.decided(decision.by, decision.time)}</p>}
      {drafted && (
        <ChangeConventionForm
          pane={pane}
          request={{ id: row.id, choice: drafted.choice }}
          onKeep={() => setDraft(present)}
        />
      )}
      <Effects row={row} />
    </div>
  );
}

function Effects({ row }: { row: ConventionRow }) {
  const styles = useStyles();
  const shared = useAnalysisStyles();
  const { conventions } = useWords().analysis;
  if (row.effects.length === 0) return <p className={shared.hint}>{conventions.noOther}</p>;
  return (
    <>
      <p className={shared.hint}>{conventions.ifInstead}</p>
      <ul className={styles.effects}>
        {row.effects.map(({ text, effect }) => (
          <li key={text}>
            <Effect choice={text} effect={effect} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Effect({ choice, effect }: { choice: string; effect: EffectFacts }) {
  const shared = useAnalysisStyles();
  const { conventions } = useWords().analysis;
  const said = conventions.effect(choice, effectText(effect, conventions));
  if (effect.kind === "missing" || effect.places.length === 0) return <>{said}</>;
  return (
    <details>
      <summary className={shared.summary}>{said}</summary>
      <ul className={shared.list}>
        {effect.places.map((move) => (
          <li key={move.town}>{conventions.move(move)}</li>
        ))}
      </ul>
    </details>
  );
}

function effectText(effect: EffectFacts, words: AnalysisMessages["conventions"]): string {
  if (effect.kind === "missing") return words.missing(effect.inputs);
  if (effect.places.length > 0) return words.placesMove(effect.places.length);
  return effect.points > 0 ? words.pointsOnly(effect.points) : words.unchanged;
}
