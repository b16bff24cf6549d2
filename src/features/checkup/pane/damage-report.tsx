import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { CheckUp } from "../check-up";
import type { Pane } from "../../../pane/pane";
import { canChange, type PaneState } from "../../../pane/pane-state";
import { useWords } from "../../../pane/words";
import { DamageGroupView } from "./damage-group";
import type { Damage } from "./pane-checkup";
import { groupsOf, isTicked, withTicks, type Ticks } from "./ticks";
import { useSectionStyles } from "../../../pane/section-styles";

interface Props {
  readonly of: CheckUp;
  readonly pane: Pane;
  readonly state: PaneState;
  readonly onRepair: (damages: readonly Damage[]) => Promise<void>;
}

/** What was found: what can be repaired, what the user decides, and apart from both what is left to do by hand. */
export function DamageReport({ of: { damages }, pane, state, onRepair }: Props) {
  const styles = useSectionStyles();
  const { checkup: words } = useWords();
  const [ticks, setTicks] = useState<Ticks>(new Map());
  const of = (kind: Damage["remedy"]["kind"]) =>
    damages.filter(({ remedy }) => remedy.kind === kind);
  const [certain, choice, byHand] = [of("repair"), of("choice"), of("by-hand")];
  const chosen = [...certain, ...choice].filter((damage) => isTicked(damage, ticks));
  const groups = (those: readonly Damage[]) => (
    <Groups
      pane={pane}
      ticks={ticks}
      damages={those}
      onTick={(some, isOn) => setTicks(withTicks(ticks, some, isOn))}
    />
  );
  return (
    <div className={styles.panel}>
      {certain.length > 0 && <Part title={words.certain(certain.length)}>{groups(certain)}</Part>}
      {choice.length > 0 && (
        <Part title={words.choice(choice.length)}>
          <p className={styles.text}>{words.choiceHint}</p>
          {groups(choice)}
        </Part>
      )}
      {certain.length + choice.length > 0 && (
        <>
          <Button
            size="small"
            className={styles.button}
            disabled={chosen.length === 0 || !canChange(state)}
            onClick={() => void onRepair(chosen)}
          >
            {words.repair(chosen.length)}
          </Button>
          <p className={styles.text}>{words.repairHint}</p>
        </>
      )}
      {byHand.length > 0 && <Part title={words.byHand(byHand.length)}>{groups(byHand)}</Part>}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const styles = useSectionStyles();
  return (
    <section className={styles.panel} aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      {children}
    </section>
  );
}

interface GroupsProps {
  readonly pane: Pane;
  readonly damages: readonly Damage[];
  readonly ticks: Ticks;
  readonly onTick: (damages: readonly Damage[], isOn: boolean) => void;
}

function Groups({ pane, damages, ticks, onTick }: GroupsProps) {
  return groupsOf(damages).map((group) => (
    <DamageGroupView key={group.kind} pane={pane} group={group} ticks={ticks} onTick={onTick} />
  ));
}
