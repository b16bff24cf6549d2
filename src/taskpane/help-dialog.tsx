import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useRef } from "react";
import { useDialogStyles } from "../pane/dialog-styles";
import { useWords } from "../pane/words";

const useStyles = makeStyles({
  button: { minWidth: "28px", paddingInline: tokens.spacingHorizontalXS },
  list: { ...typographyStyles.body1, paddingInlineStart: tokens.spacingHorizontalL },
});

/** ?: how the pane is used, and its keys. */
export function HelpDialog() {
  const styles = { ...useDialogStyles(), ...useStyles() };
  const { pane } = useWords();
  const { help } = pane.head;
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  return (
    <>
      <Button
        size="small"
        className={styles.button}
        aria-label={help.open}
        onClick={() => dialog.current?.showModal()}
      >
        ?
      </Button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={title}>
        <h2 id={title} className={styles.title}>
          {help.title}
        </h2>
        <ul className={styles.list}>
          {help.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <Button onClick={() => dialog.current?.close()}>{pane.close}</Button>
      </dialog>
    </>
  );
}
