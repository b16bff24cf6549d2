import { Button, Field, Select } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Failed } from "../../../pane/failure";
import { FailureMessage } from "../../../pane/failure-message";
import { Message } from "../../../pane/message";
import type { SectionProps } from "../../../pane/pane";
import { canChange } from "../../../pane/pane-state";
import { useSectionStyles } from "../../../pane/section-styles";
import { useWords } from "../../../pane/words";
import type { ChartsBlocked, ChartsSeen } from "../write-charts";
import { ChartFigure } from "./chart-figure";
import { PaneCharts } from "./pane-charts";

interface Props extends SectionProps {
  readonly period: string;
}

/** 图表 of the chosen period: the four pictures, and the sheet at a click. */
export function ChartsPanel({ pane, state }: SectionProps) {
  const { period } = state;
  return period === null ? null : (
    <PeriodCharts key={period} pane={pane} state={state} period={period} />
  );
}

function PeriodCharts({ pane, state, period }: Props) {
  const styles = useSectionStyles();
  const { charts: words } = useWords();
  const controller = pane.controller(PaneCharts);
  const [town, setTown] = useState<string | null>(null);
  const seen = useCharts(controller, { period, town }, state.asOf);
  const [said, setSaid] = useState<string | null>(null);
  const write = async () => {
    const outcome = await controller.write({ period, town });
    if (outcome?.kind !== "written") return setSaid(null);
    const isNew = outcome.written === "changed";
    setSaid(isNew ? words.written(outcome.sheet) : words.unchanged(outcome.sheet));
  };
  return (
    <div className={styles.panel}>
      <p className={styles.text}>{words.hint}</p>
      {seen?.kind === "charts" && (
        <Field label={words.town}>
          <Select size="small" value={seen.town ?? ""} onChange={(_, { value }) => setTown(value)}>
            {seen.towns.map((name) => (
              <option key={name} lang="zh-CN">
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Button
        size="small"
        className={styles.button}
        disabled={!canChange(state) || seen?.kind !== "charts"}
        onClick={() => void write()}
      >
        {words.write}
      </Button>
      <div role="status">
        {said !== null && <Message intent="success">{said}</Message>}
        {seen?.kind === "charts" && !seen.isDrawn && (
          <Message intent="info">{words.inGrid}</Message>
        )}
        {seen === null && <p className={styles.text}>{words.reading}</p>}
        {seen?.kind === "failed" && <FailureMessage failure={seen.failure} />}
        {seen?.kind === "blocked" && <Message intent="warning">{words.blocked}</Message>}
      </div>
      {seen?.kind === "charts" &&
        (seen.content.charts ?? []).map((chart) => (
          <ChartFigure key={chart.name} content={seen.content} chart={chart} />
        ))}
    </div>
  );
}

type Seen = ChartsSeen | ChartsBlocked | Failed;

/** Asked again for another town, and when the workbook was read again. */
function useCharts(
  controller: PaneCharts,
  { period, town }: { readonly period: string; readonly town: string | null },
  asOf: number,
): Seen | null {
  const [seen, setSeen] = useState<Seen | null>(null);
  useEffect(() => {
    let isShown = true;
    void controller.see({ period, town }).then((found) => {
      if (isShown) setSeen(found);
    });
    return () => {
      isShown = false;
    };
  }, [controller, period, town, asOf]);
  return seen;
}
