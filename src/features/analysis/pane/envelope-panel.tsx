import { mergeClasses } from "@fluentui/react-components";
import type { AnalysisMessages } from "../../../messages/zh/analysis";
import { choiceWords, envelopeRows, type EnvelopeRow } from "../convention-rows";
import type { AnalysisStates } from "./analysis-session";
import { useAnalysisStyles } from "./analysis-styles";
import { Message } from "../../../pane/message";
import { whyNot } from "./why-not";
import { TableHead } from "../../../pane/table-head";
import { TownLines } from "./town-lines";
import { useWords } from "../../../pane/words";

/** 名次区间: best and worst place of every town, and the convention that moves it most. */
export function EnvelopePanel({ state }: { state: AnalysisStates["envelope"] }) {
  const styles = useAnalysisStyles();
  const { analysis, conventions } = useWords();
  if (state.kind !== "done") return null;
  const { scores, result } = state;
  if (!result) return <Message intent="info">{whyNot(scores, analysis)}</Message>;
  const words = analysis.envelope;
  const number = mergeClasses(styles.header, styles.number, styles.narrow);
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>{words.caption}</caption>
        <TableHead
          columns={[
            [words.town, styles.header],
            [words.place, number],
            [words.best, number],
            [words.worst, number],
          ]}
        />
        <tbody>
          {envelopeRows(scores, result, conventions).map((row) => (
            <TownLines
              key={row.town}
              town={row.town}
              numbers={[row.place, row.best, row.worst]}
              below={moverText(row, words)}
            />
          ))}
        </tbody>
      </table>
      <p className={styles.hint}>{words.covered(result.combinations)}</p>
      {result.leftOut.map((left, index) => (
        <p key={index} className={styles.hint}>
          {words.leftOut(conventions.questions[left.id], choiceWords(left, conventions))}
        </p>
      ))}
    </>
  );
}

function moverText({ mover }: EnvelopeRow, words: AnalysisMessages["envelope"]): string {
  return mover ? words.moves(mover.question, mover.choice, mover.to) : words.noMover;
}
