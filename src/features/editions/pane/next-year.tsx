import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { Message } from "../../../pane/message";
import type { SectionProps } from "../../../pane/pane";
import { canChange } from "../../../pane/pane-state";
import { useSectionStyles } from "../../../pane/section-styles";
import { useWords } from "../../../pane/words";
import { PaneEditions, type NextYearResult } from "./pane-editions";

/** 新年度: another workbook, from this one. */
export function NextYear({ pane, state }: SectionProps) {
  const styles = useSectionStyles();
  const words = useWords().editions.next;
  const [result, setResult] = useState<NextYearResult | null>(null);
  const make = async () => setResult(await pane.controller(PaneEditions).nextYear());
  return (
    <section className={styles.panel}>
      <h3 className={styles.heading}>{words.heading}</h3>
      <p className={styles.text}>{words.hint}</p>
      <Button
        size="small"
        className={styles.button}
        disabled={!canChange(state)}
        onClick={() => void make()}
      >
        {words.button}
      </Button>
      <div role="status">{result && <Said result={result} />}</div>
    </section>
  );
}

function Said({ result }: { result: NextYearResult }) {
  const words = useWords().editions.next;
  if (result.kind === "cannot") return <Message intent="warning">{words.cannot}</Message>;
  if (result.kind === "refused") {
    return <Message intent="warning">{words.refused[result.why]}</Message>;
  }
  return <Message intent="success">{words.made(result.fileName, result.carried)}</Message>;
}
