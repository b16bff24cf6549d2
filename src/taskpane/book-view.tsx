import { Button, Spinner } from "@fluentui/react-components";
import type { Offers } from "../features/findings/pane/fixes";
import { LateFindingList } from "../features/findings/pane/late-finding-list";
import type { Finding } from "../cells/finding";
import { PaneNewSheets } from "../features/new-sheets/pane/pane-new-sheets";
import { lateView } from "../pane/late-view";
import { FailureMessage } from "../pane/failure-message";
import { Message } from "../pane/message";
import { NewPeriodDialog } from "../features/new-sheets/pane/new-period-dialog";
import { NoteLine } from "../pane/note-line";
import { NoticeList } from "../pane/notice-list";
import type { PaneSession } from "./pane-session";
import type { Book, PaneState } from "../pane/pane-state";
import { PeriodDecisions } from "../features/findings/pane/period-decisions";
import { RankForm } from "../features/rank-month/pane/rank-form";
import { RecordKeeper } from "../features/restoring/pane/record-keeper";
import { RecordNotes } from "../features/restoring/pane/record-notes";
import { RunView } from "../features/rank-month/pane/run-view";
import { Sections } from "./sections";
import { useStore } from "../pane/store";
import { useWords } from "../pane/words";

const NewWorkbook = lateView(
  () => import("../features/new-sheets/pane/new-workbook"),
  "NewWorkbook",
);

const Analyses = lateView(() => import("../features/analysis/pane/analyses"), "Analyses");

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
          <FailureMessage failure={state.book.failure} />
          <Button onClick={() => void session.refresh()}>{pane.tryAgain}</Button>
        </>
      );
    case "no-task-sheet":
      return <NewWorkbook of={{ pane: session, state }} />;
    case "unreadable":
      return (
        <>
          <Message intent="error">{pane.unreadable}</Message>
          <NoteLine note={state.note} />
          <NoticeList notices={state.notices} />
          <Findings session={session} findings={state.book.findings} />
        </>
      );
    case "no-data":
    case "ready":
      return <AssessmentView session={session} state={state} />;
  }
}

function AssessmentView({ session, state }: Props) {
  const { pane } = useWords();
  const { ranking } = useStore(session.controller(RecordKeeper).state);
  return (
    <>
      {state.isReadOnly && <Message intent="warning">{pane.readOnly}</Message>}
      <RankForm runs={session.runs} state={state} />
      <NewPeriodDialog pane={session} state={state} />
      {state.book.kind === "no-data" && (
        <Message intent="info" title={pane.noData.title}>
          {pane.noData.text(nextToFill(state.book, state.period))}
        </Message>
      )}
      <NoteLine note={state.note} />
      <NoticeList notices={state.notices} />
      <PeriodDecisions pane={session} state={state} />
      <RecordNotes pane={session} state={state} />
      <RunView
        pane={session}
        runs={session.runs}
        run={state.run}
        period={state.period ?? ""}
        standing={ranking}
        findings={(findings) => <Findings session={session} findings={findings} />}
        analyses={(ranking) => <Analyses of={{ pane: session, ranking }} />}
      />
      <Sections pane={session} state={state} />
    </>
  );
}

interface FindingsProps {
  readonly session: PaneSession;
  readonly findings: readonly Finding[];
}

/** Findings with all that can be done about them. */
function Findings({ session, findings }: FindingsProps) {
  const newSheets = session.controller(PaneNewSheets);
  const offers: Offers = { emptyLedger: (ledger) => void newSheets.addEmptyLedger(ledger) };
  return <LateFindingList of={{ pane: session, findings, offers }} />;
}

function nextToFill(
  { periods }: Extract<Book, { kind: "no-data" }>,
  chosen: string | null,
): { period: string; sheet: string | null } | null {
  const found = periods.find(({ period }) => period === chosen);
  return found ? { period: found.period, sheet: found.dataSheet } : null;
}
