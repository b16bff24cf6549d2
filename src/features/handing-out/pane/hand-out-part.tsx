import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { BureauList } from "../bureau-list";
import { LateFindingList } from "../../findings/pane/late-finding-list";
import { useAnswer } from "../../../pane/answers";
import type { Failed } from "../../../pane/failure";
import { FailureMessage } from "../../../pane/failure-message";
import { Message } from "../../../pane/message";
import type { Pane, SectionProps } from "../../../pane/pane";
import { canChange } from "../../../pane/pane-state";
import { useWords } from "../../../pane/words";
import { useCirculationStyles } from "./circulation-styles";
import { PaneCirculation, type Given } from "./pane-circulation";

interface Props extends SectionProps {
  readonly period: string;
}

type Listed = BureauList | Failed | { readonly kind: "cannot" };

/** 分发: a due date, and for each bureau its columns and a button. */
export function HandOutPart({ pane, state, period }: Props) {
  const styles = useCirculationStyles();
  const { circulation } = useWords();
  const words = circulation.handOut;
  const controller = pane.controller(PaneCirculation);
  const [listed] = useAnswer(async (): Promise<Listed> => {
    const canHandOut = await controller.canHandOut();
    return canHandOut ? controller.bureaus(period) : { kind: "cannot" };
  }, state.asOf);
  const [due, setDue] = useState("");
  const [said, setSaid] = useState<Given | "due-missing" | null>(null);
  const give = async (bureaus: readonly string[]) => {
    if (due === "") return setSaid("due-missing");
    setSaid(await controller.handOut(period, bureaus, due));
  };
  return (
    <section className={styles.part} aria-label={words.heading}>
      <h2 className={styles.heading}>{words.heading}</h2>
      <p className={styles.text}>{words.hint}</p>
      {listed?.kind === "bureaus" ? (
        <>
          <label className={styles.label}>
            {words.due}
            <input
              type="date"
              className={styles.control}
              value={due}
              aria-invalid={said === "due-missing" && due === ""}
              onChange={({ target }) => setDue(target.value)}
            />
          </label>
          <Bureaus of={listed} isOff={!canChange(state)} onGive={(names) => void give(names)} />
        </>
      ) : (
        <NoBureaus pane={pane} listed={listed} />
      )}
      <div role="status">{said !== null && <Said said={said} pane={pane} />}</div>
    </section>
  );
}

interface BureausProps {
  readonly of: Extract<BureauList, { kind: "bureaus" }>;
  readonly isOff: boolean;
  readonly onGive: (bureaus: readonly string[]) => void;
}

function Bureaus({ of: { bureaus }, isOff, onGive }: BureausProps) {
  const styles = useCirculationStyles();
  const { circulation } = useWords();
  const words = circulation.handOut;
  return (
    <>
      <ul className={styles.list}>
        {bureaus.map((bureau) => (
          <li key={bureau.name} className={styles.item}>
            <Button size="small" disabled={isOff} onClick={() => onGive([bureau.name])}>
              {words.give(bureau.name)}
            </Button>
            <div>{words.bureau(bureau)}</div>
          </li>
        ))}
      </ul>
      <Button
        size="small"
        className={styles.button}
        disabled={isOff}
        onClick={() => onGive(bureaus.map(({ name }) => name))}
      >
        {words.giveAll}
      </Button>
    </>
  );
}

type NotListed = Exclude<Listed, { kind: "bureaus" }>;

function NoBureaus({ pane, listed }: { pane: Pane; listed: NotListed | null }) {
  const styles = useCirculationStyles();
  const words = useWords();
  const { circulation } = words;
  if (listed === null) return <p className={styles.text}>{circulation.loading}</p>;
  switch (listed.kind) {
    case "failed":
      return <FailureMessage failure={listed.failure} />;
    case "cannot":
      return <Message intent="warning">{circulation.handOut.cannot}</Message>;
    case "refused":
      return <Said said={listed} pane={pane} />;
  }
}

function Said({ said, pane }: { said: Given | "due-missing"; pane: Pane }) {
  const { circulation } = useWords();
  const words = circulation.handOut;
  if (said === "due-missing") return <Message intent="error">{words.dueMissing}</Message>;
  if (said.kind === "given") return <Message intent="success">{words.given(said.files)}</Message>;
  return (
    <>
      <Message intent="warning">{words.refused[said.why]}</Message>
      {said.why === "faults" && <LateFindingList of={{ pane, findings: said.findings }} />}
    </>
  );
}
