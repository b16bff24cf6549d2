import fc from "fast-check";
import { startOfficeHere, type SwitchableBridge } from "../office-host/start-office";
import { interleavings, type Interleaved } from "./interleaving";
import { OFFICE_ACTIONS } from "./office-actions";
import { prepared } from "./office-prepared";
import { remoteEdits } from "./remote-edits";

const SEED = Number(process.env["SEED"] ?? "20200703");
/** Edits for each action; each falls before every request of it. */
const EDITS = Number(process.env["EDITS"] ?? "11");
/** Rankings write much and take their time. */
const EDITS_OF_RANKINGS = Math.ceil(EDITS * 0.4);

jest.setTimeout(300_000);

let bridge: SwitchableBridge;
const all: Interleaved[] = [];

beforeAll(async () => {
  bridge = await startOfficeHere();
});

test.each(OFFICE_ACTIONS.map((action, i) => [action.name, action, SEED + i] as const))(
  "%s: no edit of a second user is lost",
  async (_, action, seed) => {
    const known = await prepared(bridge, action);
    const numRuns = /ranking|half-way/.test(action.name) ? EDITS_OF_RANKINGS : EDITS;
    const edits = fc.sample(remoteEdits([known.before, known.after]), { seed, numRuns });
    const found: Interleaved[] = [];
    for (const edit of edits) found.push(...(await interleavings(bridge, known, edit)));
    all.push(...found);
    expect(found.filter(({ fault }) => fault !== null)).toEqual([]);
  },
);

test("there were enough of them", () => {
  const refused = all.filter(({ ended }) => ended !== "done").length;
  process.stdout.write(`${all.length} interleavings, ${refused} refused, seed ${SEED}\n`);
  expect(all.length).toBeGreaterThan(1000);
});
