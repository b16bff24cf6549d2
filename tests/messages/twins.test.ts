import { CHINESE, messageFile, messageFiles, TRANSLATIONS } from "./message-files";

/** What goes onto sheets is Chinese in every language. */
const CHINESE_ONLY = [
  "charts-sheet",
  "circular",
  "circular-parts",
  "circular-sheet",
  "copy-sheet",
  "hand-out-sheets",
  "native",
  "issue-sheet",
  "pages-sheet",
  "progress-sheet",
  "sheets",
];
/** The names of numbers on 计算, and those of parameters, which stand in Chinese sentences only. */
const CHINESE_ONLY_EXPORTS = ["numberNames", "ownNumberNames", "parameterName"];
/** 万美元 and the like in words; Chinese has none for them. */
const TRANSLATION_ONLY = ["currencies"];

const twins = messageFiles(CHINESE).filter((name) => !CHINESE_ONLY.includes(name));

test.each(TRANSLATIONS)(
  "%s has a file for every subject of the Chinese, and no other",
  (folder) => {
    const files = messageFiles(folder).filter((name) => !TRANSLATION_ONLY.includes(name));
    expect(files.sort()).toEqual([...twins].sort());
  },
);

const pairs = TRANSLATIONS.flatMap((folder) => twins.map((name) => [folder, name] as const));

test.each(pairs)("%s/%s holds what the Chinese holds", async (folder, name) => {
  const [ours, chinese] = await Promise.all([exportsOf(folder, name), exportsOf(CHINESE, name)]);
  expect(shapeOf(ours)).toEqual(shapeOf(chinese));
});

test.each([
  [{ a: "好" }, { a: "good", b: "more" }],
  [{ a: "好", b: "多" }, { a: "good" }],
  [{ a: { b: "好" } }, { a: { c: "good" } }],
  [{ a: (town: string) => town }, { a: "good" }],
  [{ a: (town: string) => town }, { a: (town: string, by: string) => town + by }],
  [{ a: ["好"] }, { a: "good" }],
])("the shape of %j is not that of %j", (chinese, ours) => {
  expect(shapeOf(ours)).not.toEqual(shapeOf(chinese));
});

async function exportsOf(folder: string, name: string): Promise<unknown> {
  const found = (await import(messageFile(folder, name))) as Record<string, unknown>;
  if (name !== "words") {
    const shared = Object.entries(found).filter(([key]) => !CHINESE_ONLY_EXPORTS.includes(key));
    return Object.fromEntries(shared);
  }
  // Custom functions bring their Chinese words along.
  const { functions, ...words } = found.words as Record<string, unknown>;
  expect(functions === undefined).toBe(folder === CHINESE);
  return words;
}

/** Keys, and what stands under each: a text, a function of so many facts, a list. */
function shapeOf(value: unknown): unknown {
  if (typeof value === "function") return `function of ${value.length}`;
  if (Array.isArray(value)) return "list";
  if (typeof value !== "object" || value === null) return typeof value;
  const shapes = Object.entries(value).map(([key, part]) => [key, shapeOf(part)] as const);
  return Object.fromEntries(shapes);
}
