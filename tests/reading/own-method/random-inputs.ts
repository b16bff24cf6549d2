/** Random columns and tasks of an own method, one of each kind at least. */
import fc from "fast-check";
import type { ColumnTerm, Inputs, TaskTerm } from "../../../src/method/inputs";

/** By the names that reading gives them: that of a published edition with the same header, else the header. */
const POOL: readonly (readonly [string, Omit<ColumnTerm, "aliases" | "owner">])[] = [
  ["exports", { header: "自营出口额", kind: "amount", unit: "万美元" }],
  ["exportsLastYear", { header: "去年同期自营出口额", kind: "amount", unit: "万美元" }],
  ["imports", { header: "进口额", kind: "amount", unit: "万美元" }],
  ["跨境电商出口额", { header: "跨境电商出口额", kind: "amount", unit: "万美元" }],
  ["activeExporters", { header: "有出口实绩企业数", kind: "count", unit: "家" }],
  ["新签约项目", { header: "新签约项目", kind: "count", unit: "项" }],
  ["品牌企业", { header: "品牌企业", kind: "count", unit: "家" }],
  ["投保率", { header: "投保率", kind: "percent", unit: "%" }],
  ["epidemicQuality", { header: "防疫物资报送质量分", kind: "points", unit: "分" }],
  ["评议", { header: "评议", kind: "points", unit: "分" }],
  ["出口量", { header: "出口量", kind: "number", unit: "吨" }],
  ["能耗", { header: "能耗", kind: "number", unit: "吨标准煤" }],
];
export const COLUMNS: readonly string[] = POOL.map(([name]) => name);
export const POINT_COLUMNS: readonly string[] = ["epidemicQuality", "评议"];
/** Two columns whose difference means something. */
export const PAIRS: readonly (readonly [string, string])[] = [
  ["exports", "exportsLastYear"],
  ["imports", "跨境电商出口额"],
  ["activeExporters", "品牌企业"],
  ["epidemicQuality", "评议"],
];

const TASKS: readonly (readonly [string, TaskTerm])[] = [
  ["exportGrowth", { header: "自营出口增幅", aliases: [], unit: "%" }],
  ["招商任务", { header: "招商任务", aliases: ["引资任务", "招商"], unit: "项" }],
  ["进口任务", { header: "进口任务", aliases: [], unit: "万美元" }],
];
export const TASK_NAMES: readonly string[] = TASKS.map(([name]) => name);

const ALIASES = ["甲列", "乙列的数", "丙列（一）", "丁 列", "戊列", "2列"];

interface Flags {
  readonly isOptional: boolean;
  readonly isOfMonth: boolean;
  readonly alwaysMoves: boolean;
  readonly owner: string;
}
const flags: fc.Arbitrary<Flags> = fc.record({
  isOptional: fc.boolean(),
  isOfMonth: fc.boolean(),
  alwaysMoves: fc.boolean(),
  owner: fc.constantFrom("海关", "商务局", "县统计局(贸易科)"),
});

export const randomInputs: fc.Arbitrary<Inputs> = fc
  .record({
    columns: fc.shuffledSubarray([...POOL], { minLength: POOL.length }),
    flags: fc.array(flags, { minLength: POOL.length, maxLength: POOL.length }),
    aliases: fc.shuffledSubarray(ALIASES),
    tasks: fc.shuffledSubarray([...TASKS], { minLength: TASKS.length }),
    pairs: fc.subarray([...PAIRS]),
    limits: fc.subarray([...PAIRS]),
    unclear: fc.subarray(["企业", "出口", "去年同期"]),
    meant: fc.shuffledSubarray([...COLUMNS], { minLength: 2 }),
  })
  .map((drawn) => ({
    columns: new Map(
      drawn.columns.map(([name, term], index): [string, ColumnTerm] => {
        const flag = drawn.flags[index];
        const lastYear = drawn.pairs.find(([of]) => of === name)?.[1];
        const whole = drawn.limits.find(([, part]) => part === name)?.[0];
        const aliases = drawn.aliases.filter((_, alias) => alias % POOL.length === index);
        return [
          name,
          {
            ...term,
            aliases,
            owner: flag?.owner ?? "",
            ...(flag?.isOptional ? { isOptional: true } : {}),
            ...(flag?.isOfMonth ? { isOfMonth: true } : {}),
            ...(flag?.alwaysMoves ? { alwaysMoves: true } : {}),
            ...(lastYear === undefined ? {} : { lastYear }),
            ...(whole === undefined ? {} : { atMost: { whole, found: "part-exceeds-whole" } }),
          },
        ];
      }),
    ),
    tasks: new Map(drawn.tasks),
    unclear: new Map(drawn.unclear.map((words) => [words, drawn.meant])),
  }));
