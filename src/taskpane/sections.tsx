import { Fragment } from "react";
import { FoldedSection } from "../pane/folded-section";
import { lateView, type LateView } from "../pane/late-view";
import type { SectionProps } from "../pane/pane";
import type { PaneState } from "../pane/pane-state";
import { useWords, type Words } from "../pane/words";

interface Section {
  readonly title: (words: Words) => string;
  readonly isShown: (state: PaneState) => boolean;
  /** Fetched when the section is first opened. */
  readonly Panel: LateView<SectionProps>;
}

/** What is wanted now and then, in the order in which it stands below the ranking. */
const SECTIONS: readonly Section[] = [
  // Who is behind with what.
  {
    title: ({ tasks }) => tasks.title,
    isShown: ({ book, period }) => book.kind === "ready" && period !== null,
    Panel: lateView(() => import("../features/tasks/pane/tasks-panel"), "TasksPanel"),
  },
  // Who moved.
  {
    title: ({ charts }) => charts.title,
    isShown: ({ book, period }) => book.kind === "ready" && period !== null,
    Panel: lateView(() => import("../features/charts/pane/charts-panel"), "ChartsPanel"),
  },
  // What goes to each town.
  {
    title: ({ pages }) => pages.title,
    isShown: ({ book, period }) => book.kind === "ready" && period !== null,
    Panel: lateView(() => import("../features/pages/pane/pages-panel"), "PagesPanel"),
  },
  // Once a month.
  {
    title: ({ publishing }) => publishing.title,
    isShown: ({ book, period }) => book.kind === "ready" && period !== null,
    Panel: lateView(() => import("../features/publishing/pane/circular-panel"), "CircularPanel"),
  },
  {
    title: ({ issue }) => issue.title,
    isShown: ({ book, period }) => book.kind === "ready" && period !== null,
    Panel: lateView(() => import("../features/issuing/pane/issue-panel"), "IssuePanel"),
  },
  // Once a year.
  {
    title: ({ editions }) => editions.title,
    isShown: () => true,
    Panel: lateView(() => import("../features/editions/pane/method-panel"), "MethodPanel"),
  },
  // When the workbook goes to somebody.
  {
    title: ({ copies }) => copies.title,
    isShown: ({ book }) => book.kind === "ready",
    Panel: lateView(() => import("../features/copies/pane/copies-panel"), "CopiesPanel"),
  },
  // Before a month is complete.
  {
    title: ({ circulation }) => circulation.title,
    isShown: ({ period }) => period !== null,
    Panel: lateView(
      () => import("../features/handing-out/pane/circulation-panel"),
      "CirculationPanel",
    ),
  },
  // When a workbook comes back.
  {
    title: ({ checkup }) => checkup.title,
    isShown: () => true,
    Panel: lateView(() => import("../features/checkup/pane/checkup-panel"), "CheckupPanel"),
  },
];

export function Sections({ pane, state }: SectionProps) {
  const words = useWords();
  return SECTIONS.map(({ title, isShown, Panel }, index) => (
    // Which sections there are never changes, only which are shown.
    <Fragment key={index}>
      {isShown(state) && (
        <FoldedSection title={title(words)}>
          <Panel of={{ pane, state }} />
        </FoldedSection>
      )}
    </Fragment>
  ));
}
