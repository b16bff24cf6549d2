import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { Message } from "../../../pane/message";
import type { SectionProps } from "../../../pane/pane";
import { canChange } from "../../../pane/pane-state";
import { useSectionStyles } from "../../../pane/section-styles";
import { useWords } from "../../../pane/words";
import type { SealOutcome } from "../seal-method";
import { PaneEditions } from "./pane-editions";

/** 定稿 of a draft. */
export function SealForm({ pane, state }: SectionProps) {
  const styles = useSectionStyles();
  const { editions } = useWords();
  const words = editions.seal;
  const [by, setBy] = useState("");
  const [outcome, setOutcome] = useState<SealOutcome | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setOutcome(await pane.controller(PaneEditions).seal(by));
  };
  return (
    <form className={styles.panel} onSubmit={(event) => void submit(event)}>
      <h3 className={styles.heading}>{words.heading}</h3>
      <p className={styles.text}>{words.hint}</p>
      <Field label={words.by}>
        <Input input={{ size: 1 }} value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <Button type="submit" size="small" className={styles.button} disabled={!canChange(state)}>
        {words.button}
      </Button>
      <div role="status">
        {outcome?.kind === "made" && (
          <Message intent="success">{words.made(outcome.print)}</Message>
        )}
        {outcome?.kind === "refused" && (
          <Message intent="warning">{words.refused[outcome.why]}</Message>
        )}
      </div>
    </form>
  );
}
