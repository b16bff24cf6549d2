import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { lateView } from "../../../pane/late-view";
import type { SectionProps } from "../../../pane/pane";
import { canChange } from "../../../pane/pane-state";
import { useWords } from "../../../pane/words";

const NewPeriodForm = lateView(() => import("./new-period-form"), "NewPeriodForm");

const useStyles = makeStyles({
  open: { alignSelf: "flex-start" },
  dialog: {
    boxSizing: "border-box",
    width: "calc(100% - 16px)",
    maxWidth: "420px",
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow64,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    "::backdrop": { backgroundColor: "rgba(0, 0, 0, 0.4)" },
  },
  title: { ...typographyStyles.subtitle1, margin: `0 0 ${tokens.spacingVerticalM}` },
});

/**
 * 新增期间. The browser's own modal dialog holds the focus and gives it back;
 * Fluent's leaves focusable dummies in the page, which accessibility checks rightly dislike.
 */
export function NewPeriodDialog({ pane, state }: SectionProps) {
  const styles = useStyles();
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
      <Button size="small" className={styles.open} disabled={!canChange(state)} onClick={open}>
        {newPeriod.open}
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
              isWorking: state.isWorking,
              onDone: () => dialog.current?.close(),
            }}
          />
        )}
      </dialog>
    </>
  );
}
