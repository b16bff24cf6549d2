/** What a run must hold. */
import type { Campaign } from "./campaign";
import type { Judged, Verdict } from "./round";

export interface Bound {
  readonly text: string;
  readonly isHeld: boolean;
}

export function boundsOf({ tallies, rounds }: Campaign, clean: readonly Judged[]): Bound[] {
  const sum = (verdict: Verdict): number =>
    tallies.reduce((all, { verdicts }) => all + verdicts[verdict], 0);
  const silent = sum("silent");
  const good = sum("right") + sum("blocked") + sum("warned");
  const blocked = clean.filter(({ verdict }) => verdict === "false-block").length;
  const wrong = clean.filter(({ verdict }) => verdict === "silent").length;
  return [
    { text: `${sum("crashed")} crashed (0)`, isHeld: sum("crashed") === 0 },
    { text: `${silent} silently wrong of ${rounds} (0)`, isHeld: silent === 0 },
    {
      text: `${good} of ${rounds} scored right or named at the right cell (99%)`,
      isHeld: good * 100 >= rounds * 99,
    },
    {
      text: `${blocked} of ${clean.length} clean workbooks blocked (1%)`,
      isHeld: blocked * 100 <= clean.length,
    },
    { text: `${wrong} of ${clean.length} clean workbooks scored wrong (0)`, isHeld: wrong === 0 },
  ];
}
