import { shownValue } from "../../../cells/grid";
import type { ReactNode } from "react";
import { cellText } from "../../../cells/address";
import type { ChangeFact, DoubtFact, QuestionFact } from "../../../messages/zh/circulation";
import { sayFinding } from "../../../messages/findings";
import { ChangeList } from "../../../pane/change-list";
import type { Pane } from "../../../pane/pane";
import { useWords, type Words } from "../../../pane/words";
import { useCirculationStyles } from "./circulation-styles";
import { changesOf, mergedFiles, type Change, type Kind } from "./returned-lists";
import type { MergeReport } from "../merge";

interface Props {
  readonly pane: Pane;
  readonly report: MergeReport;
}

/** What is accepted, what is in question, and what is refused, each with its cell. */
export function ReturnedLists({ pane, report }: Props) {
  const all = useWords();
  const words = all.circulation.returned;
  const accepted = changesOf(report, "accepted");
  const questions = changesOf(report, "question");
  const refused = changesOf(report, "refused");
  const doubts = mergedFiles(report).flatMap((file) =>
    file.doubts.map((doubt) => ({ cell: null, text: words.doubt(file.bureau, factOf(doubt)) })),
  );
  const asked = questions.map((change) => ({
    cell: change.cell,
    text: words.question(changeFact(change), questionFact(change, all)),
  }));
  const list = (name: string, changes: Parameters<typeof ChangeList>[0]["changes"]): ReactNode =>
    changes.length > 0 && (
      <Titled title={name}>
        <ChangeList pane={pane} name={name} changes={changes} showAll={words.showAll} />
      </Titled>
    );
  return (
    <>
      {list(
        words.accepted(accepted.length),
        accepted.map((change) => ({ cell: change.cell, text: words.change(changeFact(change)) })),
      )}
      {list(words.questions(asked.length + doubts.length), [...asked, ...doubts])}
      {list(
        words.refused(refused.length),
        refused.map((change) => ({
          cell: change.cell,
          text: words.refusal(changeFact(change), change.outcome.why),
        })),
      )}
    </>
  );
}

function Titled({ title, children }: { title: string; children: ReactNode }) {
  const styles = useCirculationStyles();
  return (
    <div>
      <h3 className={styles.heading}>{title}</h3>
      {children}
    </div>
  );
}

export function changeFact<K extends Kind>(change: Change<K>): ChangeFact {
  const { bureau, town, header, base, theirs } = change;
  return { bureau, town, header, was: shownValue(base), now: shownValue(theirs) };
}

function questionFact({ outcome }: Change<"question">, { findings }: Words): QuestionFact {
  if (outcome.why !== "fault") return outcome;
  return { why: "fault", what: sayFinding(findings, outcome.finding).what };
}

type Doubt = ReturnType<typeof mergedFiles>[number]["doubts"][number];

function factOf(doubt: Doubt): DoubtFact {
  if (!("at" in doubt)) return doubt;
  const { at, ...facts } = doubt;
  return { ...facts, where: cellText(at) };
}
