import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { ConventionRequest } from "../change-convention";
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
  readonly request: Omit<ConventionRequest, "by">;
  readonly onKeep: () => void;
}

/** 更改: asks who decided, or by which document; then the convention is written and the month ranked again. */
export function ChangeConventionForm({ pane, request, onKeep }: Props) {
  const styles = useStyles();
  const { conventions } = useWords().analysis;
  const state = useStore(pane.state);
  const [by, setBy] = useState("");
  const [refused, setRefused] = useState<keyof typeof conventions.refused | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setRefused(await pane.controller(AnalysisSession).changeConvention({ ...request, by }));
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <Field label={conventions.by} hint={conventions.byHint} required>
        {/* An input is as wide as twenty letters unless told otherwise: too wide at 200%. */}
        <Input input={{ size: 1 }} value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <div role="alert">
        {refused !== null && <Message intent="error">{conventions.refused[refused]}</Message>}
      </div>
      <div className={styles.buttons}>
        <Button
          type="submit"
          appearance="primary"
          className={styles.button}
          disabled={!canChange(state) || by.trim() === ""}
        >
          {conventions.change}
        </Button>
        <Button className={styles.button} onClick={onKeep}>
          {conventions.keep}
        </Button>
      </div>
    </form>
  );
}
