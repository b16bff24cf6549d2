import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReadingId, Readings } from "../../../method/readings";
import type { ReadingMessages } from "../../../messages/zh/readings";
import type { ScoreSheet } from "../../../scoring/score-sheet";
import { useWords } from "../../../pane/words";

const useStyles = makeStyles({
  summary: { ...typographyStyles.caption1Strong, cursor: "pointer", minHeight: "24px" },
  list: { ...typographyStyles.caption1, margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** The readings (口径) that a result rests on: never a silent habit. */
export function ReadingList({ scores }: { scores: ScoreSheet }) {
  const styles = useStyles();
  const words = useWords();
  const lines = readingLines(scores, words.readings);
  const changed = lines.filter(({ isDefault }) => !isDefault).length;
  const { allDefault, changed: changedText, isChanged } = words.pane.readings;
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

interface ReadingLine {
  readonly id: ReadingId;
  readonly question: string;
  readonly choice: string;
  readonly isDefault: boolean;
}

function readingLines(scores: ScoreSheet, words: ReadingMessages): ReadingLine[] {
  const line = <Id extends ReadingId>(id: Id): ReadingLine => {
    const say: (choice: Readings[Id]) => string = words.choices[id];
    const choice = say(scores.readings[id]);
    const isDefault = choice === say(scores.method.defaultReadings[id]);
    return { id, question: words.questions[id], choice, isDefault };
  };
  return (Object.keys(words.questions) as ReadingId[]).map(line);
}
