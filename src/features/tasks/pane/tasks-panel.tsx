import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { useAnswer } from "../../../pane/answers";
import type { Failed } from "../../../pane/failure";
import { FailureMessage } from "../../../pane/failure-message";
import { Message } from "../../../pane/message";
import type { SectionProps } from "../../../pane/pane";
import { canChange } from "../../../pane/pane-state";
import { useSectionStyles } from "../../../pane/section-styles";
import { useWords } from "../../../pane/words";
import type { ProgressBlocked, ProgressSeen } from "../write-progress";
import { PaneTasks } from "./pane-tasks";
import { taskLine } from "./task-line";

const useStyles = makeStyles({
  list: { ...typographyStyles.caption1, margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

interface Props extends SectionProps {
  readonly period: string;
}

/** 任务进度 of the chosen period: every task in a line, and the sheet at a click. */
export function TasksPanel({ pane, state }: SectionProps) {
  const { period } = state;
  return period === null ? null : (
    <PeriodTasks key={period} pane={pane} state={state} period={period} />
  );
}

function PeriodTasks({ pane, state, period }: Props) {
  const styles = useSectionStyles();
  const { tasks: words } = useWords();
  const controller = pane.controller(PaneTasks);
  const [seen] = useAnswer(() => controller.see(period), state.asOf);
  const [said, setSaid] = useState<string | null>(null);
  const write = async () => {
    const outcome = await controller.write(period);
    if (outcome?.kind !== "written") return setSaid(null);
    const isNew = outcome.written === "changed";
    setSaid(isNew ? words.written(outcome.sheet) : words.unchanged(outcome.sheet));
  };
  return (
    <div className={styles.panel}>
      <p className={styles.text}>{words.hint}</p>
      <Button
        size="small"
        className={styles.button}
        disabled={!canChange(state) || seen?.kind !== "progress"}
        onClick={() => void write()}
      >
        {words.write}
      </Button>
      <div role="status">
        {said !== null && <Message intent="success">{said}</Message>}
        {seen === null && <p className={styles.text}>{words.reading}</p>}
        {seen !== null && said === null && <Standing seen={seen} />}
      </div>
      {seen?.kind === "progress" && <TaskLines seen={seen} />}
    </div>
  );
}

function Standing({ seen }: { seen: ProgressSeen | ProgressBlocked | Failed }) {
  const { tasks: words } = useWords();
  if (seen.kind === "failed") return <FailureMessage failure={seen.failure} />;
  if (seen.kind === "blocked") return <Message intent="warning">{words.blocked}</Message>;
  const { sheet } = seen;
  if (sheet.kind === "none") return null;
  return (
    <Message intent={sheet.kind === "current" ? "info" : "warning"}>
      {words.standing[sheet.kind](sheet.sheet)}
    </Message>
  );
}

function TaskLines({ seen }: { seen: ProgressSeen }) {
  const { tasks: words } = useWords();
  return (
    <ul className={useStyles().list} aria-label={words.list}>
      {seen.tasks.map((task) => (
        <li key={task.task}>{words.line(taskLine(task))}</li>
      ))}
    </ul>
  );
}
