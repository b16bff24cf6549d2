import fc from "fast-check";
import type { SwitchableBridge } from "../office-host/start-office";
import { interleavings, type Interleaved } from "./interleaving";
import type { OfficeAction } from "./office-actions";
import { prepared } from "./office-prepared";
import { remoteEdits } from "./remote-edits";

/** Rankings write much and take their time: for them so much fewer. */
const SHARE_OF_RANKINGS = 0.4;

/** So many edits of a second user, each before every request of the action. The same for the same seed. */
export async function campaignOf(
  bridge: SwitchableBridge,
  action: OfficeAction,
  { edits, seed }: { readonly edits: number; readonly seed: number },
): Promise<Interleaved[]> {
  const known = await prepared(bridge, action);
  const isRanking = /ranking|half-way/.test(action.name);
  const numRuns = Math.ceil(isRanking ? edits * SHARE_OF_RANKINGS : edits);
  const drawn = fc.sample(remoteEdits([known.before, known.after]), {
    seed: seedOf(action.name, seed),
    numRuns,
  });
  const found: Interleaved[] = [];
  for (const edit of drawn) found.push(...(await interleavings(bridge, known, edit)));
  return found;
}

/** By the action's own name: what is drawn for it does not hang on the others. */
function seedOf(name: string, seed: number): number {
  return [...name].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) | 0, seed);
}

/** For a person to read. */
export function summaryOf(all: readonly Interleaved[], seed: number): string {
  const count = (ended: Interleaved["ended"]): number =>
    all.filter((one) => one.ended === ended).length;
  const faults = all.filter(({ fault }) => fault !== null).length;
  return (
    `${all.length} interleavings, seed ${seed}: ${count("done")} done, ${count("refused")} refused, ` +
    `${count("nothing-written")} without writing; ${faults} faults\n`
  );
}
