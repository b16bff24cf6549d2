import { AnalysisSession } from "../../../../src/features/analysis/pane/analysis-session";
import type { PaneActions } from "../../../../src/taskpane/pane-actions";
import { SCENES } from "../../../taskpane/scenes";
import { sceneScores } from "../../../taskpane/scene-scores";

function open(actions: Partial<PaneActions> = {}): AnalysisSession {
  const scene = SCENES.ready();
  return new AnalysisSession(scene.workbook, { ...scene.actions, ...actions });
}

const scores = sceneScores("1-6月");
const RANKING = { period: "1-6月", writtenAs: "values", fingerprint: "0f" } as const;
const NO_EARLIER = { kind: "analysed", scores, result: { kind: "no-earlier" } } as const;

test("an analysis runs with its progress and is done", async () => {
  const seen: string[] = [];
  const session = open({
    analyseChanges: (_, { onProgress }) => {
      onProgress({ done: 1, all: 2 });
      return Promise.resolve(NO_EARLIER);
    },
  });
  session.subscribe(() => {
    const { changes } = session.current();
    seen.push(changes.kind === "running" && changes.progress ? "progress" : changes.kind);
  });
  await session.load("changes", RANKING);
  expect(seen).toEqual(["running", "progress", "done"]);
});

test.each([
  ["blocked", () => Promise.resolve({ kind: "blocked" as const, findings: [] })],
  ["cancelled", () => Promise.resolve({ kind: "cancelled" as const })],
  ["failed", () => Promise.reject(new Error("x"))],
] as const)("%s is a state of its own", async (kind, analyseGaps) => {
  const session = open({ analyseGaps });
  await session.load("gaps", RANKING);
  expect(session.current().gaps.kind).toBe(kind);
});

test("a cancel is heard by the analysis", async () => {
  const session = open({
    analyseEnvelope: (_, { signal }) =>
      new Promise((resolve) => {
        signal.addEventListener("abort", () => resolve({ kind: "cancelled" }));
      }),
  });
  const loading = session.load("envelope", RANKING);
  session.cancel("envelope");
  await loading;
  expect(session.current().envelope.kind).toBe("cancelled");
});

test("what a ranking before has computed never shows in the next", async () => {
  let answer: (outcome: typeof NO_EARLIER) => void = () => {};
  const session = open({
    analyseChanges: () => new Promise((resolve) => (answer = resolve)),
  });
  session.toggle("changes", true);
  const loading = session.load("changes", RANKING);
  session.reset();
  answer(NO_EARLIER);
  await loading;
  expect(session.current()).toMatchObject({ changes: { kind: "idle" } });
  expect([...session.current().open]).toEqual(["changes"]);
});
