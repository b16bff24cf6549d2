import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { IssueCheck } from "../check-issue";
import type { IssueOutcome } from "../issue-month";
import { IssueChanges } from "./issue-changes";
import { FailureMessage } from "../../../pane/failure-message";
import { Message } from "../../../pane/message";
import { PaneIssue } from "./pane-issue";
import { useAnswer } from "../../../pane/answers";
import type { Failed } from "../../../pane/failure";
import type { SectionProps } from "../../../pane/pane";
import { canChange } from "../../../pane/pane-state";
import { useWords } from "../../../pane/words";
import { useSectionStyles } from "../../../pane/section-styles";

interface Props extends SectionProps {
  readonly period: string;
}

/** 签发 of the chosen period, and 核验 of an issued one against the workbook and the code on paper. */
export function IssuePanel({ pane, state }: SectionProps) {
  const { period } = state;
  if (period === null) return null;
  return <PeriodIssue key={period} pane={pane} state={state} period={period} />;
}

function PeriodIssue({ pane, state, period }: Props) {
  const styles = useSectionStyles();
  const { issue: words } = useWords();
  const controller = pane.controller(PaneIssue);
  const [check, setCheck] = useAnswer(() => controller.check(period, ""), state.asOf);
  const verify = async (typed: string) => setCheck(await controller.check(period, typed));
  const [refused, setRefused] = useState<Extract<IssueOutcome, { kind: "refused" }> | null>(null);
  const issue = async () => {
    const outcome = await controller.issue(period);
    setRefused(outcome?.kind === "refused" ? outcome : null);
    await verify("");
  };
  return (
    <div className={styles.panel}>
      <div role="status">
        {check === null ? (
          <p className={styles.text}>{words.checking}</p>
        ) : (
          <CheckResult check={check} />
        )}
        {refused && <Message intent="error">{words.refused[refused.why]}</Message>}
      </div>
      {check?.kind === "checked" && <IssueChanges pane={pane} changes={check.changes} />}
      {check?.kind === "not-issued" && (
        <>
          <p className={styles.text}>{words.issueHint}</p>
          <Button
            size="small"
            className={styles.button}
            disabled={!canChange(state)}
            onClick={() => void issue()}
          >
            {words.issue}
          </Button>
        </>
      )}
      {check?.kind === "checked" && <PaperForm onVerify={(typed) => void verify(typed)} />}
      <p className={styles.text}>{words.hint}</p>
    </div>
  );
}

function CheckResult({ check }: { check: IssueCheck | Failed }) {
  const { issue: words } = useWords();
  if (check.kind === "failed") {
    return <FailureMessage failure={check.failure} />;
  }
  if (check.kind === "not-issued") return <Message intent="info">{words.notIssued}</Message>;
  if (check.kind === "damaged") return <Message intent="error">{words.damaged}</Message>;
  const { changes, code, time, isOnPaper, frozen } = check;
  const isIntact = changes.length === 0;
  const intact = frozen > 0 ? words.intactFrozen(frozen) : words.intact;
  return (
    <>
      <Message intent={isIntact ? "success" : "warning"} title={words.issued(code, time)}>
        {isIntact ? intact : words.changed(changes.length)}
      </Message>
      {!isIntact && frozen > 0 && <Message intent="info">{words.frozen(frozen)}</Message>}
      {isOnPaper !== null && (
        <Message intent={isOnPaper ? "success" : "error"}>
          {isOnPaper ? words.onPaper.same : words.onPaper.other}
        </Message>
      )}
    </>
  );
}

function PaperForm({ onVerify }: { onVerify: (typed: string) => void }) {
  const styles = useSectionStyles();
  const { issue: words } = useWords();
  const [typed, setTyped] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onVerify(typed);
  };
  return (
    <form className={styles.panel} onSubmit={submit}>
      <Field label={words.paper} hint={words.paperHint}>
        <Input input={{ size: 1 }} value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <Button type="submit" size="small" className={styles.button}>
        {words.verify}
      </Button>
    </form>
  );
}
