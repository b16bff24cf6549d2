import fc from "fast-check";
import { cellText } from "../../src/cells/address";
import { merge, type MergedFile, type MergeReport } from "../../src/features/handing-out/merge";
import { mergeWrites, type Choice } from "../../src/features/handing-out/merge-writes";
import { BUREAUS, pick, plans, type Plan } from "../features/handing-out/merge-model";
import { sceneOf } from "../features/handing-out/merge-scene";
import { canonicalText } from "./canonical-text";
import { findingsText } from "./finding-text";
import type { Group } from "./output";
import { gridText, valueText } from "./sheet-text";

const SEED = 20200701;
const TERMS = { workbook: "w1", period: "1-6月", year: 2020, bureaus: BUREAUS, before: null };

/** Random sets of returned copies: rows and columns in another order, named otherwise, taken out; wrong and damaged files. */
export function mergeGroups(count: number): Group[] {
  return fc.sample(fc.noBias(plans), { seed: SEED, numRuns: count }).map((plan, index) => ({
    name: `merge-${String(index).padStart(2, "0")}`,
    outputs: () => Promise.resolve([{ name: "report", text: mergedText(plan) }]),
  }));
}

function mergedText(plan: Plan): string {
  const scene = sceneOf(plan);
  const report = merge(scene.ours, TERMS, scene.files);
  const choices = chosenBy(report, plan.choices);
  const sheets = scene.files.flatMap((file) => file.sheets.map(gridText));
  return [...sheets, reportText(report), canonicalText(mergeWrites(report, choices))].join("\n");
}

/** What a merge says of every file, cell and bureau. */
export function reportText({ files, bureaus }: MergeReport): string {
  return [...files.map(fileText), ...bureaus.map(canonicalText)].join("\n");
}

function fileText(file: MergedFile): string {
  if (file.kind === "refused") return `${file.name} refused ${canonicalText(file.why)}`;
  const changes = file.changes.map(({ town, header, at, cell, base, theirs, ours, outcome }) => {
    const places = `${cellText(at)} → ${cell ? cellText(cell) : "gone"}`;
    const { finding = null, ...facts } = { finding: undefined, ...outcome };
    const values = [base, theirs, ours].map(valueText).join(" ");
    const said = finding ? ` ${findingsText([finding])}` : "";
    return `${town} ${header} ${places} ${values} ${canonicalText(facts)}${said}`;
  });
  const { name, bureau, asked, unfilled, doubts } = file;
  const doubted = doubts.map((doubt) => `  ${canonicalText(doubt)}`);
  return [`${name} ${bureau} ${asked} ${unfilled}`, ...changes, ...doubted].join("\n");
}

/** A choice for every changed cell, as drawn. */
export function chosenBy(
  { files }: MergeReport,
  drawn: Plan["choices"],
): ReadonlyMap<string, Choice> {
  const changes = files.flatMap((file) => (file.kind === "merged" ? file.changes : []));
  const cells = [...new Set(changes.flatMap(({ cell }) => (cell ? [cellText(cell)] : [])))];
  return new Map(
    cells.flatMap((cell, i): [string, Choice][] => {
      const choice = pick(drawn, i);
      return choice === "none" ? [] : [[cell, choice]];
    }),
  );
}
