import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { useAnswer } from "../../../pane/answers";
import { FailureMessage } from "../../../pane/failure-message";
import { Message } from "../../../pane/message";
import type { SectionProps } from "../../../pane/pane";
import { canChange } from "../../../pane/pane-state";
import { useSectionStyles } from "../../../pane/section-styles";
import { useWords } from "../../../pane/words";
import type { PagesOutcome, PagesRequest } from "../write-pages";
import { PanePages } from "./pane-pages";

type Progress = Parameters<PagesRequest["onProgress"]>[0];
type Status = { readonly kind: "making"; readonly progress: Progress | null } | PagesOutcome;

const ALL = "";

/** 一镇一页: for one unit or for all of them. */
export function PagesPanel({ pane, state }: SectionProps) {
  const styles = useSectionStyles();
  const { pages: words } = useWords();
  const controller = pane.controller(PanePages);
  const [towns] = useAnswer(() => controller.towns(), state.asOf);
  const [chosen, setChosen] = useState(ALL);
  const [status, setStatus] = useState<Status | null>(null);
  const { period } = state;
  if (period === null) return null;
  const write = async () => {
    setStatus({ kind: "making", progress: null });
    const town = chosen === ALL ? null : chosen;
    const onProgress = (progress: Progress): void => setStatus({ kind: "making", progress });
    setStatus(await controller.write({ period, town, onProgress }));
  };
  const names = towns && !("kind" in towns) ? towns : [];
  return (
    <div className={styles.panel}>
      <p className={styles.text}>{words.hint}</p>
      {towns && "kind" in towns && <FailureMessage failure={towns.failure} />}
      <Field label={words.unit}>
        <Select size="small" value={chosen} onChange={(_, { value }) => setChosen(value)}>
          <option value={ALL}>{words.all}</option>
          {names.map((name) => (
            <option key={name} lang="zh-CN">
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        size="small"
        className={styles.button}
        disabled={!canChange(state)}
        onClick={() => void write()}
      >
        {words.write}
      </Button>
      <div role="status">{status && <Said status={status} />}</div>
      {status?.kind === "making" && (
        <Button size="small" className={styles.button} onClick={() => controller.cancel()}>
          {words.cancel}
        </Button>
      )}
    </div>
  );
}

function Said({ status }: { status: Status }) {
  const styles = useSectionStyles();
  const { pages: words } = useWords();
  switch (status.kind) {
    case "making": {
      const { progress } = status;
      const line = progress ? words.making(progress.done, progress.all) : words.preparing;
      return <p className={styles.text}>{line}</p>;
    }
    case "blocked":
      return <Message intent="warning">{words.blocked}</Message>;
    case "cancelled":
      return <Message intent="info">{words.cancelled}</Message>;
    case "written": {
      const { sheet, pages, written } = status;
      const line = written === "changed" ? words.written(sheet, pages) : words.unchanged(sheet);
      return <Message intent="success">{line}</Message>;
    }
  }
}
