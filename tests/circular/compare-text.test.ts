import { compareText, type GivenPart, type TextCheck } from "../../src/circular/compare-text";
import { circularFile } from "../../src/docx/circular-file";
import { documentText } from "../../src/docx/document-text";
import { circularMonth, type CircularMonth } from "../../src/features/publishing/circular-month";
import { readWorkbook } from "../../src/record/workbook-reading";
import { rank } from "../features/sample";
import { Dice, inventedMonth, workbookOf } from "./random-circular";

interface Own {
  readonly month: CircularMonth;
  readonly parts: readonly GivenPart[];
}

async function ownDocument(seed: number): Promise<Own> {
  const workbook = await workbookOf(inventedMonth(seed), seed);
  await rank(workbook);
  const month = await circularMonth(await readWorkbook(workbook), "1-6月");
  if (month.kind !== "circular") throw new Error(JSON.stringify(month));
  const parts = await documentText(await circularFile(month.blocks));
  if (!parts) throw new Error("not read");
  return { month, parts };
}

const check = ({ month }: Own, parts: readonly GivenPart[]): TextCheck =>
  compareText(month.blocks, parts, {
    towns: month.plan.scores.towns,
    units: ["万美元", "家", "%", "分"],
    ownParagraphs: [...month.choices.problems, ...month.choices.demands],
  });

const textOf = (part: GivenPart): string =>
  part.kind === "row" ? part.cells.join("\t") : part.text;

const withText = (part: GivenPart, text: string): GivenPart =>
  part.kind === "row" ? { kind: "row", cells: text.split("\t") } : { kind: "paragraph", text };

const swapped = (text: string, one: string, other: string): string | null =>
  text.includes(one) ? text.replace(one, other) : null;

/** One change of a text, or null where it has nothing to change. */
type Change = (text: string, dice: Dice, towns: readonly string[]) => string | null;

const CHANGES: Readonly<Record<string, Change>> = {
  digit: (text, dice) => {
    const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
    if (places.length === 0) return null;
    const at = dice.one(places);
    const digit = (Number(text[at]) + 1 + dice.below(8)) % 10;
    return text.slice(0, at) + String(digit) + text.slice(at + 1);
  },
  town: (text, dice, towns) => {
    const named = towns.filter((town) => text.includes(town));
    const others = towns.filter((town) => !text.includes(town));
    if (named.length === 0 || others.length === 0) return null;
    return text.replace(dice.one(named), dice.one(others));
  },
  unit: (text, dice) => {
    const all = [
      ["%", "个百分点"],
      ["个百分点", "%"],
      ["万美元", "亿美元"],
      ["家", "户"],
      ["分）", "位）"],
    ];
    const fitting = all.filter(([unit = ""]) => text.includes(unit));
    if (fitting.length === 0) return null;
    const [unit = "", other = ""] = dice.one(fitting);
    return swapped(text, unit, other);
  },
  sign: (text, dice) => {
    const all = [
      ["增长", "下降"],
      ["下降", "增长"],
      ["上升", "下降"],
      ["高于", "低于"],
      ["低于", "高于"],
      ["\t-", "\t"],
    ];
    const fitting = all.filter(([word = ""]) => text.includes(word));
    if (fitting.length === 0) return null;
    const [word = "", other = ""] = dice.one(fitting);
    return swapped(text, word, other);
  },
  order: (text) => {
    const [, one, between, other] = /([^：、；。]+）)(、)([^：、；。]+）)/.exec(text) ?? [];
    if (one === undefined || other === undefined || one === other) return null;
    return text.replace(`${one}${between ?? ""}${other}`, `${other}、${one}`);
  },
};

/** Parts that are the product's own words: not what is settled on 通报设置. */
const isOurs = (text: string): boolean =>
  !/^各乡镇|年\u3000月\u3000日|^附件\d?$|^单位：|^名次|^乡镇（街道、园区）\t|要对照目标任务|示例/.test(
    text,
  );

test("own documents are without a difference, and what of them is no number may change", async () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const own = await ownDocument(seed);
    const { differences, unknown, agreeing } = check(own, own.parts);
    expect([seed, differences, unknown]).toEqual([seed, [], []]);
    expect(agreeing).toBeGreaterThan(20);
    const reworded = own.parts.map((part) =>
      withText(part, textOf(part).replace("现将有关情况通报如下", "现通报如下")),
    );
    expect(check(own, reworded).differences).toEqual([]);
  }
}, 120_000);

test("each of 1,000 single changes is found: a digit, a town, a unit, a sign, an order", async () => {
  const missed: string[] = [];
  const made = new Map<string, number[]>();
  for (let seed = 21; seed <= 30; seed += 1) {
    const own = await ownDocument(seed);
    const dice = new Dice(seed);
    for (let count = 0; count < 100;) {
      const kind = dice.one(Object.keys(CHANGES));
      const at = dice.below(own.parts.length);
      const part = own.parts[at];
      const before = part ? textOf(part) : "";
      if (!part || !isOurs(before)) continue;
      const after = CHANGES[kind]?.(before, dice, own.month.plan.scores.towns) ?? null;
      if (after === null || after === before) continue;
      count += 1;
      made.set(kind, [...(made.get(kind) ?? []), seed]);
      const changed = own.parts.map((one, i) => (i === at ? withText(one, after) : one));
      if (check(own, changed).differences.length === 0)
        missed.push(`${kind}: ${before} → ${after}`);
    }
  }
  expect(missed).toEqual([]);
  expect([...made.keys()].sort()).toEqual(Object.keys(CHANGES).sort());
}, 120_000);

test("a paragraph of somebody's own with numbers is said to be beyond checking, and is no alarm", async () => {
  const own = await ownDocument(31);
  const added: GivenPart = { kind: "paragraph", text: "另据海关快报，全县上周新签订单88单。" };
  const { differences, unknown } = check(own, [...own.parts, added]);
  expect([differences, unknown]).toEqual([[], ["另据海关快报，全县上周新签订单88单。"]]);
});

test("a row that is gone from the ranking is missed", async () => {
  const own = await ownDocument(32);
  const at = own.parts.findIndex((part) => part.kind === "row" && part.cells[0] === "1");
  const { differences } = check(
    own,
    own.parts.filter((_, i) => i !== at),
  );
  expect(differences.length).toBeGreaterThan(0);
});

test("bytes that are no Word file", async () => {
  expect(await documentText(new Uint8Array([1, 2, 3]))).toBeNull();
});
