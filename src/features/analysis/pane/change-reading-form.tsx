import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { ReadingRequest } from "../change-reading";
import { AnalysisSession } from "./analysis-session";
import { Message } from "../../../pane/message";
import type { Pane } from "../../../pane/pane";
import { canChange } from "../../../pane/pane-state";
import { useStore } from "../../../pane/store";
import { useWords } from "../../../pane/words";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { flex: "1 1 auto" },
});

interface Props {
  readonly pane: Pane;
  readonly request: Omit<ReadingRequest, "by">;
  readonly onKeep: () => void;
}

/** 更改: asks who decided, or by which document; then the reading is written and the month ranked again. */
export function ChangeReadingForm({ pane, request, onKeep }: Props) {
  const styles = useStyles();
  const { readings } = useWords().analysis;
  const state = useStore(pane.state);
  const [by, setBy] = useState("");
  const [refused, setRefused] = useState<keyof typeof readings.refused | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setRefused(await pane.controller(AnalysisSession).changeReading({ ...request, by }));
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <Field label={readings.by} hint={readings.byHint} required>
        {/* An input is as wide as twenty letters unless told otherwise: too wide at 200%. */}
        <Input input={{ size: 1 }} value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <div role="alert">
        {refused !== null && <Message intent="error">{readings.refused[refused]}</Message>}
      </div>
      <div className={styles.buttons}>
        <Button
          type="submit"
          appearance="primary"
          className={styles.button}
          disabled={!canChange(state) || by.trim() === ""}
        >
          {readings.change}
        </Button>
        <Button className={styles.button} onClick={onKeep}>
          {readings.keep}
        </Button>
      </div>
    </form>
  );
}
