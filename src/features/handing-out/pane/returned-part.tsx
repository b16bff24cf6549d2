import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ReturnedOutcome } from "../merge-returned";
import type { Failed } from "../../../pane/failure";
import { useRequested } from "../../../pane/answers";
import { Message } from "../../../pane/message";
import type { SectionProps } from "../../../pane/pane";
import { canChange } from "../../../pane/pane-state";
import { useWords } from "../../../pane/words";
import { useCirculationStyles } from "./circulation-styles";
import { ConflictChoices } from "./conflict-choices";
import { PaneCirculation } from "./pane-circulation";
import { changesOf, isMerged, keptChoices, writtenCells } from "./returned-lists";
import type { Choices } from "../merge-writes";
import { ReturnedLists } from "./returned-report";
import { ReturnedStatus } from "./returned-status";

interface Props extends SectionProps {
  readonly period: string;
}

type Report = Extract<ReturnedOutcome, { kind: "compared" }>;

/** 汇总: the files are chosen, compared, and what is accepted and chosen is written. */
export function ReturnedPart({ pane, state, period }: Props) {
  const styles = useCirculationStyles();
  const words = useWords().circulation.returned;
  const controller = pane.controller(PaneCirculation);
  const [compared, choose] = useRequested(
    (files: readonly File[]) => controller.compare(period, files),
    state.asOf,
  );
  const [written, setWritten] = useState<number | null>(null);
  return (
    <section className={styles.part} aria-label={words.heading}>
      <h2 className={styles.heading}>{words.heading}</h2>
      <p className={styles.text}>{words.hint}</p>
      <label className={styles.label}>
        {words.choose}
        <input
          type="file"
          multiple
          accept=".xlsx"
          className={styles.control}
          onChange={({ target }) => {
            setWritten(null);
            void choose([...(target.files ?? [])]);
          }}
        />
      </label>
      <div role="status">
        {compared === "waiting" && <p className={styles.text}>{words.comparing}</p>}
        {written !== null && <Message intent="success">{words.written(written)}</Message>}
      </div>
      {compared !== null && compared !== "waiting" && (
        <Outcome pane={pane} state={state} period={period} of={compared} onWritten={setWritten} />
      )}
    </section>
  );
}

interface OutcomeProps extends Props {
  readonly of: ReturnedOutcome | Failed;
  readonly onWritten: (cells: number | null) => void;
}

function Outcome({ of, ...props }: OutcomeProps) {
  const { circulation, pane: words } = useWords();
  switch (of.kind) {
    case "failed":
      return <Message intent="error">{words.failure(of.failure)}</Message>;
    case "refused":
      return <Message intent="warning">{circulation.handOut.refused[of.why]}</Message>;
    case "compared":
      return <ComparedFiles {...props} compared={of} />;
  }
}

interface ComparedProps extends Omit<OutcomeProps, "of"> {
  readonly compared: Report;
}

function ComparedFiles({ pane, state, period, compared, onWritten }: ComparedProps) {
  const styles = useCirculationStyles();
  const { circulation } = useWords();
  const words = circulation.returned;
  const { report, earlier } = compared;
  const [picked, setPicked] = useState<Choices>(new Map());
  const conflicts = changesOf(report, "conflict");
  const choices = keptChoices(picked, conflicts);
  const undecided = conflicts.length - choices.size;
  const cells = writtenCells(report, choices);
  const write = async () => {
    onWritten(await pane.controller(PaneCirculation).write({ period, report, choices }));
  };
  return (
    <>
      <ReturnedStatus report={report} earlier={earlier} />
      <ReturnedLists pane={pane} report={report} />
      <ConflictChoices
        pane={pane}
        conflicts={conflicts}
        choices={choices}
        onChoose={(cell, choice) => setPicked(new Map(picked).set(cell, choice))}
      />
      {isMerged(report) ? (
        <>
          {undecided > 0 && <p className={styles.text}>{words.undecided(undecided)}</p>}
          {cells === 0 && <p className={styles.text}>{words.nothing}</p>}
          <Button
            size="small"
            appearance="primary"
            className={styles.button}
            disabled={!canChange(state)}
            onClick={() => void write()}
          >
            {cells === 0 ? words.record : words.write(cells)}
          </Button>
        </>
      ) : (
        <p className={styles.text}>{words.noFile}</p>
      )}
    </>
  );
}
