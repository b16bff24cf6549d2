import type { Grid } from "../../src/cells/grid";
import type { Workbook } from "../../src/workbook/workbook";
import { openWorkbook } from "../../src/xlsx/open-workbook";
import { gridOf } from "../../src/xlsx/sheet-grid";
import {
  at,
  changeOf,
  ContractBroken,
  everything,
  number,
  plainSheet,
  same,
  soon,
  substance,
  text,
  type ContractCase,
} from "./contract-kit";
import type { SheetSeed } from "./seed";

const MERGED = { row: 0, column: 0, rows: 1, columns: 3 };
const SEEDS: readonly SheetSeed[] = [
  {
    name: "数据 1-6月",
    values: [
      ["2020年1-6月数据", null, null],
      ["乡镇", "出口额", "占比"],
      ["煤山镇", 1086.4, 0.085],
      ["=1+1", -0.5, true],
      ["'引号 & <b>", null, 1e-7],
    ],
    formats: [[], [], ["General", "#,##0.00", "0.00%"], ["@"]],
    merges: [MERGED],
    hiddenRows: [3],
  },
  { name: "O'Neil & Söhne", values: [["__proto__", 1]] },
  { name: "存档", values: [["暗"]], isHidden: true },
];

/** What `copy` and `handOver` promise. */
export const fileCases: readonly ContractCase[] = [
  {
    name: "a copy is an .xlsx file that holds what stands in the workbook",
    seed: SEEDS,
    run: async (workbook) => {
      const { canCopy } = await workbook.capabilities();
      same(canCopy, true, "canCopy");
      await sameAsCopy(workbook);
    },
  },
  {
    name: "a copy holds what was written and typed since the last one, formulas too",
    seed: SEEDS,
    run: async (workbook, world) => {
      await workbook.copy();
      const rows = [[text("煤山镇"), number(93.15)], [{ formula: "=1+1" }]] as const;
      const calculated = new Promise<void>((resolve) => workbook.onCalculated(() => resolve()));
      await workbook.apply(
        changeOf({
          sheets: [plainSheet("评分", [...rows.map((row) => [...row, null].slice(0, 2))])],
          edits: [{ cell: at("数据 1-6月", 2, 1), was: 1086.4, becomes: number(1090) }],
        }),
      );
      await world.type(at("O'Neil & Söhne", 1, 0), text("手填"));
      await soon(calculated, "the calculation");
      const copied = await sameAsCopy(workbook);
      same(
        copied.map(({ sheet }) => sheet),
        ["数据 1-6月", "O'Neil & Söhne", "存档", "评分"],
        "sheets",
      );
    },
  },
  {
    name: "copies leave the workbook as it was, and nobody hears of an edit",
    seed: SEEDS,
    run: async (workbook) => {
      const before = await everything(workbook);
      let edits = 0;
      const stop = workbook.onEdit(() => (edits += 1));
      // More copies than Excel keeps files open.
      for (let i = 0; i < 4; i += 1) await workbook.copy();
      stop();
      same(await everything(workbook), before, "workbook");
      same(edits, 0, "edits");
    },
  },
  {
    name: "files are handed over as they are and in their order; the workbook stays as it was",
    seed: SEEDS,
    run: async (workbook, world) => {
      const before = await everything(workbook);
      const files = [
        { bytes: await workbook.copy(), name: "长兴县 1-6月（副本）.xlsx" },
        { bytes: everyByte(), name: "乙.xlsx" },
      ];
      for (const { bytes, name } of files) await workbook.handOver(bytes, name);
      const got = await world.handedOver();
      same(
        got.map(({ bytes }) => [...bytes]),
        files.map(({ bytes }) => [...bytes]),
        "bytes",
      );
      const names = got.map(({ name }, i) => name ?? files[i]?.name);
      same(
        names,
        files.map(({ name }) => name),
        "names",
      );
      same(await everything(workbook), before, "workbook");
    },
  },
];

/** Every value of a byte, many times over, and no multiple of three. */
function everyByte(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: 256 * 1001 }, (_, i) => (i * 7 + (i >> 8)) % 256);
}

/** Files that this project writes leave the protection of sheets away. */
function comparable(grid: Grid): unknown {
  return substance({ ...grid, isProtected: false });
}

async function sameAsCopy(workbook: Workbook): Promise<Grid[]> {
  const copied = await gridsOf(await workbook.copy());
  const read = await workbook.read("all");
  same(copied.map(comparable), read.map(comparable), "the copy");
  return copied;
}

async function gridsOf(bytes: Uint8Array<ArrayBuffer>): Promise<Grid[]> {
  const opening = await openWorkbook({
    name: "副本.xlsx",
    size: bytes.length,
    arrayBuffer: () => Promise.resolve(bytes.buffer),
  });
  if (opening.kind === "refused") throw new ContractBroken(JSON.stringify(opening.refusal));
  return opening.workbook.sheets.map(({ sheet }) => gridOf(sheet));
}
