import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ReturnedOutcome } from "../merge-returned";
import { Message } from "../../../pane/message";
import type { SectionProps } from "../../../pane/pane";
import { canChange } from "../../../pane/pane-state";
import { useWords } from "../../../pane/words";
import { useCirculationStyles } from "./circulation-styles";
import { ConflictChoices } from "./conflict-choices";
import { PaneCirculation, type FailedReading } from "./pane-circulation";
import { changesOf, isMerged, keptChoices, writtenCells, type Choices } from "./returned-lists";
import { ReturnedLists } from "./returned-report";
import { ReturnedStatus } from "./returned-status";

interface Props extends SectionProps {
  readonly period: string;
}

type Compared = ReturnedOutcome | FailedReading;
type Report = Extract<ReturnedOutcome, { kind: "compared" }>;

/** 汇总: the files are chosen, compared, and what is accepted and chosen is written. */
export function ReturnedPart({ pane, state, period }: Props) {
  const styles = useCirculationStyles();
  const { circulation, pane: paneWords } = useWords();
  const words = circulation.returned;
  const controller = pane.controller(PaneCirculation);
  const { compared, choose } = useCompared(controller, period, state.asOf);
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
            choose([...(target.files ?? [])]);
          }}
        />
      </label>
      <div role="status">
        {compared === "comparing" && <p className={styles.text}>{words.comparing}</p>}
        {written !== null && <Message intent="success">{words.written(written)}</Message>}
      </div>
      {compared !== null && compared !== "comparing" && compared.kind === "failed" && (
        <Message intent="error">{paneWords.failure(compared.failure)}</Message>
      )}
      {compared !== null && compared !== "comparing" && compared.kind === "refused" && (
        <Message intent="warning">{circulation.handOut.refused[compared.why]}</Message>
      )}
      {compared !== null && compared !== "comparing" && compared.kind === "compared" && (
        <ComparedFiles
          pane={pane}
          state={state}
          period={period}
          compared={compared}
          onWritten={setWritten}
        />
      )}
    </section>
  );
}

/** Compared when files are chosen, and again whenever the workbook was read again since. null: none were chosen. */
function useCompared(controller: PaneCirculation, period: string, asOf: number) {
  const [compared, setCompared] = useState<Compared | "comparing" | null>(null);
  const files = useRef<readonly File[]>([]);
  const turn = useRef(0);
  const look = async () => {
    const mine = (turn.current += 1);
    const found = await controller.compare(period, files.current);
    if (mine === turn.current) setCompared(found);
  };
  useEffect(() => {
    if (files.current.length > 0) void look();
    return () => {
      turn.current += 1;
    };
    // Only a workbook that was read again is a reason.
  }, [asOf]);
  const choose = (chosen: readonly File[]) => {
    files.current = chosen;
    setCompared("comparing");
    void look();
  };
  return { compared, choose };
}

interface ComparedProps extends Props {
  readonly compared: Report;
  readonly onWritten: (cells: number | null) => void;
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
