import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import { InMemoryCompiler, ROOT } from "./in-memory-compiler";
import { messageFiles, TRANSLATIONS } from "./message-files";

const CHINESE = "src/messages/zh/greeting.ts";
const ENGLISH = "src/messages/en/greeting.ts";

const subject = new InMemoryCompiler([CHINESE, ENGLISH]);
subject.write(
  CHINESE,
  `import type { Sentences } from "../sentences";
   export const greeting = {
     hello: "您好",
     names: { one: "乡镇", all: "全县" },
     done: (town: string, isFirst: boolean) => (isFirst ? \`\${town}第一\` : "不是第一"),
     lines: (count: number) => [\`共\${count}行\`],
     of: { zero: (town: string | null) => (town === null ? null : "零") },
   };
   export type GreetingMessages = Sentences<typeof greeting>;`,
);

const WHOLE = `import type { GreetingMessages } from "../zh/greeting";
export const greeting: GreetingMessages = {
  hello: "Hello",
  names: { one: "Township", all: "County" },
  done: (town, isFirst) => (isFirst ? \`\${town} is first\` : "Not first"),
  lines: (count) => [\`\${count} lines\`],
  of: { zero: (town) => town },
};`;

test("a whole translation compiles, in words of its own", () => {
  expect(subject.faults(CHINESE)).toEqual([]);
  expect(subject.faults(ENGLISH, WHOLE)).toEqual([]);
});

test.each([
  ["a sentence is missing", '  hello: "Hello",\n', "", "'hello' is missing"],
  ["a name of several is missing", ', all: "County"', "", "'all' is missing"],
  [
    "there is one too many",
    '  hello: "Hello",',
    '  hello: "Hello", bye: "Bye",',
    "'bye' does not exist",
  ],
  ["a text stands for a function", "(count) => [`${count} lines`]", '"lines"', "not assignable"],
  ["a function stands for a text", '"Hello"', "() => 'Hello'", "not assignable"],
  ["a number stands for a text", '"Hello"', "1", "not assignable"],
  ["another fact is asked for", "(town) => town", "(town: number) => null", "not assignable"],
  ["one fact more is asked for", "(count) =>", "(count, more: string) =>", "not assignable"],
  ["no text is said", "(town) => town", "(town) => undefined", "not assignable"],
])("when %s it does not compile", (_, whole, instead, fault) => {
  const text = WHOLE.replace(whole, instead);
  expect(text).not.toBe(WHOLE);
  expect(subject.faults(ENGLISH, text).join("\n")).toContain(fault);
});

test("a sentence cannot be written to", () => {
  const text = `${WHOLE}\ngreeting.names.one = "Town";`;
  expect(subject.faults(ENGLISH, text).join("\n")).toContain("read-only");
});

/** They export no object of a type. */
const OTHERS = ["currencies", "decision-words", "finding-parts", "sentence-parts", "words"];
const translations = TRANSLATIONS.flatMap((folder) =>
  messageFiles(folder)
    .filter((name) => !OTHERS.includes(name))
    .map((name) => `src/messages/${folder}/${name}.ts`),
);
/** Texts by a key that the method or the findings have. */
const KEYED = [
  ["decisions", '    "not-applicable": "不适用",\n'],
  ["explanation", '    submitted: "报送",\n'],
  ["explanation", '    city: "市简报",\n'],
  ["conventions", '  currency: "出口额、进口额用什么单位？",\n'],
  ["conventions", '  currency: () => "按数据表所注单位",\n'],
] as const;
const keyed = KEYED.map(([name, text]) => [`src/messages/zh/${name}.ts`, text] as const);
const all = new InMemoryCompiler([...translations, ...keyed.map(([path]) => path)]);

test.each(translations)("%s with a sentence missing does not compile", (path) => {
  const text = readFileSync(resolve(ROOT, path), "utf8");
  expect(all.faults(path)).toEqual([]);
  expect(all.faults(path, withoutTheLast(path, text)).join("\n")).toContain("missing");
});

test.each(keyed)("%s without %j does not compile", (path, text) => {
  const whole = readFileSync(resolve(ROOT, path), "utf8");
  expect(whole).toContain(text);
  expect(all.faults(path)).toEqual([]);
  expect(all.faults(path, whole.replace(text, ""))).not.toEqual([]);
});

/** The text without the last property of the object that it exports. */
function withoutTheLast(path: string, text: string): string {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement) || !statement.modifiers) continue;
    const [exported] = statement.declarationList.declarations;
    if (!exported?.initializer || !ts.isObjectLiteralExpression(exported.initializer)) continue;
    const last = exported.initializer.properties.at(-1);
    if (last) return text.slice(0, last.pos) + text.slice(last.end);
  }
  throw new Error(`${path} exports no object`);
}
