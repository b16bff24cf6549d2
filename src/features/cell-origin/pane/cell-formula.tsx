import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { ExplainedFormula, Precedent } from "../cell-explanation";
import type { CellOriginMessages } from "../../../messages/zh/cell-origin";
import { CellLink } from "../../../pane/cell-link";
import type { Pane } from "../../../pane/pane";
import { useWords } from "../../../pane/words";

interface Props {
  readonly pane: Pane;
  readonly found: ExplainedFormula;
}

const useStyles = makeStyles({
  text: { ...typographyStyles.caption1, margin: 0, overflowWrap: "anywhere" },
  term: { ...typographyStyles.caption1Strong, margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** A formula that no derivation is made for: what it refers to, with links and values. */
export function CellFormula({ pane, found }: Props) {
  const styles = useStyles();
  const { cellOrigin } = useWords();
  const { precedents, names } = found;
  return (
    <>
      <p className={styles.text}>{cellOrigin.formula[found.why]}</p>
      <h3 className={styles.term}>{cellOrigin.formulaText}</h3>
      <p className={styles.text}>{found.formula}</p>
      <h3 className={styles.term}>{cellOrigin.precedents}</h3>
      {precedents.length === 0 && <p className={styles.text}>{cellOrigin.noPrecedents}</p>}
      <ul className={styles.list}>
        {precedents.map((precedent) => (
          <li key={precedent.text} className={styles.text}>
            {precedent.isGone ? (
              precedent.text
            ) : (
              <CellLink pane={pane} cell={precedent.cell} text={precedent.text} />
            )}
            {` ${valueText(precedent, cellOrigin)}`}
          </li>
        ))}
      </ul>
      {names.length > 0 && <p className={styles.text}>{cellOrigin.otherNames(names)}</p>}
    </>
  );
}

function valueText({ value, count, isGone }: Precedent, words: CellOriginMessages): string {
  if (isGone) return words.gone;
  if (value === null) return words.cells(count);
  return value === "" ? words.blank : words.value(value);
}
