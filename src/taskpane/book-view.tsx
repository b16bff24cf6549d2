import { Button, Spinner } from "@fluentui/react-components";
import { CheckupSection } from "../features/checkup/pane/checkup-section";
import { CirculationSection } from "../features/handing-out/pane/circulation-section";
import { LateFindingList } from "../features/findings/pane/late-finding-list";
import { CopiesSection } from "../features/copies/pane/copies-section";
import { IssueSection } from "../features/issuing/pane/issue-section";
import { lateView } from "../pane/late-view";
import { Message } from "../pane/message";
import { NewPeriodDialog } from "../features/new-sheets/pane/new-period-dialog";
import { NoteLine } from "../pane/note-line";
import type { PaneSession } from "./pane-session";
import type { Book, PaneState } from "../pane/pane-state";
import { PeriodDecisions } from "../features/findings/pane/period-decisions";
import { RankForm } from "../features/rank-month/pane/rank-form";
import { RecordNotes } from "../features/restoring/pane/record-notes";
import { RunView } from "../features/rank-month/pane/run-view";
import { useWords } from "../pane/words";

const NewWorkbook = lateView(() => import("../features/new-sheets/pane/new-workbook"));

interface Props {
  readonly session: PaneSession;
  readonly state: PaneState;
}

/** The pane below its header: one view a state of the workbook. */
export function BookView({ session, state }: Props) {
  const { pane } = useWords();
  switch (state.book.kind) {
    case "reading":
      return <Spinner size="small" label={pane.reading} />;
    case "opening":
      return <Spinner size="small" label={pane.opening} />;
    case "host-too-old":
      return (
        <Message intent="error" title={pane.hostTooOld.title}>
          {pane.hostTooOld.text}
        </Message>
      );
    case "failed":
      return (
        <>
          <Message intent="error">{pane.failure(state.book.failure)}</Message>
          <Button onClick={() => void session.refresh()}>{pane.tryAgain}</Button>
        </>
      );
    case "no-task-sheet":
      return <NewWorkbook of={{ session, state }} />;
    case "unreadable":
      return (
        <>
          <Message intent="error">{pane.unreadable}</Message>
          <NoteLine note={state.note} />
          <LateFindingList of={{ session, findings: state.book.findings, offersFixes: true }} />
        </>
      );
    case "no-data":
    case "ready":
      return <AssessmentView session={session} state={state} />;
  }
}

function AssessmentView({ session, state }: Props) {
  const { pane } = useWords();
  return (
    <>
      {state.isReadOnly && <Message intent="warning">{pane.readOnly}</Message>}
      <RankForm session={session} state={state} />
      <NewPeriodDialog session={session} state={state} />
      {state.book.kind === "no-data" && (
        <Message intent="info" title={pane.noData.title}>
          {pane.noData.text(nextToFill(state.book, state.period))}
        </Message>
      )}
      <NoteLine note={state.note} />
      <PeriodDecisions session={session} state={state} />
      <RecordNotes session={session} state={state} />
      <RunView session={session} run={state.run} period={state.period ?? ""} />
      <IssueSection session={session} state={state} />
      <CopiesSection session={session} state={state} />
      <CirculationSection session={session} state={state} />
      <CheckupSection session={session} state={state} />
    </>
  );
}

function nextToFill(
  { periods }: Extract<Book, { kind: "no-data" }>,
  chosen: string | null,
): { period: string; sheet: string | null } | null {
  const found = periods.find(({ period }) => period === chosen);
  return found ? { period: found.period, sheet: found.dataSheet } : null;
}
