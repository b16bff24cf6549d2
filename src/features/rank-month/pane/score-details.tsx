import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { cellText } from "../../../cells/address";
import type { Derivation } from "../../../engine/derivation";
import type { DerivedInput } from "../../../explanation/derived-inputs";
import { FindingList } from "../../findings/pane/finding-list";
import type { Pane } from "../../../pane/pane";
import { useWords } from "../../../pane/words";

interface Props {
  readonly pane: Pane;
  readonly derivation: Derivation;
}

const useStyles = makeStyles({
  details: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    padding: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
  term: { ...typographyStyles.caption1Strong, marginTop: tokens.spacingVerticalXS },
  text: { ...typographyStyles.caption1, margin: 0, overflowWrap: "anywhere" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  link: {
    ...typographyStyles.caption1,
    padding: 0,
    minWidth: 0,
    minHeight: "24px",
    color: tokens.colorBrandForegroundLink,
  },
});

/** How a score came about: the sentence that derives it, and what that sentence rests on. */
export function ScoreDetails({ pane, derivation }: Props) {
  const styles = useStyles();
  const { score } = useWords().pane;
  // The rounding has a line of its own.
  const conventions = derivation.conventions.filter(({ id }) => id !== "rounding");
  return (
    <div className={styles.details}>
      <p className={styles.text}>{derivation.sentence}</p>
      <dl className={styles.text}>
        <Term name={score.clause}>{`${derivation.clause}：${derivation.clauseText}`}</Term>
        {derivation.inputs.length > 0 && (
          <Term name={score.inputs}>
            <ul className={styles.list}>
              {derivation.inputs.map((input, index) => (
                <li key={index}>
                  <InputLink pane={pane} input={input} />
                </li>
              ))}
            </ul>
          </Term>
        )}
        {conventions.length > 0 && (
          <Term name={score.conventions}>
            <ul className={styles.list}>
              {conventions.map(({ id, question, choice }) => (
                <li key={id}>{`${question} ${choice}`}</li>
              ))}
            </ul>
          </Term>
        )}
        <Term name={score.rounding}>{derivation.rounding}</Term>
      </dl>
      <FindingList pane={pane} findings={derivation.findings} />
    </div>
  );
}

function Term({ name, children }: { name: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{name}</dt>
      <dd className={styles.text}>{children}</dd>
    </>
  );
}

function InputLink({ pane, input }: { pane: Pane; input: DerivedInput }) {
  const styles = useStyles();
  const { score } = useWords().pane;
  const { name, value, unit } = input;
  const where = cellText(input.cell);
  return (
    <>
      {`${score.input({ town: input.isOwn ? null : input.town, name, value, unit })} `}
      <Button
        appearance="transparent"
        size="small"
        className={styles.link}
        aria-label={score.goTo(where)}
        onClick={() => void pane.select(input.cell)}
      >
        {where}
      </Button>
    </>
  );
}
