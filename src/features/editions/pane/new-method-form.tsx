import { Button, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { Message } from "../../../pane/message";
import type { SectionProps } from "../../../pane/pane";
import { canChange } from "../../../pane/pane-state";
import { useSectionStyles } from "../../../pane/section-styles";
import { useWords } from "../../../pane/words";
import type { NewMethodOutcome, NewMethodRequest } from "../new-method";
import { PaneEditions } from "./pane-editions";

interface Props extends SectionProps {
  /** Of the method in force. */
  readonly title: string;
}

const useStyles = makeStyles({
  // No wider than the pane, however long its choices are.
  base: { minWidth: 0, width: "100%" },
});

const BASES = ["current", "points", "efficacy"] as const;

/** 新建办法 from the method in force or a template. */
export function NewMethodForm({ pane, state }: Props) {
  const styles = useSectionStyles();
  const look = useStyles().base;
  const { editions } = useWords();
  const words = editions.make;
  const [request, setRequest] = useState<NewMethodRequest>({
    base: "current",
    title: "",
    document: "",
    year: String(new Date().getFullYear()),
  });
  const [outcome, setOutcome] = useState<NewMethodOutcome | null>(null);
  const change = (part: Partial<NewMethodRequest>) => setRequest({ ...request, ...part });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setOutcome(await pane.controller(PaneEditions).make(request));
  };
  return (
    <form className={styles.panel} onSubmit={(event) => void submit(event)}>
      <h3 className={styles.heading}>{words.heading}</h3>
      <p className={styles.text}>{words.hint}</p>
      <Field label={words.base}>
        <Select
          className={look}
          select={{ className: look }}
          value={request.base}
          onChange={(_, { value }) => change({ base: baseOf(value) })}
        >
          {BASES.map((base) => (
            <option key={base} value={base}>
              {words.bases[base]}
            </option>
          ))}
        </Select>
      </Field>
      <Text label={words.name} value={request.title} onChange={(title) => change({ title })} />
      <Text
        label={words.document}
        hint={words.documentHint}
        value={request.document}
        onChange={(document) => change({ document })}
      />
      <Text label={words.year} value={request.year} onChange={(year) => change({ year })} />
      <Button type="submit" size="small" className={styles.button} disabled={!canChange(state)}>
        {words.button}
      </Button>
      <div role="status">{outcome && <Outcome outcome={outcome} />}</div>
    </form>
  );
}

const baseOf = (value: string): NewMethodRequest["base"] =>
  BASES.find((base) => base === value) ?? "current";

interface TextProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Text({ label, hint, value, onChange }: TextProps) {
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Input
        input={{ size: 1 }}
        value={value}
        onChange={(_, { value: typed }) => onChange(typed)}
      />
    </Field>
  );
}

function Outcome({ outcome }: { outcome: NewMethodOutcome }) {
  const { make } = useWords().editions;
  if (outcome.kind === "made")
    return <Message intent="success">{make.made(outcome.sheet)}</Message>;
  const said =
    outcome.why === "year" ? make.refused.year : make.refused[outcome.why](outcome.document);
  return <Message intent="warning">{said}</Message>;
}
