import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { AddPeriodRequest } from "../actions/add-period";
import type { Finding } from "../cells/finding";
import { FindingList } from "./finding-list";
import type { PaneSession } from "./pane-session";
import type { PaneState } from "./pane-state";
import { useWords } from "./words";

const useStyles = makeStyles({
  open: { alignSelf: "flex-start" },
  // Fluent's dialog keeps 24 px on each side; a pane of 320 px has no room for that.
  surface: { padding: tokens.spacingHorizontalL },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** 新增期间: asks for the period and where its targets come from. */
export function NewPeriodDialog({ session, state }: { session: PaneSession; state: PaneState }) {
  const styles = useStyles();
  const { pane } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Dialog open={isOpen} onOpenChange={(_, data) => setOpen(data.open)}>
      <DialogTrigger disableButtonEnhancement>
        <Button
          size="small"
          className={styles.open}
          disabled={state.run.kind === "running" || state.isWorking || state.isReadOnly}
        >
          {pane.newPeriod.open}
        </Button>
      </DialogTrigger>
      <DialogSurface className={styles.surface}>
        <NewPeriodForm
          session={session}
          isWorking={state.isWorking}
          onDone={() => setOpen(false)}
        />
      </DialogSurface>
    </Dialog>
  );
}

interface FormProps {
  readonly session: PaneSession;
  readonly isWorking: boolean;
  readonly onDone: () => void;
}

function NewPeriodForm({ session, isWorking, onDone }: FormProps) {
  const styles = useStyles();
  const { pane } = useWords();
  const [request, setRequest] = useState<AddPeriodRequest>({ period: "", targets: "blank" });
  const [refused, setRefused] = useState<readonly Finding[]>([]);
  const submit = async () => {
    const findings = await session.addPeriod(request);
    setRefused(findings);
    if (findings.length === 0) onDone();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <DialogBody>
        <DialogTitle>{pane.newPeriod.title}</DialogTitle>
        <DialogContent className={styles.content}>
          <PeriodField request={request} onChange={setRequest} />
          <TargetsField request={request} onChange={setRequest} />
          <div role="alert">
            {refused.length > 0 && <FindingList session={session} findings={refused} />}
          </div>
        </DialogContent>
        <DialogActions fluid>
          <Button
            type="submit"
            appearance="primary"
            disabled={isWorking || request.period.trim() === ""}
          >
            {pane.newPeriod.add}
          </Button>
          <DialogTrigger disableButtonEnhancement>
            <Button>{pane.cancel}</Button>
          </DialogTrigger>
        </DialogActions>
      </DialogBody>
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
