import {
  Button,
  Field,
  Input,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { cellText } from "../../../cells/address";
import { sayFinding } from "../../../messages/findings";
import { useSectionStyles } from "../../../pane/section-styles";
import { useWords } from "../../../pane/words";
import type { Signature } from "../../../record/stored-issues";
import type { IssueDraft } from "../issue-draft";

const useStyles = makeStyles({
  graves: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { ...typographyStyles.caption1, padding: 0 },
  grave: {
    ...typographyStyles.caption1,
    display: "flex",
    alignItems: "start",
    minHeight: "24px",
    padding: `${tokens.spacingVerticalXXS} 0`,
    gap: tokens.spacingHorizontalXS,
  },
  tick: { flex: "0 0 auto", width: "16px", height: "16px", margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly draft: IssueDraft;
  readonly isRevision: boolean;
  readonly onIssue: (signature: Signature) => void;
  readonly onCancel: () => void;
}

/** Who signs, under which number and date; each grave warning is ticked before anything can be issued. */
export function IssueForm({ draft, isRevision, onIssue, onCancel }: Props) {
  const styles = { ...useSectionStyles(), ...useStyles() };
  const { confirm: words } = useWords().issue;
  const [signature, setSignature] = useState(draft.signature);
  const [checked, setChecked] = useState<ReadonlySet<number>>(new Set());
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const { signer, number, date } = signature;
    onIssue({ signer: signer.trim(), number: number.trim(), date: date.trim() });
  };
  return (
    <form className={styles.panel} onSubmit={submit}>
      {(["signer", "number", "date"] as const).map((part) => (
        <Field key={part} label={words[part]} {...(part === "date" && { hint: words.dateHint })}>
          <Input
            input={{ size: 1 }}
            value={signature[part]}
            onChange={(_, { value }) => setSignature({ ...signature, [part]: value })}
          />
        </Field>
      ))}
      <p className={styles.text}>{words.hint}</p>
      <Graves draft={draft} checked={checked} onCheck={setChecked} />
      <p className={styles.text}>
        {draft.graves.length + draft.warnings.length === 0 && words.noWarnings}
        {draft.warnings.length > 0 && words.warnings(draft.warnings.length)}
      </p>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabled={checked.size < draft.graves.length}>
          {isRevision ? words.confirmRevision : words.confirm}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}

interface GravesProps {
  readonly draft: IssueDraft;
  readonly checked: ReadonlySet<number>;
  readonly onCheck: (checked: ReadonlySet<number>) => void;
}

function Graves({ draft: { graves }, checked, onCheck }: GravesProps) {
  const styles = useStyles();
  const { issue, findings } = useWords();
  if (graves.length === 0) return null;
  const toggle = (index: number): void => {
    const now = new Set(checked);
    if (!now.delete(index)) now.add(index);
    onCheck(now);
  };
  return (
    <fieldset className={styles.graves}>
      <legend className={styles.legend}>{issue.confirm.graves(graves.length)}</legend>
      {graves.map((finding, index) => (
        <label key={index} className={styles.grave}>
          <input
            type="checkbox"
            className={styles.tick}
            checked={checked.has(index)}
            onChange={() => toggle(index)}
          />
          <span>
            {issue.confirm.checked}
            {finding.cell && `${cellText(finding.cell)} `}
            {sayFinding(findings, finding).what}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
