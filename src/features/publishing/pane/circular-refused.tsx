import { cellText } from "../../../cells/address";
import type { LostNumber } from "../../../circular/recompute";
import { decimalText, fixedText } from "../../../numbers/decimal-text";
import { ChangeList } from "../../../pane/change-list";
import { Message } from "../../../pane/message";
import type { Pane } from "../../../pane/pane";
import { useWords } from "../../../pane/words";
import type { CircularRefusal } from "../circular-month";

/** Why no circular was made, copied or checked. */
export function CircularRefused({
  pane,
  outcome,
}: {
  readonly pane: Pane;
  readonly outcome: CircularRefusal;
}) {
  const { publishing: words } = useWords();
  if (outcome.why === "numbers") return <Lost pane={pane} lost={outcome.lost} />;
  if (outcome.why === "setting") {
    const { cell, text, allowed } = outcome.setting;
    return <Message intent="error">{words.setting(cellText(cell), text, allowed)}</Message>;
  }
  return <Message intent="error">{words.refused[outcome.why]}</Message>;
}

function Lost({ pane, lost }: { readonly pane: Pane; readonly lost: readonly LostNumber[] }) {
  const { publishing: words } = useWords();
  const changes = lost.flatMap(({ cells, text, now }) =>
    cells.slice(0, 1).map((cell) => ({
      cell,
      text: words.lostNumber(text, now && (decimalText(now) ?? fixedText(now, 2))),
    })),
  );
  return (
    <>
      <Message intent="error">{words.lost(lost.length)}</Message>
      <ChangeList
        pane={pane}
        name={words.lost(lost.length)}
        changes={changes}
        showAll={words.showAll}
      />
    </>
  );
}
