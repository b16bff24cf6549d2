import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { CellAddress } from "../../../cells/address";
import type { CopyFacts, CopyKind } from "../copy-sheet";
import { ChangeList } from "../../../pane/change-list";
import { Message } from "../../../pane/message";
import type { Pane, SectionProps } from "../../../pane/pane";
import { useWords } from "../../../pane/words";
import { PaneCopies, type CopyResult } from "./pane-copies";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: { ...typographyStyles.caption1, margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  months: { ...typographyStyles.caption1, margin: 0, paddingInlineStart: "16px" },
});

/** Two copies to hand on, each with the proof that nothing in it differs. */
export function CopiesPanel({ pane, state }: SectionProps) {
  const styles = useStyles();
  const { copies: words } = useWords();
  const [result, setResult] = useState<CopyResult | "making" | null>(null);
  const isBusy = state.run.kind === "running" || state.isWorking;
  const make = async (kind: CopyKind) => {
    setResult("making");
    setResult(await pane.controller(PaneCopies).make(kind));
  };
  return (
    <div className={styles.panel}>
      <p className={styles.text}>{words.hint}</p>
      <div className={styles.buttons}>
        {(["native", "frozen"] as const).map((kind) => (
          <Button key={kind} size="small" disabled={isBusy} onClick={() => void make(kind)}>
            {words[kind]}
          </Button>
        ))}
      </div>
      <div role="status">
        {result === "making" && <Spinner size="tiny" label={words.making} />}
        {result !== null && result !== "making" && <Result pane={pane} result={result} />}
      </div>
    </div>
  );
}

function Result({ pane, result }: { pane: Pane; result: CopyResult }) {
  const { copies: words } = useWords();
  switch (result.kind) {
    case "handed-over":
      return <HandedOver pane={pane} fileName={result.fileName} facts={result.facts} />;
    case "cannot-copy":
      return <Message intent="warning">{words.cannotCopy}</Message>;
    case "draft":
      return <Message intent="warning">{words.draft}</Message>;
    case "unreadable":
      return <Message intent="error">{words.unreadable}</Message>;
    case "not-calculated":
      return <Refused pane={pane} text={words.notCalculated} cells={result.cells} />;
    case "out-of-date":
      return <Refused pane={pane} text={words.outOfDate} cells={result.cells} />;
    case "not-equal":
      return <Refused pane={pane} text={words.notEqual} cells={result.cells} />;
  }
}

interface HandedOverProps {
  readonly pane: Pane;
  readonly fileName: string;
  readonly facts: CopyFacts;
}

function HandedOver({ pane, fileName, facts }: HandedOverProps) {
  const styles = useStyles();
  const { copies: words } = useWords();
  const { kind, proof, months, translated, frozen } = facts;
  const frozenCells = words.frozenCells[kind](frozen.length);
  return (
    <>
      <Message intent="success" title={words.proof(proof.cells, proof.scores)}>
        {words.handedOver(fileName)}
      </Message>
      <ul className={styles.months}>
        {months.length === 0 && <li>{words.noMonths}</li>}
        {months.map(({ period, state }) => (
          <li key={period}>{words.month(period, state)}</li>
        ))}
        {translated > 0 && <li>{words.translated(translated)}</li>}
      </ul>
      {frozen.length > 0 && (
        <>
          <p className={styles.text}>{frozenCells}</p>
          <Cells pane={pane} name={frozenCells} cells={frozen} />
        </>
      )}
    </>
  );
}

interface CellsProps {
  readonly pane: Pane;
  readonly cells: readonly CellAddress[];
}

function Refused({ pane, text, cells }: CellsProps & { text: string }) {
  return (
    <>
      <Message intent="error">{text}</Message>
      <Cells pane={pane} name={text} cells={cells} />
    </>
  );
}

function Cells({ pane, name, cells }: CellsProps & { name: string }) {
  const { copies: words } = useWords();
  const changes = cells.map((cell) => ({ cell, text: "" }));
  return <ChangeList pane={pane} name={name} changes={changes} showAll={words.showAll} />;
}
