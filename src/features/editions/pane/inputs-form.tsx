import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { Message } from "../../../pane/message";
import type { SectionProps } from "../../../pane/pane";
import { canChange } from "../../../pane/pane-state";
import { useSectionStyles } from "../../../pane/section-styles";
import { useWords } from "../../../pane/words";
import type { InputsOutcome } from "../../new-sheets/make-inputs";
import { PaneNewSheets } from "../../new-sheets/pane/pane-new-sheets";

/** 按办法建表: the units and the periods for which the input sheets are made. */
export function InputsForm({ pane, state }: SectionProps) {
  const styles = useSectionStyles();
  const words = useWords().editions.inputs;
  const [towns, setTowns] = useState("");
  const [periods, setPeriods] = useState("");
  const [outcome, setOutcome] = useState<InputsOutcome | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const request = { towns: towns.split("\n"), periods: periods.split(/[、,，;；\s]+/) };
    setOutcome(await pane.controller(PaneNewSheets).makeInputs(request));
  };
  return (
    <form className={styles.panel} onSubmit={(event) => void submit(event)}>
      <h3 className={styles.heading}>{words.heading}</h3>
      <p className={styles.text}>{words.hint}</p>
      <Field label={words.towns}>
        <Textarea rows={6} value={towns} onChange={(_, { value }) => setTowns(value)} />
      </Field>
      <Field label={words.periods}>
        <Input input={{ size: 1 }} value={periods} onChange={(_, { value }) => setPeriods(value)} />
      </Field>
      <Button type="submit" size="small" className={styles.button} disabled={!canChange(state)}>
        {words.button}
      </Button>
      <div role="status">{outcome && <Outcome outcome={outcome} />}</div>
    </form>
  );
}

function Outcome({ outcome }: { outcome: InputsOutcome }) {
  const { made, refused } = useWords().editions.inputs;
  if (outcome.kind === "made") return <Message intent="success">{made(outcome.sheets)}</Message>;
  const said = "text" in outcome ? refused[outcome.why](outcome.text) : refused[outcome.why];
  return <Message intent="warning">{said}</Message>;
}
