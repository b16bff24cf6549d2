import type { ReactNode } from "react";
import { Analyses } from "../features/analysis/pane/analyses";
import { WriteModeChoice } from "../features/rank-month/pane/write-mode-choice";
import { RestoreLast } from "../features/restoring/pane/restore-last-part";
import { FoldedSection } from "../pane/folded-section";
import { lateView, type LateView } from "../pane/late-view";
import type { SectionProps } from "../pane/pane";
import type { PartName } from "../pane/parts";
import { useWords, type Words } from "../pane/words";
import type { PaneSession } from "./pane-session";

/** Fetched when it is first opened. */
interface LateSection {
  readonly title: (words: Words) => string;
  readonly Panel: LateView<SectionProps>;
}

interface Step extends LateSection {
  readonly part: PartName;
}

/** The last steps of a month. */
const STEPS: readonly Step[] = [
  {
    part: "circular",
    title: ({ publishing }) => publishing.title,
    Panel: lateView(() => import("../features/publishing/pane/circular-panel"), "CircularPanel"),
  },
  {
    part: "issue",
    title: ({ issue }) => issue.title,
    Panel: lateView(() => import("../features/issuing/pane/issue-panel"), "IssuePanel"),
  },
];

const CIRCULATION: Step = {
  part: "circulation",
  title: ({ circulation }) => circulation.title,
  Panel: lateView(
    () => import("../features/handing-out/pane/circulation-panel"),
    "CirculationPanel",
  ),
};

/** What can be seen of a month besides its ranking. */
const VIEWS: readonly LateSection[] = [
  {
    title: ({ tasks }) => tasks.title,
    Panel: lateView(() => import("../features/tasks/pane/tasks-panel"), "TasksPanel"),
  },
  {
    title: ({ charts }) => charts.title,
    Panel: lateView(() => import("../features/charts/pane/charts-panel"), "ChartsPanel"),
  },
  {
    title: ({ pages }) => pages.title,
    Panel: lateView(() => import("../features/pages/pane/pages-panel"), "PagesPanel"),
  },
];

const MethodPanel = lateView(() => import("../features/editions/pane/method-panel"), "MethodPanel");
const COPIES: LateSection = {
  title: ({ copies }) => copies.title,
  Panel: lateView(() => import("../features/copies/pane/copies-panel"), "CopiesPanel"),
};
const CHECKUP: LateSection = {
  title: ({ checkup }) => checkup.title,
  Panel: lateView(() => import("../features/checkup/pane/checkup-panel"), "CheckupPanel"),
};

interface Props extends SectionProps {
  readonly pane: PaneSession;
}

/** What stands below the ranking, a fold a purpose: the last steps of the month, the analyses, the method, all else. */
export function Sections({ pane, state }: Props) {
  const words = useWords();
  const { book, period, run } = state;
  const isReady = book.kind === "ready";
  // Which there are never changes: they are told apart by their place.
  const late = (level: "purpose" | "part") => (section: LateSection | Step, place: number) => (
    <FoldedSection
      key={place}
      title={section.title(words)}
      level={level}
      {...("part" in section && { part: section.part })}
    >
      <section.Panel of={{ pane, state }} />
    </FoldedSection>
  );
  const purpose = (title: string, children: ReactNode) => (
    <FoldedSection title={title} level="purpose">
      {children}
    </FoldedSection>
  );
  return (
    <div>
      {isReady && STEPS.map(late("purpose"))}
      {period !== null && late("purpose")(CIRCULATION, 0)}
      {isReady &&
        purpose(
          words.path.parts.analysis,
          <>
            {run.kind === "ranked" && <Analyses pane={pane} ranking={run.outcome} />}
            {VIEWS.map(late("part"))}
          </>,
        )}
      {purpose(words.editions.title, <MethodPanel of={{ pane, state }} />)}
      {purpose(
        words.path.parts.more,
        <>
          <WriteModeChoice runs={pane.runs} state={state} />
          {isReady && late("part")(COPIES, 0)}
          {late("part")(CHECKUP, 0)}
          <RestoreLast pane={pane} state={state} />
        </>,
      )}
    </div>
  );
}
