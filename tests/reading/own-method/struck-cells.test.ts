/** Random strikes at random definitions: what is read is what the sheet says, or a finding says why there is nothing. */
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { isBlocking } from "../../../src/cells/finding";
import type { CellValue } from "../../../src/cells/grid";
import type { OwnHead } from "../../../src/method/own-sheet/head";
import { readOwnMethod } from "../../../src/reading/own-method/read-own-method";
import { randomMethod, type RandomMethod } from "./random-method";
import { saidBy } from "./said";
import { cellsOf, gridOf, type Cells } from "./sheet";

const LITERALS: readonly CellValue[] = [
  "",
  "0",
  "1",
  "-1",
  "１０",
  "2.50",
  "100",
  "50%",
  "1/3",
  "5%",
  "参照的5%",
  "1. 5",
  "是",
  "否",
  "不限",
  "最优",
  "平均",
  "越小越好",
  "越大越好",
  "不得分",
  "排序",
  "数值",
  "名次",
  "示例",
  "【分档】",
  "[指标]",
  "备注：示例",
  "口径3",
  "代码",
  "进口额",
  "3.1",
  "TRUE",
  0,
  5,
  0.2,
  true,
  { error: "#N/A" },
];

interface Strike {
  readonly kind:
    "cell" | "copy" | "swap-cells" | "drop-row" | "repeat-row" | "swap-rows" | "blank-row";
  readonly row: number;
  readonly column: number;
  readonly other: number;
  readonly literal: CellValue;
}

const strikes: fc.Arbitrary<Strike> = fc.record({
  kind: fc.constantFrom<Strike["kind"]>(
    ...(["cell", "cell", "cell", "copy", "copy", "swap-cells"] as const),
    ...(["drop-row", "repeat-row", "swap-rows", "blank-row"] as const),
  ),
  row: fc.nat(1000),
  column: fc.nat(1000),
  other: fc.nat(1000),
  literal: fc.constantFrom(...LITERALS),
});

function strike(cells: Cells, { kind, literal, ...at }: Strike): Cells {
  const struck = cells.map((row) => [...row]);
  const [row, other] = [at.row % struck.length, at.other % struck.length];
  const [own = [], second = []] = [struck[row], struck[other]];
  const filled = own.filter((value) => value !== "").length;
  const column = at.column % Math.max(filled + 1, 3);
  const was = own[column] ?? "";
  if (kind === "cell") own[column] = literal;
  if (kind === "copy") own[column] = second[column] ?? "";
  if (kind === "swap-cells") [own[column], second[column]] = [second[column] ?? "", was];
  if (kind === "drop-row") struck.splice(row, 1);
  if (kind === "repeat-row") struck.splice(row, 0, [...own]);
  if (kind === "swap-rows") [struck[row], struck[other]] = [second, own];
  if (kind === "blank-row")
    struck.splice(
      row,
      0,
      own.map(() => ""),
    );
  return struck;
}

type Outcome = "refused" | "same" | "changed";

/** A method that is read says exactly what its sheet does. */
function outcomeOf({ method, head, conventions }: RandomMethod, all: readonly Strike[]): Outcome {
  const struck = all.reduce(strike, cellsOf(method, conventions, head));
  const read = readOwnMethod(gridOf(struck));
  if (!read?.method) {
    expect(read === null || read.findings.some(isBlocking)).toBe(true);
    return "refused";
  }
  const again = cellsOf(read.method, read.conventions, read.head as OwnHead);
  const said = saidBy(struck);
  expect(saidBy(again)).toEqual(said ?? saidBy(again));
  return isDeepStrictEqual(read.method, method) ? "same" : "changed";
}

test("whatever is struck, what is read is what the sheet says", () => {
  const numRuns = Number(process.env["OWN_METHOD_RUNS"] ?? "400");
  const drawn = fc.array(strikes, { minLength: 1, maxLength: 2 });
  const count: Record<Outcome, number> = { refused: 0, same: 0, changed: 0 };
  const property = fc.property(randomMethod(), drawn, (random, all) => {
    count[outcomeOf(random, all)] += 1;
  });
  fc.assert(property, { numRuns });
  for (const outcomes of Object.values(count)) expect(outcomes).toBeGreaterThan(numRuns / 40);
});
