import { monthState } from "../../src/features/rank-month/pane/month-state";
import type { Run } from "../../src/pane/pane-state";
import type { RecalledRanking } from "../../src/ranking/recall-ranking";
import { ranked, SCENES } from "./scenes";
import { SCENE_RECORDS } from "./scene-records";

const outcome = ranked();
if (outcome.kind !== "ranked") throw new Error("no ranking");

const RUNS: Readonly<Record<string, Run>> = {
  none: { kind: "none" },
  cancelled: { kind: "cancelled" },
  running: { kind: "running", step: "reading", isCancelling: false },
  failed: { kind: "failed", failure: { kind: "unexpected" } },
  blocked: { kind: "blocked", findings: [], isStale: false },
  ranked: { kind: "ranked", outcome, isStale: false },
  edited: { kind: "ranked", outcome, isStale: true },
};
const STANDINGS: Readonly<Record<string, RecalledRanking>> = {
  none: { kind: "none" },
  current: { kind: "current", outcome },
  stale: SCENE_RECORDS["record-stale"].ranking,
  overtaken: SCENE_RECORDS["record-overtaken"].ranking,
  altered: SCENE_RECORDS["record-altered"].ranking,
  unverifiable: SCENE_RECORDS["record-unverifiable"].ranking,
};

/** Each run over each record: the one thing that is said. */
test.each([
  ["none", { none: "none", current: "none" }, "outdated"],
  ["cancelled", { none: "cancelled", current: "cancelled" }, "outdated"],
  ["running", {}, "running"],
  ["failed", {}, "failed"],
  ["blocked", {}, "blocked"],
  ["ranked", { none: "current", current: "current" }, "outdated"],
  ["edited", {}, "outdated"],
] as const)("%s", (run, but, otherwise) => {
  const said = Object.entries(STANDINGS).map(([name, standing]) => [
    name,
    monthState(RUNS[run] ?? { kind: "none" }, standing).kind,
  ]);
  const expected = Object.keys(STANDINGS).map((name) => [
    name,
    (but as Readonly<Record<string, string>>)[name] ?? otherwise,
  ]);
  expect(said).toEqual(expected);
});

test("every record that a scene shows is one of them", () => {
  const scenes = Object.keys(SCENES).filter((name) => name.startsWith("record-"));
  expect(scenes).toHaveLength(Object.keys(SCENE_RECORDS).length);
});
