import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Message } from "../../../pane/message";
import { NoteLine } from "../../../pane/note-line";
import type { SectionProps } from "../../../pane/pane";
import { PaneNewSheets } from "./pane-new-sheets";
import { useWords } from "../../../pane/words";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** 新建考核工作簿, offered where there is no task sheet. */
export function NewWorkbook({ pane, state }: SectionProps) {
  const styles = useStyles();
  const words = useWords().pane;
  const newSheets = pane.controller(PaneNewSheets);
  const isDisabled = state.isWorking || state.isReadOnly;
  return (
    <>
      <Message intent="info" title={words.noTaskSheet.title}>
        {words.noTaskSheet.text}
      </Message>
      {state.isReadOnly && <Message intent="warning">{words.readOnly}</Message>}
      <section className={styles.section} aria-labelledby="new-workbook-heading">
        <h2 id="new-workbook-heading" className={styles.heading}>
          {words.noTaskSheet.heading}
        </h2>
        <Button
          appearance="primary"
          disabled={isDisabled}
          onClick={() => void newSheets.createWorkbook("sample")}
        >
          {words.noTaskSheet.createSample}
        </Button>
        <p className={styles.hint}>{words.noTaskSheet.sampleHint}</p>
        <Button disabled={isDisabled} onClick={() => void newSheets.createWorkbook("empty")}>
          {words.noTaskSheet.createEmpty}
        </Button>
      </section>
      <NoteLine note={state.note} />
    </>
  );
}
