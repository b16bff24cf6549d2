import { mergeClasses } from "@fluentui/react-components";
import { Fragment } from "react";
import { choiceWords, envelopeRows, type EnvelopeRow } from "../convention-rows";
import type { AnalysisStates } from "./analysis-session";
import { useAnalysisStyles } from "./analysis-styles";
import { Message } from "../../../pane/message";
import { MOST_ANALYSED_TOWNS } from "../analysed-month";
import { useWords } from "../../../pane/words";

/** 名次区间: best and worst place of every town, and the convention that moves it most. */
export function EnvelopePanel({ state }: { state: AnalysisStates["envelope"] }) {
  const styles = useAnalysisStyles();
  const { analysis, conventions } = useWords();
  if (state.kind !== "done") return null;
  const { scores, result } = state;
  if (!result) return <Message intent="info">{analysis.tooManyTowns(MOST_ANALYSED_TOWNS)}</Message>;
  const words = analysis.envelope;
  const number = mergeClasses(styles.header, styles.number, styles.narrow);
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.header}>
              {words.town}
            </th>
            <th scope="col" className={number}>
              {words.place}
            </th>
            <th scope="col" className={number}>
              {words.best}
            </th>
            <th scope="col" className={number}>
              {words.worst}
            </th>
          </tr>
        </thead>
        <tbody>
          {envelopeRows(scores, result, conventions).map((row) => (
            <EnvelopeLines key={row.town} row={row} />
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

function EnvelopeLines({ row }: { row: EnvelopeRow }) {
  const styles = useAnalysisStyles();
  const { envelope } = useWords().analysis;
  const { town, place, best, worst, mover } = row;
  return (
    <Fragment>
      <tr>
        <th scope="row" lang="zh-CN" className={styles.cell}>
          {town}
        </th>
        {[place, best, worst].map((text, index) => (
          <td key={index} className={mergeClasses(styles.cell, styles.number)}>
            {text}
          </td>
        ))}
      </tr>
      <tr>
        <td colSpan={4} className={styles.below}>
          {mover ? envelope.moves(mover.question, mover.choice, mover.to) : envelope.noMover}
        </td>
      </tr>
    </Fragment>
  );
}
