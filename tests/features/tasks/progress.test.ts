import { changxing2020 } from "../../../src/method/editions/changxing-2020";
import { taskProgress } from "../../../src/features/tasks/progress";
import type { Told, UnitProgress } from "../../../src/features/tasks/progress-terms";
import { progressSheet } from "../../../src/features/tasks/progress-sheet";
import { printed } from "../../../src/features/tasks/told";
import { fixedText } from "../../../src/numbers/decimal-text";
import { checkedInput, type CheckedInput } from "../../../src/ranking/checked-input";
import { readInput } from "../../../src/reading/workbook-input";
import type { SheetContent } from "../../../src/workbook/workbook";
import { valueOf } from "../../cases/books/sheet";
import { gridsOf } from "../../cases/books/book";
import { randomBooks, type RandomBook } from "../../conformance/random-months";
import type { Quantity, Task } from "../../method/changxing-2020-names";
import { HUNDRED, NOTHING, Ratio } from "../../own-rules/fractions";
import { sampleWorkbook } from "../sample";
import {
  added,
  ratioOf,
  secondProgress,
  type FigureOf,
  type SecondProgress,
} from "./second-progress";

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
        const second = secondOf(drawn, input, task as Task).map(({ value, rate, isMet, light }) => [
          value?.text ?? null,
          rate?.text ?? null,
          isMet,
          light,
        ]);
        const facts = [county, ...towns].map(asFacts);
        expect([drawn.about, task, ...facts]).toEqual([drawn.about, task, ...second]);
      }
    }
  });

  test("the sheet holds these numbers as they are printed, and every light", () => {
    for (const { drawn, input } of months) {
      const tasks = taskProgress(input);
      const content = progressSheet("任务进度", tasks, FRAME);
      expect(content.cells[3]?.[0]).toEqual({ text: "全县" });
      tasks.forEach(({ task }, index) => {
        const second = secondOf(drawn, input, task as Task);
        const faults = second.flatMap((unit, row) =>
          faultsOnSheet(content, { row: row + 3, column: 1 + index * 5 }, unit),
        );
        expect([drawn.about, task, ...faults]).toEqual([drawn.about, task]);
      });
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

const FRAME = {
  names: changxing2020.names,
  year: 2020,
  period: "1-6月",
  isSample: true,
  footer: [],
};
const LIGHTS = { met: "完成", near: "接近", behind: "落后" };

/** 完成, 目标, 差距, 完成率 and 进度 of one unit, held against what the second reader has for it. */
function faultsOnSheet(
  { cells, styles }: SheetContent,
  { row, column }: { readonly row: number; readonly column: number },
  { value, target, rate, light }: SecondUnit,
): string[] {
  const at = (offset: number) => cells[row]?.[column + offset] ?? null;
  const numberAt = (offset: number): Ratio | null => {
    const content = at(offset);
    return content && "number" in content ? Ratio.read(String(content.number)) : null;
  };
  const isPrinted = (offset: number, exact: Ratio | null): boolean => {
    const shown = numberAt(offset);
    if (!shown || !exact) return shown === exact;
    const distance = shown.minus(exact);
    const half = Ratio.of(1n, 2n * 10n ** BigInt(decimalsAt(styles, row, column + offset)));
    return distance.order(half) <= 0 && distance.order(NOTHING.minus(half)) >= 0;
  };
  const [shown, wanted, gap] = [0, 1, 2].map(numberAt);
  const isGap = shown && wanted ? gap?.is(shown.minus(wanted)) === true : gap === null;
  const word = at(4);
  return [
    ...(isPrinted(0, value) ? [] : ["value"]),
    ...(isPrinted(1, target) ? [] : ["target"]),
    ...(isGap ? [] : ["gap"]),
    ...(isPrinted(3, rate) ? [] : ["rate"]),
    ...((word && "text" in word ? word.text : null) === (light && LIGHTS[light]) ? [] : ["light"]),
  ];
}

function decimalsAt(styles: SheetContent["styles"], row: number, column: number): number {
  const block = styles
    .filter(
      ({ area }) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    )
    .at(-1);
  const [, decimals = ""] = /\.(0+)$/.exec(block?.format ?? "") ?? [];
  return decimals.length;
}

interface SecondUnit extends SecondProgress {
  readonly target: Ratio | null;
}

function secondOf(
  { book }: RandomBook,
  { conventions, decisions }: CheckedInput,
  task: Task,
): SecondUnit[] {
  const drawn = { book, decisions };
  const targets = book.task.targets.get(task) ?? [];
  const towns = targets.map((_, town) => town);
  const sum: FigureOf = (quantity) =>
    task === "smallExporterInsurance"
      ? null
      : added(towns.map((town) => figureOf(drawn, quantity, town)));
  const { zeroBase } = conventions;
  const county = Ratio.of(8n);
  return [
    { ...secondProgress(task, sum, county, zeroBase), target: county },
    ...targets.map((cell, town) => {
      const target = ratioOf(valueOf(cell));
      const of: FigureOf = (quantity) => figureOf(drawn, quantity, town);
      return { ...secondProgress(task, of, target, zeroBase), target };
    }),
  ];
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
