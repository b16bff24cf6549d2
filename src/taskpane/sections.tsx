import { Fragment, type ReactNode } from "react";
import { RestoreLast } from "../features/restoring/pane/restore-last-part";
import { FoldedSection } from "../pane/folded-section";
import { lateView, type LateView } from "../pane/late-view";
import type { SectionProps } from "../pane/pane";
import type { PaneState } from "../pane/pane-state";
import type { PartName } from "../pane/parts";
import { useWords, type Words } from "../pane/words";
import type { PaneSession } from "./pane-session";

interface Section {
  readonly title: (words: Words) => string;
  readonly isShown: (state: PaneState) => boolean;
  /** Fetched when the section is first opened. */
  readonly Panel: LateView<SectionProps>;
  /** The purpose that it is a part of; left out: it is one itself. */
  readonly within?: "analysis" | "more";
  /** How the steps lead to it. */
  readonly part?: PartName;
}

const isRankable = ({ book, period }: PaneState): boolean =>
  book.kind === "ready" && period !== null;

/** What stands below the ranking, in its order. */
const SECTIONS: readonly Section[] = [
  {
    title: ({ publishing }) => publishing.title,
    isShown: isRankable,
    part: "circular",
    Panel: lateView(() => import("../features/publishing/pane/circular-panel"), "CircularPanel"),
  },
  {
    title: ({ issue }) => issue.title,
    isShown: isRankable,
    part: "issue",
    Panel: lateView(() => import("../features/issuing/pane/issue-panel"), "IssuePanel"),
  },
  {
    title: ({ circulation }) => circulation.title,
    isShown: ({ period }) => period !== null,
    part: "circulation",
    Panel: lateView(
      () => import("../features/handing-out/pane/circulation-panel"),
      "CirculationPanel",
    ),
  },
  // Who is behind with what.
  {
    title: ({ tasks }) => tasks.title,
    isShown: isRankable,
    within: "analysis",
    Panel: lateView(() => import("../features/tasks/pane/tasks-panel"), "TasksPanel"),
  },
  // Who moved.
  {
    title: ({ charts }) => charts.title,
    isShown: isRankable,
    within: "analysis",
    Panel: lateView(() => import("../features/charts/pane/charts-panel"), "ChartsPanel"),
  },
  // What goes to each town.
  {
    title: ({ pages }) => pages.title,
    isShown: isRankable,
    within: "analysis",
    Panel: lateView(() => import("../features/pages/pane/pages-panel"), "PagesPanel"),
  },
  // When the workbook goes to somebody.
  {
    title: ({ copies }) => copies.title,
    isShown: ({ book }) => book.kind === "ready",
    within: "more",
    Panel: lateView(() => import("../features/copies/pane/copies-panel"), "CopiesPanel"),
  },
  // When a workbook comes back.
  {
    title: ({ checkup }) => checkup.title,
    isShown: () => true,
    within: "more",
    Panel: lateView(() => import("../features/checkup/pane/checkup-panel"), "CheckupPanel"),
  },
];

const Analyses = lateView(() => import("../features/analysis/pane/analyses"), "Analyses");
const WriteModeChoice = lateView(
  () => import("../features/rank-month/pane/write-mode-choice"),
  "WriteModeChoice",
);

/** 办法, once a year: between the analyses and all else. */
const METHOD: Section = {
  title: ({ editions }) => editions.title,
  isShown: () => true,
  Panel: lateView(() => import("../features/editions/pane/method-panel"), "MethodPanel"),
};

interface Props extends SectionProps {
  readonly pane: PaneSession;
}

/** A fold a purpose: the last steps of the month, the analyses, the method, all else. */
export function Sections({ pane, state }: Props) {
  const { path } = useWords();
  const of = { pane, state };
  return (
    <div>
      <Those {...of} within={undefined} />
      {isRankable(state) && (
        <Purpose title={path.parts.analysis}>
          {state.run.kind === "ranked" && <Analyses of={{ pane, ranking: state.run.outcome }} />}
          <Those {...of} within="analysis" />
        </Purpose>
      )}
      <One {...of} section={METHOD} />
      <Purpose title={path.parts.more}>
        <WriteModeChoice of={{ runs: pane.runs, state }} />
        <Those {...of} within="more" />
        <RestoreLast pane={pane} state={state} />
      </Purpose>
    </div>
  );
}

function Purpose({ title, children }: { title: string; children: ReactNode }) {
  return (
    <FoldedSection title={title} level="purpose">
      {children}
    </FoldedSection>
  );
}

function Those({ within, ...of }: SectionProps & { within: Section["within"] }) {
  return SECTIONS.map((section, index) => (
    // Which sections there are never changes, only which are shown.
    <Fragment key={index}>
      {section.within === within && section.isShown(of.state) && <One {...of} section={section} />}
    </Fragment>
  ));
}

function One({ pane, state, section }: SectionProps & { section: Section }) {
  const words = useWords();
  const { title, within, part, Panel } = section;
  return (
    <FoldedSection title={title(words)} level={within ? "part" : "purpose"} {...(part && { part })}>
      <Panel of={{ pane, state }} />
    </FoldedSection>
  );
}
