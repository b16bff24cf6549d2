import type { ReactNode } from "react";
import { Button, Spinner } from "@fluentui/react-components";
import type { Offers } from "../features/findings/pane/fixes";
import { LateFindingList } from "../features/findings/pane/late-finding-list";
import { isBlocking, type Finding } from "../cells/finding";
import type { MonthFacts } from "../features/month-path/month-facts";
import type { FindingCounts, RankingStanding } from "../features/month-path/month-steps";
import { nextPeriod } from "../features/month-path/next-period";
import { PathKeeper } from "../features/month-path/pane/path-keeper";
import { StepsView } from "../features/month-path/pane/steps-view";
import { PaneNewSheets } from "../features/new-sheets/pane/pane-new-sheets";
import { lateView } from "../pane/late-view";
import { FailureMessage } from "../pane/failure-message";
import { Message } from "../pane/message";
import { NewPeriodDialog } from "../features/new-sheets/pane/new-period-dialog";
import { NoteLine } from "../pane/note-line";
import { NoticeList } from "../pane/notice-list";
import type { PaneSession } from "./pane-session";
import type { Book, PaneState, Run } from "../pane/pane-state";
import { PeriodDecisions } from "../features/findings/pane/period-decisions";
import { RankForm } from "../features/rank-month/pane/rank-form";
import { RecordKeeper } from "../features/restoring/pane/record-keeper";
import { RecordNotes } from "../features/restoring/pane/record-notes";
import { monthState, type MonthState } from "../features/rank-month/pane/month-state";
import { FoldedSection } from "../pane/folded-section";
import { RunView } from "../features/rank-month/pane/run-view";
import { Sections } from "./sections";
import { useStore } from "../pane/store";
import { useWords } from "../pane/words";

const NewWorkbook = lateView(
  () => import("../features/new-sheets/pane/new-workbook"),
  "NewWorkbook",
);

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
  const { book, period, run } = state;
  const { ranking } = useStore(session.controller(RecordKeeper).state);
  const path = useStore(session.controller(PathKeeper).state);
  const facts = path.facts?.period === period ? path.facts : null;
  const month = monthState(run, ranking);
  const periods = book.kind === "ready" || book.kind === "no-data" ? book.periods : [];
  return (
    <>
      {state.isReadOnly && <Message intent="warning">{pane.readOnly}</Message>}
      <StepsView
        pane={session}
        month={{ period, ranking: standingOf(month), found: foundBy(run), facts }}
      />
      <RankForm
        runs={session.runs}
        state={state}
        newPeriod={<NewPeriodDialog pane={session} state={state} next={nextPeriod(periods)} />}
      />
      {book.kind === "no-data" && (
        <Message intent="info" title={pane.noData.title}>
          {pane.noData.text(nextToFill(book, period))}
        </Message>
      )}
      <div>
        <NoteLine note={state.note} />
        <NoticeList notices={state.notices} />
        <RecordNotes pane={session} />
      </div>
      <PeriodDecisions pane={session} state={state} />
      {book.kind === "ready" && (
        <RunView
          pane={session}
          runs={session.runs}
          run={run}
          period={period ?? ""}
          month={month}
          standing={{ issue: facts?.issue ?? "none", blocks: facts ? facts.blocks : 0 }}
          findings={(findings) => <Findings session={session} findings={findings} />}
        />
      )}
      {facts && areFactsWanted(run, facts) && (
        <FoundFold title={facts}>
          <Findings session={session} findings={facts.findings} />
        </FoundFold>
      )}
      <Sections pane={session} state={state} />
    </>
  );
}

/** What a ranking would find, unless the last run has said it. */
function areFactsWanted(run: Run, { findings, blocks }: MonthFacts): boolean {
  if (run.kind === "running" || run.kind === "blocked") return false;
  return run.kind === "ranked" ? blocks > 0 : findings.length > 0;
}

function FoundFold({ title, children }: { title: MonthFacts; children: ReactNode }) {
  const { path } = useWords();
  return (
    <FoldedSection title={path.findings(title.blocks, title.warnings)} level="purpose" part="check">
      {children}
    </FoldedSection>
  );
}

function standingOf({ kind }: MonthState): RankingStanding {
  if (kind === "running" || kind === "outdated" || kind === "current") return kind;
  return "none";
}

/** What the last run found, as long as the cells are what it read. */
function foundBy(run: Run): FindingCounts | null {
  if (run.kind !== "blocked" || run.isStale) return null;
  const blocks = run.findings.filter(isBlocking).length;
  return { blocks, warnings: run.findings.length - blocks };
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
