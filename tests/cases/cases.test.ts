import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { everyExplanation as explanation } from "../../src/messages/zh/own-rule-words";
import { EDITIONS } from "../../src/method/catalog";
import type { Conventions } from "../../src/method/conventions";
import { shortestText } from "../../src/numbers/decimal-text";
import { explain } from "../../src/engine/derivation";
import { score } from "../../src/engine/score";
import type { ScoreSheet } from "../../src/scoring/score-sheet";
import { indexOf, month, noticesOf, pointsOf, type TownFacts } from "../scoring/month";

/**
 * A case is a folder `<edition>-<name>`: input.json holds what the sheets gave, expected.json what must come out.
 * Every key is compared by equality; a folder that cannot be run fails.
 */
interface Input {
  readonly about: string;
  readonly conventions: Partial<Conventions>;
  readonly towns: readonly TownFacts[];
}
interface Expected {
  readonly points?: Readonly<Record<string, readonly string[]>>;
  readonly totals?: readonly (string | null)[];
  readonly places?: readonly (string | null)[];
  readonly notices?: readonly string[];
  /** By `code town`. */
  readonly explanations?: Readonly<Record<string, string>>;
}
const CHECKS = ["points", "totals", "places", "notices", "explanations"] as const;

/** Generators of workbooks and of faults, which the fuzzer runs, and results that others published. */
const GENERATORS = ["books", "faults", "published"];

const folders = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !GENERATORS.includes(entry.name))
  .map(({ name }) => name);

test("there are cases", () => {
  expect(folders.length).toBeGreaterThan(0);
});

test.each(folders)("%s", (folder) => {
  const method = EDITIONS.find(({ id }) => folder.startsWith(`${id}-`));
  if (!method) throw new Error(`${folder} names no edition`);
  const input = read<Input>(folder, "input.json");
  const expected = read<Expected>(folder, "expected.json");
  const unknown = Object.keys(expected).filter(
    (key) => !(CHECKS as readonly string[]).includes(key),
  );
  expect(unknown).toEqual([]);
  expect(Object.keys(expected).length).toBeGreaterThan(0);
  const conventions = { ...method.defaultConventions, ...input.conventions };
  const sheet = score(method, conventions, month(input.towns));
  expect(found(sheet, expected)).toEqual(expected);
});

function read<Content>(folder: string, file: string): Content {
  const path = join(__dirname, folder, file);
  if (!existsSync(path)) throw new Error(`${folder} has no ${file}`);
  return JSON.parse(readFileSync(path, "utf8")) as Content;
}

/** What came out, in the keys of what is expected. */
function found(sheet: ScoreSheet, expected: Expected): Expected {
  const text = (value: { numerator: bigint; denominator: bigint } | null): string | null =>
    value && shortestText(value);
  const points = Object.keys(expected.points ?? {}).map((code) => [code, pointsOf(sheet, code)]);
  const explanations = Object.keys(expected.explanations ?? {}).map((key) => {
    const [code = "", town = ""] = key.split(" ");
    return [key, explain(sheet, indexOf(sheet, code), sheet.towns.indexOf(town), explanation)];
  });
  return {
    ...(expected.points && { points: Object.fromEntries(points) as Record<string, string[]> }),
    ...(expected.totals && { totals: sheet.totals.map((total) => text(total.points)) }),
    ...(expected.places && { places: sheet.totals.map((total) => text(total.place)) }),
    ...(expected.notices && { notices: noticesOf(sheet) }),
    ...(expected.explanations && {
      explanations: Object.fromEntries(explanations) as Record<string, string>,
    }),
  };
}
