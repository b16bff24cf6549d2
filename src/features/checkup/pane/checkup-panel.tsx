import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { CheckUp } from "../check-up";
import { useRequested } from "../../../pane/answers";
import { FailureMessage } from "../../../pane/failure-message";
import { Message } from "../../../pane/message";
import type { SectionProps } from "../../../pane/pane";
import { useWords } from "../../../pane/words";
import { DamageReport } from "./damage-report";
import { PaneCheckup, type CheckedUp, type Damage } from "./pane-checkup";
import { useSectionStyles } from "../../../pane/section-styles";

/** 体检 of the whole workbook, what it found, and 修复 of what the user ticks. */
export function CheckupPanel({ pane, state }: SectionProps) {
  const styles = useSectionStyles();
  const { checkup: words } = useWords();
  const checkup = pane.controller(PaneCheckup);
  const [checked, check] = useRequested(() => checkup.check(), state.asOf);
  const [isOutdated, setOutdated] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  const repair = async (damages: readonly Damage[]) => {
    const done = await checkup.repair(damages);
    setOutdated(done === "outdated");
    await check();
    // The button that was pressed may be gone.
    panel.current?.querySelector("button")?.focus();
  };
  const start = () => {
    setOutdated(false);
    void check();
  };
  return (
    <div ref={panel} className={styles.panel}>
      <p className={styles.text}>{words.hint}</p>
      <Button
        size="small"
        className={styles.button}
        disabledFocusable={checked === "waiting"}
        onClick={start}
      >
        {checked === null ? words.start : words.again}
      </Button>
      <div role="status">
        {isOutdated && <Message intent="warning">{words.outdated}</Message>}
        <Result checked={checked} />
      </div>
      {checked !== null && checked !== "waiting" && checked.kind === "checked" && (
        <DamageReport of={checked.report} pane={pane} state={state} onRepair={repair} />
      )}
    </div>
  );
}

function Result({ checked }: { checked: CheckedUp | "waiting" | null }) {
  const styles = useSectionStyles();
  const { checkup: words } = useWords();
  if (checked === null) return null;
  if (checked === "waiting") return <p className={styles.text}>{words.checking}</p>;
  if (checked.kind === "failed") {
    return <FailureMessage failure={checked.failure} />;
  }
  return <Found report={checked.report} />;
}

function Found({ report }: { report: CheckUp }) {
  const { checkup: words } = useWords();
  const { damages, formulas, isCalculationManual, hasFunctions } = report;
  return (
    <>
      {damages.length === 0 ? (
        <Message intent="success">{words.sound(formulas)}</Message>
      ) : (
        <Message intent="warning">{words.found(damages.length)}</Message>
      )}
      {isCalculationManual && (
        <Message intent="warning" title={words.manual.title}>
          {words.manual.text}
        </Message>
      )}
      {!hasFunctions && damages.length > 0 && <Message intent="info">{words.noFunctions}</Message>}
    </>
  );
}
