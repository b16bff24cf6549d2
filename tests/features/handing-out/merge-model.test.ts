import fc from "fast-check";
import { cellText } from "../../../src/cells/address";
import { shownValue, valueAt } from "../../../src/cells/grid";
import { merge, type MergedFile, type MergeReport } from "../../../src/features/handing-out/merge";
import { mergeWrites } from "../../../src/features/handing-out/merge-writes";
import { BUREAUS, cellKey, pick, plans, type Plan } from "./merge-model";
import {
  expectedChanges,
  expectedDoubts,
  expectedStanding,
  expectedValues,
  sorted,
} from "./merge-expected";
import { rowsReturned, sceneOf, type Scene } from "./merge-scene";

const TERMS = { workbook: "w1", period: "1-6月", year: 2020, bureaus: BUREAUS, before: null };
const REFUSED = {
  twice: "bureau-twice",
  "other-month": "other-period",
  "other-workbook": "other-workbook",
  "no-identity": "not-handed-out",
  damaged: "damaged",
} as const;

/** By town and header: kind, base, theirs, ours. */
function outcomesOf(file: MergedFile): Map<string, unknown> {
  if (file.kind === "refused") return new Map();
  return new Map(
    file.changes.map(({ town, header, base, theirs, ours, outcome }) => [
      cellKey(town, header),
      [outcome.kind, base, theirs, ours],
    ]),
  );
}

/** Figures of rows that are nobody's, by the row's name: each is shown. */
function looseValues(file: MergedFile): string[] {
  const doubts = file.kind === "merged" ? file.doubts : [];
  const loose = doubts.flatMap((doubt) => ("values" in doubt ? doubt.values : []));
  return loose
    .filter(({ town }) => town.startsWith("新设企业"))
    .map(({ town, value }) => `${town} ${value}`);
}

function found({ files, bureaus }: MergeReport): unknown {
  return {
    merged: files.flatMap((file) =>
      file.kind === "refused"
        ? []
        : [
            {
              bureau: file.bureau,
              changes: sorted(outcomesOf(file)),
              doubts: file.doubts.map(({ kind }) => kind).sort(),
              loose: looseValues(file).sort(),
            },
          ],
    ),
    refused: files.flatMap((file) => (file.kind === "refused" ? [file.why.kind] : [])),
    standing: bureaus.map(({ bureau, standing }) => [bureau, standing]),
  };
}

function expected({ base }: Plan, { backs, oursModel }: Scene): unknown {
  const all = [...backs];
  return {
    merged: all.flatMap(([bureau, back]) =>
      back.file === "good"
        ? [
            {
              bureau,
              changes: sorted(expectedChanges(base, bureau, back, oursModel)),
              doubts: expectedDoubts(base, back),
              loose: rowsReturned(base, back)
                .more.flatMap(({ name, values }) =>
                  [...values.values()].map((value) => `${name} ${shownValue(value)}`),
                )
                .sort(),
            },
          ]
        : [],
    ),
    refused: all.flatMap(([, { file }]) => {
      if (file === "good" || file === "not-sent") return [];
      return file === "twice" ? [REFUSED.twice, REFUSED.twice] : [REFUSED[file]];
    }),
    standing: BUREAUS.map((bureau) => {
      const back = backs.get(bureau);
      return [bureau, back ? expectedStanding(base, bureau, back, oursModel) : "missing"];
    }),
  };
}

/** The workbook after the merge with some of the user's choices, and the writes whose cell is not as it was seen. */
function written(plan: Plan, scene: Scene, report: MergeReport) {
  const keys = new Map<string, string>();
  for (const file of report.files) {
    if (file.kind === "refused") continue;
    for (const { cell, town, header } of file.changes) {
      if (cell) keys.set(cellText(cell), cellKey(town, header));
    }
  }
  const picked = [...keys].flatMap(([cell, key], i) => {
    const choice = pick(plan.choices, i);
    return choice === "none" ? [] : [{ cell, key, choice }];
  });
  const writes = mergeWrites(report, new Map(picked.map(({ cell, choice }) => [cell, choice])));
  const values = new Map(scene.oursModel.values);
  for (const { cell, becomes } of writes) values.set(keys.get(cellText(cell)) ?? "", becomes);
  const stale = writes.filter(
    ({ cell, was }) => valueAt(scene.ours.grid, cell.row, cell.column) !== was,
  );
  const choices = new Map(picked.map(({ key, choice }) => [key, choice]));
  return { values, stale, choices };
}

/** What happened in a draw: outcomes of cells, refusals of files, standings of bureaus. */
function happened({ files, bureaus }: MergeReport): string[] {
  return [
    ...bureaus.map(({ standing }) => standing),
    ...files.flatMap((file) =>
      file.kind === "refused"
        ? [file.why.kind]
        : file.changes.map(({ outcome }) =>
            "why" in outcome ? `${outcome.kind} ${outcome.why}` : outcome.kind,
          ),
    ),
  ];
}

test("1,200 random sets of returned copies: no edit is lost, nothing is overwritten unasked, wrong files are refused", () => {
  const seen: string[] = [];
  fc.assert(
    fc.property(plans, (plan) => {
      const scene = sceneOf(plan);
      const report = merge(scene.ours, TERMS, scene.files);
      const { values, stale, choices } = written(plan, scene, report);
      expect([found(report), sorted(values), stale]).toEqual([
        expected(plan, scene),
        sorted(expectedValues(plan, scene, choices)),
        [],
      ]);
      seen.push(...happened(report));
    }),
    { numRuns: 1200, seed: 20200701 },
  );
  // A draw in which something never happens shows nothing of it.
  const rare = [
    "accepted",
    "same",
    "conflict both",
    "conflict cleared",
    "conflict formula",
    "question fault",
    "refused other-bureau",
    "refused formula",
    "reported",
    "missing",
    "doubtful",
    ...Object.values(REFUSED),
  ].filter((kind) => seen.filter((one) => one === kind).length <= 10);
  expect(rare).toEqual([]);
});
