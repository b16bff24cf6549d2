import { Message } from "./message";
import type { Note } from "./pane-state";
import { useWords } from "./words";

/** What the last smaller action has to say; read aloud when it appears. */
export function NoteLine({ note }: { note: Note | null }) {
  return <div role="status">{note !== null && <NoteMessage note={note} />}</div>;
}

function NoteMessage({ note }: { note: Note }) {
  const { pane, checkup, decisions } = useWords();
  switch (note.kind) {
    case "created":
      return <Message intent="success">{pane.created}</Message>;
    case "exists":
      return <Message intent="warning">{pane.exists(note.sheets)}</Message>;
    case "period-added":
      return <Message intent="success">{pane.newPeriod.added(note.period)}</Message>;
    case "fixed":
      return <Message intent="success">{pane.fixes.fixed(note.count)}</Message>;
    case "repaired":
      return <Message intent="success">{checkup.repaired(note.count)}</Message>;
    case "ledger-made":
      return <Message intent="success">{pane.fixes.ledgerMade(note.sheet)}</Message>;
    case "decided":
      return <Message intent="success">{decisions.decided}</Message>;
    case "decision-revoked":
      return <Message intent="success">{decisions.revoked}</Message>;
    case "failed":
      return <Message intent="error">{pane.failure(note.failure)}</Message>;
  }
}
