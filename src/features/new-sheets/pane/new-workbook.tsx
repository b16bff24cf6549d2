import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Message } from "../../../pane/message";
import { NoteLine } from "../../../pane/note-line";
import type { PaneSession } from "../../../taskpane/pane-session";
import type { PaneState } from "../../../pane/pane-state";
import { useWords } from "../../../pane/words";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** 新建考核工作簿, offered where there is no task sheet. */
export default function NewWorkbook({
  session,
  state,
}: {
  session: PaneSession;
  state: PaneState;
}) {
  const styles = useStyles();
  const { pane } = useWords();
  const isDisabled = state.isWorking || state.isReadOnly;
  return (
    <>
      <Message intent="info" title={pane.noTaskSheet.title}>
        {pane.noTaskSheet.text}
      </Message>
      {state.isReadOnly && <Message intent="warning">{pane.readOnly}</Message>}
      <section className={styles.section} aria-labelledby="new-workbook-heading">
        <h2 id="new-workbook-heading" className={styles.heading}>
          {pane.noTaskSheet.heading}
        </h2>
        <Button
          appearance="primary"
          disabled={isDisabled}
          onClick={() => void session.createWorkbook("sample")}
        >
          {pane.noTaskSheet.createSample}
        </Button>
        <p className={styles.hint}>{pane.noTaskSheet.sampleHint}</p>
        <Button disabled={isDisabled} onClick={() => void session.createWorkbook("empty")}>
          {pane.noTaskSheet.createEmpty}
        </Button>
      </section>
      <NoteLine note={state.note} />
    </>
  );
}
