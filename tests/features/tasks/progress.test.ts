import { taskProgress } from "../../../src/features/tasks/progress";
import type { Told, UnitProgress } from "../../../src/features/tasks/progress-terms";
import { printed } from "../../../src/features/tasks/told";
import { fixedText } from "../../../src/numbers/decimal-text";
import { checkedInput, type CheckedInput } from "../../../src/ranking/checked-input";
import { readInput } from "../../../src/reading/workbook-input";
import { valueOf } from "../../cases/books/sheet";
import { gridsOf } from "../../cases/books/book";
import { randomBooks, type RandomBook } from "../../conformance/random-months";
import type { Quantity, Task } from "../../method/changxing-2020-names";
import { HUNDRED, NOTHING, Ratio } from "../../own-rules/fractions";
import { sampleWorkbook } from "../sample";
import { added, ratioOf, secondProgress, type FigureOf } from "./second-progress";

const inputsOf = ({ book, decisions }: RandomBook): CheckedInput | null =>
  checkedInput(readInput(gridsOf(book), book.period, decisions));

const asRatio = (told: Told | null): string | null =>
  told && Ratio.of(told.value.numerator, told.value.denominator).text;
const shown = (told: Told | null): string | null => told && fixedText(told.value, told.decimals);
const asFacts = ({ value, rate, isMet, light }: UnitProgress): unknown[] => [
  asRatio(value),
  asRatio(rate),
  isMet,
  light,
];

describe("random months", () => {
  const months = randomBooks(15, 380)
    .map((drawn) => ({ drawn, input: inputsOf(drawn) }))
    .flatMap(({ drawn, input }) => (input ? [{ drawn, input }] : []));

  test("there are 200 of them", () => {
    expect(months.length).toBeGreaterThanOrEqual(200);
  });

  test("every number of every unit and of 全县 recomputes from the cells as typed", () => {
    for (const { drawn, input } of months) {
      for (const { task, county, towns } of taskProgress(input)) {
        const second = secondOf(drawn, input, task as Task);
        const facts = [county, ...towns].map(asFacts);
        expect([drawn.about, task, ...facts]).toEqual([drawn.about, task, ...second]);
      }
    }
  });

  test("a printed number says of the target and of the near line what is true", () => {
    for (const { input } of months) {
      for (const { county, towns } of taskProgress(input)) {
        for (const unit of [county, ...towns]) expect(faultsAsPrinted(unit)).toEqual([]);
      }
    }
  });

  test("every number names the cells that it comes from", () => {
    for (const { input } of months) {
      for (const { measure, towns } of taskProgress(input)) {
        const figures = measure?.kind === "amount" ? 1 : 2;
        for (const { value, target, difference } of towns) {
          if (value) expect(value.cells).toHaveLength(figures);
          if (difference) expect(difference.cells).toHaveLength(figures + 1);
          if (target) expect(target.cells.map(({ sheet }) => sheet)).toEqual([input.task.sheet]);
        }
      }
    }
  });
});

function secondOf(
  { book }: RandomBook,
  { conventions, decisions }: CheckedInput,
  task: Task,
): unknown[][] {
  const drawn = { book, decisions };
  const targets = book.task.targets.get(task) ?? [];
  const towns = targets.map((_, town) => town);
  const sum: FigureOf = (quantity) =>
    task === "smallExporterInsurance"
      ? null
      : added(towns.map((town) => figureOf(drawn, quantity, town)));
  const second = [
    secondProgress(task, sum, Ratio.of(8n), conventions.zeroBase),
    ...targets.map((target, town) =>
      secondProgress(
        task,
        (quantity) => figureOf(drawn, quantity, town),
        ratioOf(valueOf(target)),
        conventions.zeroBase,
      ),
    ),
  ];
  return second.map(({ value, rate, isMet, light }) => [
    value?.text ?? null,
    rate?.text ?? null,
    isMet,
    light,
  ]);
}

/** As typed; a blank cell of which it counts that it was decided to be 0 is that. */
function figureOf(
  { book, decisions }: Omit<RandomBook, "about">,
  quantity: Quantity,
  town: number,
): Ratio | null {
  const cell = book.data.figures.get(quantity)?.[town];
  if (!cell || valueOf(cell) !== null) return ratioOf(cell && valueOf(cell));
  const { name } = book.facts.towns[town]!;
  const isZero = decisions.some(
    (each) =>
      each.kind === "zero" &&
      "quantity" in each &&
      each.quantity === quantity &&
      each.town === name,
  );
  return isZero ? NOTHING : null;
}

function faultsAsPrinted({ value, target, difference, rate, isMet }: UnitProgress): string[] {
  const faults: string[] = [];
  const say = (isTrue: boolean, fault: string): void => void (isTrue || faults.push(fault));
  const asPrinted = (told: Told): Ratio => {
    const { numerator, denominator } = printed(told);
    return Ratio.of(numerator, denominator);
  };
  if (value && target && difference) {
    const gap = asPrinted(value).minus(asPrinted(target));
    say(gap.is(asPrinted(difference)), "difference");
    say(gap.sign >= 0 === isMet, "met");
  }
  if (rate && isMet !== null) say(asPrinted(rate).order(HUNDRED) >= 0 === isMet, "rate");
  return faults;
}

describe("the sample", () => {
  const progressOf = async (period: string) => {
    const workbook = await sampleWorkbook();
    const input = checkedInput(readInput(await workbook.read("all"), period));
    if (!input) throw new Error("the sample is blocked");
    return taskProgress(input);
  };

  test("全县 comes first: growth of the sums, counts as sums, ratios of sums, and what only its row could say is said", async () => {
    const tasks = await progressOf("1-6月");
    expect(
      tasks.map(({ header, gapUnit, county }) => [
        header,
        shown(county.value),
        county.noValue?.kind ?? null,
        shown(county.target),
        shown(county.difference),
        gapUnit,
        shown(county.rate),
        county.light,
      ]),
    ).toMatchInlineSnapshot(`
      [
        [
          "自营出口增幅",
          "7.26",
          null,
          "8",
          "-0.74",
          "百分点",
          "90.69",
          "near",
        ],
        [
          "新增有出口实绩企业家数",
          "95",
          null,
          "100",
          "-5",
          "家",
          "95.00",
          "near",
        ],
        [
          "500万美元以下企业投保完成率",
          null,
          "no-county-row",
          "100",
          null,
          "百分点",
          null,
          null,
        ],
        [
          "累计投保完成率",
          "87.26",
          null,
          "90",
          "-2.74",
          "百分点",
          "96.95",
          "near",
        ],
      ]
    `);
  });

  test("53 and 100 are the sums of the towns' targets", async () => {
    for (const [period, target] of [
      ["1-5月", "53"],
      ["1-6月", "100"],
    ] as const) {
      const { county } = (await progressOf(period))[1]!;
      expect(
        county.reconciled.map(({ sum, typed, agrees }) => [shown(sum), shown(typed), agrees]),
      ).toEqual([[target, target, true]]);
    }
  });
});
