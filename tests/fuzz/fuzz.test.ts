import { FAULTS } from "../cases/faults/registry";
import { boundsOf } from "./bounds";
import { campaign, cleanCampaign, shrunk } from "./campaign";

/** The runs are the same every time; `npm run fuzz` tries others. */
const SEED = 20200514;

test("every class of fault has a name of its own, and there are forty at least", () => {
  const ids = FAULTS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(40);
});

test("300 struck workbooks and 60 clean ones: no silently wrong score, faults named, no false block", () => {
  const run = campaign(FAULTS, 300, SEED);
  expect(run.failures.map((failure) => shrunk(FAULTS, run, failure))).toEqual([]);
  const clean = cleanCampaign(60, SEED);
  expect(clean.filter(({ verdict }) => verdict !== "right")).toEqual([]);
  expect(boundsOf(run, clean).filter(({ isHeld }) => !isHeld)).toEqual([]);
});
