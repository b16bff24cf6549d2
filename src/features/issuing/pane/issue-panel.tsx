import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { IssueCheck } from "../check-issue";
import type { IssueOutcome } from "../issue-month";
import type { Signature } from "../../../record/stored-issues";
import { IssueDialog } from "./issue-dialog";
import { IssueChanges } from "./issue-changes";
import { FailureMessage } from "../../../pane/failure-message";
import { Message } from "../../../pane/message";
import { PaneIssue } from "./pane-issue";
import { useAnswer } from "../../../pane/answers";
import type { Failed } from "../../../pane/failure";
import type { SectionProps } from "../../../pane/pane";
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
  const issue = async (signature: Signature) => {
    const outcome = await controller.issue(period, signature);
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
      {check && canIssue(check) && (
        <>
          <p className={styles.text}>
            {check.kind === "checked" ? words.reviseHint : words.issueHint}
          </p>
          <IssueDialog
            pane={pane}
            state={state}
            period={period}
            isRevision={check.kind === "checked"}
            onIssue={issue}
          />
        </>
      )}
      {check?.kind === "checked" && <PaperForm onVerify={(typed) => void verify(typed)} />}
      <p className={styles.text}>{words.hint}</p>
    </div>
  );
}

/** Not yet, or something was changed since. */
function canIssue(check: IssueCheck | Failed): boolean {
  return check.kind === "not-issued" || (check.kind === "checked" && check.changes.length > 0);
}

function CheckResult({ check }: { check: IssueCheck | Failed }) {
  const styles = useSectionStyles();
  const { issue: words } = useWords();
  if (check.kind === "failed") {
    return <FailureMessage failure={check.failure} />;
  }
  if (check.kind === "not-issued") return <Message intent="info">{words.notIssued}</Message>;
  if (check.kind === "damaged") return <Message intent="error">{words.damaged}</Message>;
  const { changes, code, time, signed, isOnPaper, frozen } = check;
  const isIntact = changes.length === 0;
  const intact = frozen > 0 ? words.intactFrozen(frozen) : words.intact;
  return (
    <>
      <Message intent={isIntact ? "success" : "warning"} title={words.issued(code, time)}>
        {isIntact ? intact : words.changed(changes.length)}
      </Message>
      {signed && <p className={styles.text}>{words.signed(signed)}</p>}
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
