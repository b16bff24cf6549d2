import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { cellsOf } from "../../../circular/recompute";
import type { Difference, TextCheck } from "../../../circular/compare-text";
import { ChangeList } from "../../../pane/change-list";
import { FailureMessage } from "../../../pane/failure-message";
import type { Failed } from "../../../pane/failure";
import { Message } from "../../../pane/message";
import type { Pane } from "../../../pane/pane";
import { useSectionStyles } from "../../../pane/section-styles";
import { useWords } from "../../../pane/words";
import type { CheckOutcome, GivenCircular } from "../check-circular";
import { PanePublishing } from "./pane-publishing";
import { CircularRefused } from "./circular-refused";

interface Props {
  readonly pane: Pane;
  readonly period: string;
}

/** 核对通报: a Word file or a pasted text against the month. */
export function CheckPart({ pane, period }: Props) {
  const styles = useSectionStyles();
  const { publishing } = useWords();
  const words = publishing.check;
  const [file, setFile] = useState<File | null>(null);
  const [text, setText] = useState("");
  const [outcome, setOutcome] = useState<CheckOutcome | Failed | "checking" | null>(null);
  const check = async (given: GivenCircular) => {
    setOutcome("checking");
    setOutcome(await pane.controller(PanePublishing).check(period, given));
  };
  return (
    <section className={styles.panel} aria-label={words.heading}>
      <h2 className={styles.heading}>{words.heading}</h2>
      <p className={styles.text}>{words.hint}</p>
      <label className={styles.text}>
        {words.file}
        <input
          type="file"
          accept=".docx"
          onChange={({ target }) => setFile(target.files?.[0] ?? null)}
        />
      </label>
      <Field label={words.pasted} size="small">
        <Textarea
          size="small"
          textarea={{ rows: 3 }}
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <Button
        size="small"
        className={styles.button}
        disabled={outcome === "checking" || (file === null && text.trim() === "")}
        onClick={() => void check(file ?? text)}
      >
        {words.check}
      </Button>
      <div role="status">
        {outcome === "checking" && <p className={styles.text}>{words.checking}</p>}
        {outcome !== null && outcome !== "checking" && <Outcome pane={pane} outcome={outcome} />}
      </div>
    </section>
  );
}

function Outcome({
  pane,
  outcome,
}: {
  readonly pane: Pane;
  readonly outcome: CheckOutcome | Failed;
}) {
  const { publishing } = useWords();
  switch (outcome.kind) {
    case "failed":
      return <FailureMessage failure={outcome.failure} />;
    case "unreadable":
      return <Message intent="error">{publishing.check.unreadable}</Message>;
    case "refused":
      return <CircularRefused pane={pane} outcome={outcome} />;
    case "checked":
      return <Checked pane={pane} check={outcome.check} />;
  }
}

function Checked({ pane, check }: { readonly pane: Pane; readonly check: TextCheck }) {
  const { publishing } = useWords();
  const words = publishing.check;
  const { differences, unknown, agreeing } = check;
  return (
    <>
      <Message intent={differences.length === 0 ? "success" : "error"}>
        {words.result({ differences: differences.length, unknown: unknown.length, agreeing })}
      </Message>
      {differences.length > 0 && (
        <ChangeList
          pane={pane}
          name={words.differences}
          changes={differences.map((one) => ({
            cell: cellOf(one),
            text: words.difference(one),
          }))}
          showAll={publishing.showAll}
        />
      )}
      {unknown.length > 0 && (
        <ChangeList
          pane={pane}
          name={words.unknown}
          changes={unknown.map((text) => ({ cell: null, text: words.unknownPart(text) }))}
          showAll={publishing.showAll}
        />
      )}
    </>
  );
}

function cellOf({ number }: Difference) {
  const [cell = null] = number ? cellsOf(number.from) : [];
  return cell;
}
