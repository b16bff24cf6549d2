import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useAnswer } from "../../../pane/answers";
import { CellLink } from "../../../pane/cell-link";
import { FailureMessage } from "../../../pane/failure-message";
import { Message } from "../../../pane/message";
import type { SectionProps } from "../../../pane/pane";
import { canChange } from "../../../pane/pane-state";
import { useSectionStyles } from "../../../pane/section-styles";
import { useWords } from "../../../pane/words";
import { isBlocking, type Finding } from "../../../cells/finding";
import { FindingList } from "../../findings/pane/finding-list";
import type { MethodInForce, MethodState } from "../method-state";
import type { TrialOutcome } from "../try-method";
import { InputsForm } from "./inputs-form";
import { NextYear } from "./next-year";
import { NewMethodForm } from "./new-method-form";
import { PaneEditions } from "./pane-editions";
import { SealForm } from "./seal-form";

/** 办法: the method in force, its check, trial and seal; a new one; the input sheets that it asks for. */
export function MethodPanel({ pane, state }: SectionProps) {
  const styles = useSectionStyles();
  const { editions: words } = useWords();
  const controller = pane.controller(PaneEditions);
  const [read, setRead] = useAnswer(() => controller.read(), state.asOf);
  const readAgain = async () => setRead(await controller.read());
  if (read === null) return <p className={styles.text}>{words.reading}</p>;
  if ("failure" in read) return <FailureMessage failure={read.failure} />;
  return <Method pane={pane} state={state} read={read} readAgain={readAgain} />;
}

interface Props extends SectionProps {
  readonly read: MethodState;
  /** Edits of the sheet are seen when it is checked. */
  readonly readAgain: () => Promise<void>;
}

function Method({ pane, state, read: { inForce, ranked }, readAgain }: Props) {
  const styles = useSectionStyles();
  const { editions: words } = useWords();
  return (
    <div className={styles.panel}>
      <InForce inForce={inForce} />
      {ranked.map(({ label, method }) => (
        <p key={label} className={styles.text}>
          {words.ranked(label, method)}
        </p>
      ))}
      {inForce.sheet !== null && (
        <CellLink
          pane={pane}
          cell={{ sheet: inForce.sheet, row: 0, column: 0 }}
          text={words.sheetLink(inForce.sheet)}
        />
      )}
      <CheckAndTrial pane={pane} state={state} inForce={inForce} readAgain={readAgain} />
      {inForce.kind === "own" && inForce.head.state === "draft" && (
        <SealForm pane={pane} state={state} />
      )}
      {inForce.kind === "own" && <InputsForm pane={pane} state={state} />}
      {state.book.kind !== "no-task-sheet" && <NextYear pane={pane} state={state} />}
      {inForce.kind === "published" && (
        <NewMethodForm pane={pane} state={state} title={inForce.method.title} />
      )}
    </div>
  );
}

function InForce({ inForce }: { inForce: MethodInForce }) {
  const styles = useSectionStyles();
  const { editions: words } = useWords();
  if (inForce.kind === "published") {
    return <p className={styles.text}>{words.published(inForce.method)}</p>;
  }
  const { method, head } = inForce;
  return (
    <>
      <p className={styles.text}>
        {method === null ? words.nameless(inForce.sheet) : words.own(method)}
      </p>
      <p className={styles.text}>
        {head.state === "final"
          ? words.state.final(head.sealedBy ?? "", head.sealedOn ?? "")
          : words.state.draft}
      </p>
    </>
  );
}

interface CheckProps extends SectionProps {
  readonly inForce: MethodInForce;
  readonly readAgain: () => Promise<void>;
}

function CheckAndTrial({ pane, state, inForce, readAgain }: CheckProps) {
  const styles = useSectionStyles();
  const { editions: words } = useWords();
  const [isChecked, setChecked] = useState(false);
  const [tried, setTried] = useState<TrialOutcome | null>(null);
  const findings = inForce.kind === "own" ? inForce.findings : [];
  const check = async () => {
    await readAgain();
    setChecked(true);
  };
  const attempt = async () => {
    const outcome = await pane.controller(PaneEditions).try();
    if (outcome === null) return;
    setTried(outcome);
    if (outcome.kind === "refused") await check();
  };
  return (
    <>
      {inForce.kind === "own" && (
        <Button size="small" className={styles.button} onClick={() => void check()}>
          {words.check.button}
        </Button>
      )}
      <div role="status">
        {isChecked && <Found findings={findings} />}
        {isChecked && findings.length > 0 && <FindingList pane={pane} findings={findings} />}
      </div>
      <p className={styles.text}>{words.trial.hint}</p>
      <Button
        size="small"
        className={styles.button}
        disabled={!canChange(state)}
        onClick={() => void attempt()}
      >
        {words.trial.button}
      </Button>
      <div role="status">
        {tried?.kind === "refused" && <Message intent="warning">{words.trial.refused}</Message>}
        {tried?.kind === "made" && (
          <Message intent="success">{words.trial.made(tried.sheet)}</Message>
        )}
      </div>
    </>
  );
}

function Found({ findings }: { findings: readonly Finding[] }) {
  const { check } = useWords().editions;
  if (findings.length === 0) return <Message intent="success">{check.sound}</Message>;
  const blocking = findings.filter(isBlocking).length;
  return (
    <Message intent={blocking > 0 ? "error" : "warning"}>
      {check.found(blocking, findings.length - blocking)}
    </Message>
  );
}
