import { Message } from "../../../pane/message";
import { useSectionStyles } from "../../../pane/section-styles";
import { useWords } from "../../../pane/words";
import type { RecordState } from "./record-keeper";

/** What became of the last action; read aloud when it appears. A chunk of its own: most of the time there is nothing to say. */
export function RecoveredNote({ record: { recovered, restored } }: { record: RecordState }) {
  const { record } = useWords();
  return (
    <div role="status" className={useSectionStyles().panel}>
      {recovered && <Message intent="warning">{record.recovered(recovered.entry)}</Message>}
      {recovered && recovered.kept.length > 0 && (
        <Message intent="error">{record.recoveredBut(recovered.kept)}</Message>
      )}
      {restored === "restored" && <Message intent="success">{record.restore.done}</Message>}
      {restored === "outdated" && <Message intent="warning">{record.restore.outdated}</Message>}
    </div>
  );
}
