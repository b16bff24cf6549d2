import { shownValue } from "../../../cells/grid";
import { useId } from "react";
import { CellLink } from "../../../pane/cell-link";
import type { Pane } from "../../../pane/pane";
import { useWords } from "../../../pane/words";
import { useCirculationStyles } from "./circulation-styles";
import { choiceKey, type Change } from "./returned-lists";
import type { Choice, Choices } from "../merge-writes";

interface Props {
  readonly pane: Pane;
  readonly conflicts: readonly Change<"conflict">[];
  readonly choices: Choices;
  readonly onChoose: (cell: string, choice: Choice) => void;
}

/** The cells that the user decides: what was handed out, what came back, and what is there now, side by side. */
export function ConflictChoices({ pane, conflicts, choices, onChoose }: Props) {
  const styles = useCirculationStyles();
  const words = useWords().circulation.returned;
  if (conflicts.length === 0) return null;
  return (
    <div>
      <h3 className={styles.heading}>{words.conflicts(conflicts.length)}</h3>
      <p className={styles.text}>{words.conflictHint}</p>
      {conflicts.map((conflict) => {
        const key = choiceKey(conflict);
        return key === null ? null : (
          <Conflict
            key={key}
            pane={pane}
            conflict={conflict}
            chosen={choices.get(key) ?? null}
            onChoose={(choice) => onChoose(key, choice)}
          />
        );
      })}
    </div>
  );
}

interface ConflictProps {
  readonly pane: Pane;
  readonly conflict: Change<"conflict">;
  readonly chosen: Choice | null;
  readonly onChoose: (choice: Choice) => void;
}

function Conflict({ pane, conflict, chosen, onChoose }: ConflictProps) {
  const styles = useCirculationStyles();
  const words = useWords().circulation.returned;
  const group = useId();
  const { base, theirs, ours, cell, outcome } = conflict;
  const options: readonly (readonly [Choice, string])[] = [
    // Where nothing has changed here, it is what is there now.
    ...(outcome.why === "both" ? [["base", words.base(shownValue(base))] as const] : []),
    ["theirs", words.theirs(shownValue(theirs))],
    ["ours", words.ours(shownValue(ours))],
  ];
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{words.conflict(conflict, outcome.why)}</legend>
      {cell && <CellLink pane={pane} cell={cell} />}
      {options.map(([choice, text]) => (
        <label key={choice} className={styles.choice}>
          <input
            type="radio"
            name={group}
            checked={chosen === choice}
            onChange={() => onChoose(choice)}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
