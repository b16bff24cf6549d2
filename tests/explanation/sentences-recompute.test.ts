import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import Fraction from "fraction.js";
import { everyExplanation as en } from "../../src/messages/en/own-rule-words";
import { everyExplanation as zh } from "../../src/messages/zh/own-rule-words";
import { valueAt } from "../../src/cells/grid";
import { DEFAULT_EDITION } from "../../src/method/catalog";
import { shortestText } from "../../src/numbers/decimal-text";
import { exactOfCell } from "../../src/numbers/exact";
import type { Conventions } from "../../src/method/conventions";
import { readInput } from "../../src/reading/workbook-input";
import { derive } from "../../src/engine/derivation";
import { score } from "../../src/engine/score";
import type { ScoreSheet } from "../../src/scoring/score-sheet";
import { sampleWorkbook } from "../features/sample";
import { observationsOf, randomFigures } from "../bench/random-month";
import { month, scoreMonth, type TownFacts } from "../scoring/month";
import { randomConventions, randomTowns } from "../scoring/random-month";
import { holds, equationsIn, rounded } from "./evaluate";
import { readSentence } from "./sentence-points";

const LANGUAGES = [
  ["zh", zh],
  ["en", en],
] as const;

/** Works every score out from its own sentence, in both languages. Returns how many there were. */
function recompute(sheet: ScoreSheet): number {
  const { stage, decimals, mode } = sheet.conventions.rounding;
  let count = 0;
  for (const [index, { indicator, scores }] of sheet.indicators.entries()) {
    for (const [town, scored] of scores.entries()) {
      if (scored.outcome !== "scored") continue;
      const points = new Fraction(scored.points.numerator, scored.points.denominator);
      for (const [language, words] of LANGUAGES) {
        const { sentence, inputs, pointsText } = derive(sheet, index, town, words);
        const read = readSentence(sentence, sheet.towns[town] ?? "", language);
        const result = stage === "each" ? rounded(read.points, decimals, mode) : read.points;
        expect([sentence, result.toFraction()]).toEqual([sentence, points.toFraction()]);
        expect([sentence, read.code, read.printed]).toEqual([sentence, indicator.code, pointsText]);
        const named = inputs.map(({ value }) => value);
        expect([sentence, read.raw.filter((raw) => !named.includes(raw))]).toEqual([sentence, []]);
        expect([sentence, equationsIn(sentence).every(holds)]).toEqual([sentence, true]);
      }
      count += 1;
    }
  }
  return count;
}

const CASES = join(__dirname, "../cases");
const folders = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(CASES, entry.name, "input.json")))
  .map(({ name }) => name);

test.each(folders)("every sentence of %s", (folder) => {
  const text = readFileSync(join(CASES, folder, "input.json"), "utf8");
  const input = JSON.parse(text) as {
    conventions: Partial<Conventions>;
    towns: readonly TownFacts[];
  };
  const conventions = { ...DEFAULT_EDITION.defaultConventions, ...input.conventions };
  expect(recompute(score(DEFAULT_EDITION, conventions, month(input.towns)))).toBeGreaterThan(0);
});

test.each(["1-5月", "1-6月"])(
  "every sentence of the sample, %s, down to its cells",
  async (period) => {
    const grids = await (await sampleWorkbook()).read("all");
    const { observations, method, conventions } = readInput(grids, period);
    if (!observations) throw new Error("the sample cannot be read");
    const sheet = score(method, conventions, observations);
    expect(recompute(sheet)).toBe(11 * 14);
    const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
    for (const [index, { indicator }] of sheet.indicators.entries()) {
      // Items are texts, counted.
      if (indicator.code === "9") continue;
      for (const town of sheet.towns.keys()) {
        for (const { value, cell } of derive(sheet, index, town, zh).inputs) {
          const grid = bySheet.get(cell.sheet);
          const stored = grid && valueAt(grid, cell.row, cell.column);
          expect(typeof stored === "number" && shortestText(exactOfCell(stored))).toBe(value);
        }
      }
    }
  },
);

test("every sentence of a random month of 40 towns", () => {
  const observations = observationsOf(randomFigures(40));
  const sheet = score(DEFAULT_EDITION, DEFAULT_EDITION.defaultConventions, observations);
  expect(recompute(sheet)).toBe(40 * 14);
});

test("every sentence of random months under random readings", () => {
  fc.assert(
    fc.property(randomTowns, randomConventions, (towns, conventions) => {
      recompute(scoreMonth(month(towns), conventions));
    }),
    { numRuns: 60, seed: 2021 },
  );
});

test.each([
  [
    "zh",
    "1.2 增幅（附件2 目标任务第2条）：甲镇 (3−2)÷2=50.00%；全县最高 乙镇 (4−2)÷2=100.00%；7×50.00%÷100.00%=3.5，得 3.50 分",
    "7/2",
  ],
  [
    "zh",
    "4 进口贸易（附件2 进口贸易）：甲镇 9−8=1；11个乡镇中2个并列第3名；3−0.2×(3−1)=2.6，得 2.60 分",
    "13/5",
  ],
  [
    "en",
    "1.4 总量 (附件2 目标任务第4条): 甲镇 3; the highest is 乙镇 9; 6×3÷9=2, scores 2.00",
    "2",
  ],
] as const)(
  "the reader of %s sentences works out what is printed",
  (language, sentence, points) => {
    expect(readSentence(sentence, "甲镇", language).points.equals(new Fraction(points))).toBe(true);
  },
);
