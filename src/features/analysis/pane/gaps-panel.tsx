import { mergeClasses } from "@fluentui/react-components";
import { whyNot } from "./why-not";
import { gapRows, type GapRow } from "../gap-rows";
import type { AnalysisStates } from "./analysis-session";
import { useAnalysisStyles } from "./analysis-styles";
import { Message } from "../../../pane/message";
import { TableHead } from "../../../pane/table-head";
import { useWords } from "../../../pane/words";

/** 差距: what gains one place, town by town. */
export function GapsPanel({ state }: { state: AnalysisStates["gaps"] }) {
  const styles = useAnalysisStyles();
  const { analysis } = useWords();
  if (state.kind !== "done") return null;
  const { towns, currency } = state.result;
  if (!towns) return <Message intent="info">{whyNot(state.scores, analysis)}</Message>;
  const words = analysis.gaps;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{words.caption}</caption>
      <TableHead
        columns={[
          [words.place, mergeClasses(styles.header, styles.number, styles.narrow)],
          [words.town, mergeClasses(styles.header, styles.town)],
          [words.gain, styles.header],
        ]}
      />
      <tbody>
        {gapRows(state.scores, towns).map((row) => (
          <tr key={row.town}>
            <td className={mergeClasses(styles.cell, styles.number)}>{row.place}</td>
            <th scope="row" lang="zh-CN" className={styles.cell}>
              {row.town}
            </th>
            <td className={styles.cell}>
              <Ways row={row} currency={currency} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Ways({ row, currency }: { row: GapRow; currency: string }) {
  const { isFirst, gains, cannot } = row;
  const styles = useAnalysisStyles();
  const { gaps } = useWords().analysis;
  if (isFirst) return <>{gaps.first}</>;
  return (
    <>
      {gains.length === 0 && gaps.noLever(cannot.length)}
      <ul className={styles.list}>
        {gains.map(({ lever, amount, unit, to }) => (
          <li key={lever}>{gaps.lever(lever, { amount, unit, currency }, to)}</li>
        ))}
      </ul>
      {cannot.length > 0 && (
        <details>
          <summary className={styles.summary}>{gaps.cannot(cannot.length)}</summary>
          <ul className={styles.list}>
            {cannot.map(({ lever, amount, unit }) => (
              <li key={lever}>{gaps.cannotLine(lever, { amount, unit, currency })}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
