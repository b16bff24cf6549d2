import { makeStyles, tokens } from "@fluentui/react-components";
import { Message } from "../../../pane/message";
import type { SectionProps } from "../../../pane/pane";
import type { RecordState } from "./record-keeper";
import { RestoreOffer } from "./restore-offer";
import { StaleList } from "./stale-list";
import { useWords } from "../../../pane/words";

interface Props extends SectionProps {
  readonly record: RecordState;
}

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** A chunk of its own: most of the time there is nothing to say. */
export function RecordView({ pane, state, record }: Props) {
  const { restore } = record;
  return (
    <div className={useStyles().view}>
      <div role="status">
        <RecoveredNote record={record} />
        {state.run.kind !== "running" && <RankingNote record={record} />}
      </div>
      {record.ranking.kind === "stale" && state.run.kind !== "running" && (
        <StaleList pane={pane} changes={record.ranking.changes ?? []} />
      )}
      {restore && <RestoreOffer pane={pane} state={state} plan={restore} />}
    </div>
  );
}

function RecoveredNote({ record: { recovered, restored } }: { record: RecordState }) {
  const { record } = useWords();
  return (
    <>
      {recovered && <Message intent="warning">{record.recovered(recovered.entry)}</Message>}
      {recovered && recovered.kept.length > 0 && (
        <Message intent="error">{record.recoveredBut(recovered.kept)}</Message>
      )}
      {restored === "restored" && <Message intent="success">{record.restore.done}</Message>}
      {restored === "outdated" && <Message intent="warning">{record.restore.outdated}</Message>}
    </>
  );
}

function RankingNote({ record: { ranking } }: { record: RecordState }) {
  const { record } = useWords();
  const { stale, unverifiable } = record;
  switch (ranking.kind) {
    case "stale":
      return (
        <Message intent="warning" title={stale.title}>
          {ranking.changes === null
            ? stale.unknown
            : ranking.changes.length === 0
              ? stale.otherwise
              : stale.count(ranking.changes.length, ranking.time)}
        </Message>
      );
    case "overtaken":
      return (
        <Message intent="warning" title={record.overtaken.title}>
          {record.overtaken.text(ranking.sheet, ranking.period, ranking.earlier)}
        </Message>
      );
    case "altered":
      return <Message intent="warning">{record.altered(ranking.sheets)}</Message>;
    case "unverifiable":
      return (
        <Message intent="error" title={unverifiable.title}>
          {unverifiable.text(ranking.sheet)}
        </Message>
      );
    default:
      return null;
  }
}
