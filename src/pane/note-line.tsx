import { FailureMessage } from "./failure-message";
import { Message } from "./message";
import type { Note } from "./pane-state";
import { useWords } from "./words";

/** What the last smaller action has to say; read aloud when it appears. */
export function NoteLine({ note }: { note: Note | null }) {
  return <div role="status">{note !== null && <NoteMessage note={note} />}</div>;
}

function NoteMessage({ note }: { note: Note }) {
  const words = useWords();
  if (note.intent === "error") return <FailureMessage failure={note.failure} />;
  return <Message intent={note.intent}>{note.say(words)}</Message>;
}
