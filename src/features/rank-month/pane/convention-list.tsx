import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ConventionId, Conventions } from "../../../method/conventions";
import type { ConventionMessages } from "../../../messages/zh/conventions";
import type { ScoreSheet } from "../../../scoring/score-sheet";
import { useWords } from "../../../pane/words";

const useStyles = makeStyles({
  summary: { ...typographyStyles.caption1Strong, cursor: "pointer", minHeight: "24px" },
  list: { ...typographyStyles.caption1, margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** The conventions (口径) that a result rests on: never a silent habit. */
export function ConventionList({ scores }: { scores: ScoreSheet }) {
  const styles = useStyles();
  const words = useWords();
  const lines = conventionLines(scores, words.conventions);
  const changed = lines.filter(({ isDefault }) => !isDefault).length;
  const { allDefault, changed: changedText, isChanged } = words.pane.conventions;
  return (
    <details>
      <summary className={styles.summary}>
        {changed === 0 ? allDefault : changedText(changed)}
      </summary>
      <ul className={styles.list}>
        {lines.map(({ id, question, choice, isDefault }) => (
          <li key={id}>
            {`${question} ${choice}`}
            {!isDefault && <strong>{` (${isChanged})`}</strong>}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface ConventionLine {
  readonly id: ConventionId;
  readonly question: string;
  readonly choice: string;
  readonly isDefault: boolean;
}

function conventionLines(scores: ScoreSheet, words: ConventionMessages): ConventionLine[] {
  const line = <Id extends ConventionId>(id: Id): ConventionLine => {
    const say: (choice: Conventions[Id]) => string = words.choices[id];
    const choice = say(scores.conventions[id]);
    const isDefault = choice === say(scores.method.defaultConventions[id]);
    return { id, question: words.questions[id], choice, isDefault };
  };
  return (Object.keys(words.questions) as ConventionId[]).map(line);
}
