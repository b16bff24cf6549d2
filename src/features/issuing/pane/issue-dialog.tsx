import { Button, makeStyles } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { useDialogStyles } from "../../../pane/dialog-styles";
import type { Failed } from "../../../pane/failure";
import { FailureMessage } from "../../../pane/failure-message";
import type { SectionProps } from "../../../pane/pane";
import { canChange } from "../../../pane/pane-state";
import { useWords } from "../../../pane/words";
import type { Signature } from "../../../record/stored-issues";
import type { IssueDraft } from "../issue-draft";
import { IssueForm } from "./issue-form";
import { PaneIssue } from "./pane-issue";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

interface Props extends SectionProps {
  readonly period: string;
  /** 签发修订 of a month that was issued. */
  readonly isRevision: boolean;
  readonly onIssue: (signature: Signature) => Promise<void>;
}

/** 签发, 签发修订: opens the confirmation, and issues once it is given. */
export function IssueDialog({ pane, state, period, isRevision, onIssue }: Props) {
  const styles = { ...useDialogStyles(), ...useStyles() };
  const { issue: words } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [draft, setDraft] = useState<IssueDraft | Failed | null>(null);
  const open = async () => {
    setDraft(await pane.controller(PaneIssue).draft(period));
    dialog.current?.showModal();
  };
  const close = (): void => dialog.current?.close();
  const issue = async (signature: Signature) => {
    close();
    await onIssue(signature);
  };
  return (
    <>
      <Button
        size="small"
        className={styles.button}
        disabled={!canChange(state)}
        onClick={() => void open()}
      >
        {isRevision ? words.revise : words.issue}
      </Button>
      <dialog
        ref={dialog}
        className={styles.dialog}
        aria-labelledby={title}
        onClose={() => setDraft(null)}
      >
        <h2 id={title} className={styles.title}>
          {isRevision ? words.confirm.titleRevision : words.confirm.title}
        </h2>
        {draft?.kind === "failed" && <FailureMessage failure={draft.failure} />}
        {draft?.kind === "draft" && (
          <IssueForm
            draft={draft}
            isRevision={isRevision}
            onIssue={(signature) => void issue(signature)}
            onCancel={close}
          />
        )}
      </dialog>
    </>
  );
}
