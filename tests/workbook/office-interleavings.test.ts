import { startOfficeHere, type SwitchableBridge } from "../office-host/start-office";
import type { Interleaved } from "./interleaving";
import { campaignOf, summaryOf } from "./interleaving-campaign";
import { OFFICE_ACTIONS } from "./office-actions";

/** `npm run interleave` goes on from here with other seeds and more edits. */
const SEED = 20200703;
const EDITS = 3;

let bridge: SwitchableBridge;
const all: Interleaved[] = [];

beforeAll(async () => {
  bridge = await startOfficeHere();
});

test.each(OFFICE_ACTIONS.map((action) => [action.name, action] as const))(
  "%s: no edit of a second user is lost",
  async (_, action) => {
    const found = await campaignOf(bridge, action, { edits: EDITS, seed: SEED });
    all.push(...found);
    expect(found.filter(({ fault }) => fault !== null)).toEqual([]);
  },
);

test("there were enough of them, and not all were refused", () => {
  process.stdout.write(summaryOf(all, SEED));
  expect(all.length).toBeGreaterThan(270);
  expect(all.filter(({ ended }) => ended === "done").length).toBeGreaterThan(all.length / 2);
});
