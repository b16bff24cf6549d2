import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { useDialogStyles } from "../../../pane/dialog-styles";
import { lateView } from "../../../pane/late-view";
import type { SectionProps } from "../../../pane/pane";
import { canChange } from "../../../pane/pane-state";
import { useWords } from "../../../pane/words";

const NewPeriodForm = lateView(() => import("./new-period-form"), "NewPeriodForm");

const useStyles = makeStyles({
  open: { minWidth: 0, paddingInline: tokens.spacingHorizontalS },
});

interface Props extends SectionProps {
  /** The period that is most likely meant; null where none is. */
  readonly next: string | null;
}

/** 新增期间, prefilled with the next one. */
export function NewPeriodDialog({ pane, state, next }: Props) {
  const styles = { ...useDialogStyles(), ...useStyles() };
  const { newPeriod } = useWords().pane;
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [isOpen, setOpen] = useState(false);
  const open = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <Button className={styles.open} disabled={!canChange(state)} onClick={open}>
        {newPeriod.open(next)}
      </Button>
      <dialog
        ref={dialog}
        className={styles.dialog}
        aria-labelledby={title}
        onClose={() => setOpen(false)}
      >
        <h2 id={title} className={styles.title}>
          {newPeriod.title}
        </h2>
        {isOpen && (
          <NewPeriodForm
            of={{
              pane,
              next,
              isWorking: state.isWorking,
              onDone: () => dialog.current?.close(),
            }}
          />
        )}
      </dialog>
    </>
  );
}
