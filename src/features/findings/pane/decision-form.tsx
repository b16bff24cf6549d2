import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState, type FormEvent } from "react";
import { firstDraft, lastDecision, requestOf, type DecisionSubject } from "./decision-draft";
import { KindField, PointsFields, TextField } from "./decision-fields";
import { decisionLine } from "./decision-lines";
import { PaneDecisions, type DecisionRefusal } from "./pane-decisions";
import type { Pane } from "../../../pane/pane";
import { useWords, type Words } from "../../../pane/words";

interface Props {
  readonly pane: Pane;
  readonly subject: DecisionSubject;
  readonly isWorking: boolean;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  suggestion: { ...typographyStyles.caption1Strong, margin: 0 },
  alert: { ...typographyStyles.caption1Strong, color: tokens.colorStatusDangerForeground1 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Asks what a gap is decided to be, why and by whom; says what each choice does before the user agrees. */
export function DecisionForm({ pane, subject, isWorking, onClose }: Props) {
  const styles = useStyles();
  const words = useWords();
  const { decisions } = words;
  const [draft, setDraft] = useState(() => firstDraft(subject));
  const [refusal, setRefusal] = useState<DecisionRefusal | null>(null);
  const title = useId();
  const request = requestOf(subject, draft);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (request) setRefusal(await pane.controller(PaneDecisions).decide(request));
  };
  return (
    <form className={styles.form} aria-labelledby={title} onSubmit={(event) => void submit(event)}>
      <span id={title} className={styles.suggestion}>
        {subject.where}
      </span>
      <Suggestion subject={subject} className={styles.suggestion} />
      <KindField subject={subject} draft={draft} onChange={setDraft} />
      {draft.kind === "points" && (
        <PointsFields subject={subject} draft={draft} onChange={setDraft} />
      )}
      <TextField
        label={decisions.note}
        value={draft.note}
        onChange={(note) => setDraft({ ...draft, note })}
      />
      <TextField
        label={decisions.basis}
        value={draft.basis}
        onChange={(basis) => setDraft({ ...draft, basis })}
      />
      <p className={styles.text}>{decisions.holds(subject.period)}</p>
      <div role="alert" className={styles.alert}>
        {refusal && refusalText(refusal, words)}
      </div>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabled={isWorking || !request}>
          {decisions.agree}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.pane.cancel}
        </Button>
      </div>
    </form>
  );
}

function Suggestion({ subject, className }: { subject: DecisionSubject; className: string }) {
  const words = useWords();
  const last = lastDecision(subject);
  if (!last) return null;
  const line = decisionLine(last, subject.policy, words);
  return <p className={className}>{words.decisions.suggestion(last.period, line)}</p>;
}

function refusalText(refusal: DecisionRefusal, { decisions }: Words): string {
  return refusal.why === "points"
    ? decisions.pointsRefused(refusal.most)
    : decisions.refused[refusal.why];
}
