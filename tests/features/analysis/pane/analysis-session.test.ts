import { AnalysisSession } from "../../../../src/features/analysis/pane/analysis-session";
import { PaneSession } from "../../../../src/taskpane/pane-session";
import type { SceneActions } from "../../../taskpane/scene-actions";
import { SCENES } from "../../../taskpane/scenes";
import { sceneScores } from "../../../taskpane/scene-scores";

function open(actions: Partial<SceneActions> = {}): AnalysisSession {
  const scene = SCENES.ready();
  const standIns = { ...scene.actions, ...actions };
  return new PaneSession(scene.workbook, () => undefined, standIns).controller(AnalysisSession);
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
  session.state.subscribe(() => {
    const { changes } = session.state.current();
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
  expect(session.state.current().gaps.kind).toBe(kind);
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
  expect(session.state.current().envelope.kind).toBe("cancelled");
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
  expect(session.state.current()).toMatchObject({ changes: { kind: "idle" } });
  expect([...session.state.current().open]).toEqual(["changes"]);
});
