import { cellText } from "../../../cells/address";
import type { Damage } from "./pane-checkup";

/** What the user has ticked or unticked, by cell. What is certain is ticked until then, a choice is not. */
export type Ticks = ReadonlyMap<string, boolean>;

export function isTicked({ cell, remedy }: Damage, ticks: Ticks): boolean {
  return ticks.get(cellText(cell)) ?? remedy.kind === "repair";
}

export function withTicks(ticks: Ticks, damages: readonly Damage[], isOn: boolean): Ticks {
  return new Map([...ticks, ...damages.map(({ cell }) => [cellText(cell), isOn] as const)]);
}

export interface DamageGroup {
  readonly kind: Damage["kinds"][0];
  readonly damages: readonly Damage[];
}

/** By what each cell suffers from first, in the order in which the kinds are met. */
export function groupsOf(damages: readonly Damage[]): DamageGroup[] {
  const kinds = [...new Set(damages.map(({ kinds: [first] }) => first))];
  return kinds.map((kind) => ({
    kind,
    damages: damages.filter(({ kinds: [first] }) => first === kind),
  }));
}
