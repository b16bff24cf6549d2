import {
  Button,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { AddPeriodRequest } from "../add-period";
import type { Finding } from "../../../cells/finding";
import { FindingList } from "../../findings/pane/finding-list";
import type { Pane } from "../../../pane/pane";
import { PaneNewSheets } from "./pane-new-sheets";
import { useWords } from "../../../pane/words";

interface FormProps {
  readonly pane: Pane;
  /** Filled in beforehand. */
  readonly next: string | null;
  readonly isWorking: boolean;
  readonly onDone: () => void;
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { flex: "1 1 auto" },
});

/** Asks for the period and where its targets come from; a period that is refused says why. */
export function NewPeriodForm({ pane, next, isWorking, onDone }: FormProps) {
  const styles = useStyles();
  const words = useWords().pane;
  const [request, setRequest] = useState<AddPeriodRequest>({
    period: next ?? "",
    targets: "blank",
  });
  const [refused, setRefused] = useState<readonly Finding[]>([]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const findings = await pane.controller(PaneNewSheets).addPeriod(request);
    setRefused(findings);
    if (findings.length === 0) onDone();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <PeriodField request={request} onChange={setRequest} />
      <TargetsField request={request} onChange={setRequest} />
      <div role="alert">{refused.length > 0 && <FindingList pane={pane} findings={refused} />}</div>
      <div className={styles.buttons}>
        <Button
          type="submit"
          appearance="primary"
          className={styles.button}
          disabled={isWorking || request.period.trim() === ""}
        >
          {words.newPeriod.add}
        </Button>
        <Button className={styles.button} onClick={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

interface FieldProps {
  readonly request: AddPeriodRequest;
  readonly onChange: (request: AddPeriodRequest) => void;
}

function PeriodField({ request, onChange }: FieldProps) {
  const { newPeriod } = useWords().pane;
  return (
    <Field label={newPeriod.period} hint={newPeriod.periodHint} required>
      <Input
        autoFocus
        value={request.period}
        onChange={(_, { value }) => onChange({ ...request, period: value })}
      />
    </Field>
  );
}

function TargetsField({ request, onChange }: FieldProps) {
  const { newPeriod } = useWords().pane;
  return (
    <Field label={newPeriod.targets}>
      <RadioGroup
        value={request.targets}
        onChange={(_, { value }) =>
          onChange({ ...request, targets: value === "copy-last" ? "copy-last" : "blank" })
        }
      >
        <Radio value="blank" label={newPeriod.blank} />
        <Radio value="copy-last" label={newPeriod.copy} />
      </RadioGroup>
    </Field>
  );
}
