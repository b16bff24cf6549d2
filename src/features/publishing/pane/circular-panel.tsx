import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Message } from "../../../pane/message";
import type { Pane, SectionProps } from "../../../pane/pane";
import { canChange } from "../../../pane/pane-state";
import { useSectionStyles } from "../../../pane/section-styles";
import { useWords } from "../../../pane/words";
import type { ExportOutcome } from "../export-circular";
import type { CircularOutcome } from "../make-circular";
import { CheckPart } from "./check-part";
import { CircularRefused } from "./circular-refused";
import { PanePublishing, type CopyOutcome } from "./pane-publishing";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Outcome = CircularOutcome | ExportOutcome | CopyOutcome;

interface Props extends SectionProps {
  readonly period: string;
}

/** 通报 of the chosen period: its sheet, its Word file, its text. */
export function CircularPanel({ pane, state }: SectionProps) {
  const { period } = state;
  if (period === null) return null;
  return <PeriodCircular key={period} pane={pane} state={state} period={period} />;
}

function PeriodCircular({ pane, state, period }: Props) {
  const styles = { ...useSectionStyles(), ...useStyles() };
  const { publishing: words } = useWords();
  const [outcome, setOutcome] = useState<Outcome | "working" | null>(null);
  const controller = pane.controller(PanePublishing);
  const isBusy = state.run.kind === "running" || state.isWorking;
  const run = async (action: () => Promise<Outcome | null>) => {
    setOutcome("working");
    setOutcome(await action());
  };
  return (
    <div className={styles.panel}>
      <p className={styles.text}>{words.hint}</p>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabled={!canChange(state)}
          onClick={() => void run(() => controller.make(period))}
        >
          {words.make}
        </Button>
        <Button
          size="small"
          disabled={isBusy}
          onClick={() => void run(() => controller.export(period))}
        >
          {words.export}
        </Button>
        <Button
          size="small"
          disabled={isBusy}
          onClick={() => void run(() => controller.copy(period))}
        >
          {words.copy}
        </Button>
      </div>
      <div role="status">
        {outcome === "working" && <Spinner size="tiny" label={words.working} />}
        {outcome !== null && outcome !== "working" && <Result pane={pane} outcome={outcome} />}
      </div>
      <CheckPart pane={pane} period={period} />
    </div>
  );
}

function Result({ pane, outcome }: { readonly pane: Pane; readonly outcome: Outcome }) {
  const { publishing: words } = useWords();
  switch (outcome.kind) {
    case "made":
      return <Made pane={pane} outcome={outcome} />;
    case "exported":
      return <Message intent="success">{words.exported(outcome.file)}</Message>;
    case "copied":
      return <Message intent="success">{words.copied}</Message>;
    case "not-copied":
      return <Message intent="warning">{words.notCopied}</Message>;
    case "refused":
      return <CircularRefused pane={pane} outcome={outcome} />;
  }
}

function Made({
  pane,
  outcome,
}: {
  readonly pane: Pane;
  readonly outcome: Extract<Outcome, { kind: "made" }>;
}) {
  const { publishing: words } = useWords();
  const { sheet, settings, isNewSettings, written } = outcome;
  return (
    <>
      <Message intent="success">
        {written === "changed" ? words.made(sheet) : words.unchanged(sheet)}
        {isNewSettings && ` ${words.newSettings(settings)}`}
      </Message>
      <Button
        size="small"
        appearance="subtle"
        onClick={() => void pane.select({ sheet: settings, row: 2, column: 1 })}
      >
        {words.settings}
      </Button>
    </>
  );
}
