import { shownValue } from "../../../cells/grid";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { cellText } from "../../../cells/address";
import type { CheckupMessages } from "../../../messages/zh/checkup";
import { CellLink } from "../../../pane/cell-link";
import type { Pane } from "../../../pane/pane";
import { useWords } from "../../../pane/words";
import type { Damage } from "./pane-checkup";
import { isTicked, type DamageGroup, type Ticks } from "./ticks";

/** A column that was filled down would otherwise fill the pane. */
const SHOWN_AT_FIRST = 10;

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  title: {
    ...typographyStyles.caption1Strong,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    minHeight: "24px",
  },
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { ...typographyStyles.caption1, listStyleType: "none", margin: 0, padding: 0 },
  item: { display: "flex", gap: tokens.spacingHorizontalXS, padding: "2px 0" },
  box: { flex: "none", width: "16px", height: "16px", margin: "4px" },
  about: { minWidth: 0, overflowWrap: "anywhere" },
});

interface Props {
  readonly pane: Pane;
  readonly group: DamageGroup;
  readonly ticks: Ticks;
  readonly onTick: (damages: readonly Damage[], isOn: boolean) => void;
}

/** Cells that suffer from the same, each with what it holds and what it would become. */
export function DamageGroupView({ pane, group: { kind, damages }, ticks, onTick }: Props) {
  const styles = useStyles();
  const { checkup: words } = useWords();
  const [isWhole, setWhole] = useState(false);
  const { title, why, byHand } = words.kinds[kind];
  const isByHand = damages.every(({ remedy }) => remedy.kind === "by-hand");
  const shown = isWhole ? damages : damages.slice(0, SHOWN_AT_FIRST);
  return (
    <div className={styles.group}>
      {isByHand ? (
        <h3 className={styles.title}>{words.listOf(title, damages.length)}</h3>
      ) : (
        <label className={styles.title}>
          <input
            type="checkbox"
            className={styles.box}
            checked={damages.every((damage) => isTicked(damage, ticks))}
            onChange={({ target }) => onTick(damages, target.checked)}
          />
          {words.tickAll(title, damages.length)}
        </label>
      )}
      <p className={styles.text}>{why}</p>
      {isByHand && <p className={styles.text}>{byHand}</p>}
      <ul className={styles.list} aria-label={words.listOf(title, damages.length)}>
        {shown.map((damage) => (
          <li key={cellText(damage.cell)} className={styles.item}>
            {!isByHand && (
              <input
                type="checkbox"
                className={styles.box}
                aria-label={words.tick(cellText(damage.cell))}
                checked={isTicked(damage, ticks)}
                onChange={({ target }) => onTick([damage], target.checked)}
              />
            )}
            <div className={styles.about}>
              <CellLink pane={pane} cell={damage.cell} />
              {linesOf(damage, words).map((line) => (
                <div key={line}>{line}</div>
              ))}
            </div>
          </li>
        ))}
      </ul>
      {shown.length < damages.length && (
        <Button size="small" onClick={() => setWhole(true)}>
          {words.showAll(damages.length)}
        </Button>
      )}
    </div>
  );
}

/** Old → new, a formula for the user to type, and what else the cell suffers from. */
function linesOf(damage: Damage, words: CheckupMessages): string[] {
  const [, ...more] = damage.kinds;
  return [
    changeOf(damage, words),
    ...suggestionOf(damage).map(words.suggested),
    ...(more.length > 0 ? [words.also(more.map((kind) => words.kinds[kind].title))] : []),
  ];
}

function changeOf({ formula, value, remedy }: Damage, words: CheckupMessages): string {
  const now = formula ?? `“${shownValue(value)}”`;
  if (remedy.kind === "by-hand") return now;
  const { becomes } = remedy;
  if (!("formula" in becomes)) {
    const written = "number" in becomes ? String(becomes.number) : `“${becomes.text}”`;
    return formula === null ? words.became(now, written) : words.frozen(formula, written);
  }
  return becomes.formula === formula ? words.anew(formula) : words.became(now, becomes.formula);
}

function suggestionOf({ formula, remedy }: Damage): string[] {
  if (remedy.kind !== "by-hand" || remedy.suggestion === null) return [];
  return remedy.suggestion === formula ? [] : [remedy.suggestion];
}
