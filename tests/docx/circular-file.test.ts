import { circularOf } from "../../src/circular/circular";
import { circularFile } from "../../src/docx/circular-file";
import { documentText } from "../../src/docx/document-text";
import { readZip, unpack } from "../../src/zip/zip-reading";
import { elements } from "../../src/zip/xml";
import { CHOICES, facts, reach, task, town } from "../circular/facts";

const OFFICIAL = {
  ...CHOICES,
  isOfficial: true,
  office: "某某县商务局",
  number: "某商发〔2020〕18号",
  copies: "县委办公室，县政府办公室。",
  printedBy: "某某县商务局办公室",
  printedOn: "2020年7月15日",
  hasTaskAnnex: true,
};

const blocks = circularOf(
  facts({
    towns: [town("甲<镇>&", 1, "90"), town("乙镇", 2, "80")],
    tasks: [task({ towns: [reach("9"), reach("7")] })],
  }),
  OFFICIAL,
);

async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const parts = await Promise.all(
    readZip(bytes).map(async (part) => {
      return [part.name, new TextDecoder().decode(await unpack(part))] as const;
    }),
  );
  return new Map(parts);
}

test("the same circular gives the same bytes, and every part that is named is there", async () => {
  const bytes = await circularFile(blocks);
  expect([...(await circularFile(blocks))]).toEqual([...bytes]);
  const parts = await partsOf(bytes);
  const types = parts.get("[Content_Types].xml") ?? "";
  const named = elements(types, "Override").map(({ tag }) => /PartName="\/([^"]+)"/.exec(tag)?.[1]);
  expect(named.filter((name) => !parts.has(name ?? ""))).toEqual([]);
  const relations = parts.get("word/_rels/document.xml.rels") ?? "";
  const targets = elements(relations, "Relationship").map(
    ({ tag }) => /Target="([^"]+)"/.exec(tag)?.[1],
  );
  expect(targets.filter((name) => !parts.has(`word/${name ?? ""}`))).toEqual([]);
});

/** The order that the schema wants of a paragraph's properties, of which these are written. */
const ORDER = [
  "pStyle",
  "keepNext",
  "pageBreakBefore",
  "widowControl",
  "pBdr",
  "tabs",
  "autoSpaceDE",
  "autoSpaceDN",
  "snapToGrid",
  "spacing",
  "ind",
  "jc",
];

test.each(["word/document.xml", "word/styles.xml", "word/footer1.xml"])(
  "%s: the properties of each paragraph stand in the order of the schema",
  async (name) => {
    const xml = (await partsOf(await circularFile(blocks))).get(name) ?? "";
    for (const { inner } of elements(xml, "pPr")) {
      const names = [
        ...inner.replace(/<w:(pBdr|tabs)>.*?<\/w:\1>/g, "<w:$1/>").matchAll(/<w:(\w+)/g),
      ];
      const places = names.map(([, property = ""]) => ORDER.indexOf(property));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  },
);

test("texts come back as they were, whatever signs they hold", async () => {
  const parts = (await documentText(await circularFile(blocks))) ?? [];
  const rows = parts.flatMap((part) => (part.kind === "row" ? [part.cells] : []));
  expect(rows).toContainEqual(["1", "甲<镇>&", "90.00"]);
  const texts = parts.map((part) => (part.kind === "paragraph" ? part.text : ""));
  expect(texts).toEqual(expect.arrayContaining(["某某县商务局文件", "某商发〔2020〕18号"]));
});

test("fonts have others to fall back on, and none is in the file", async () => {
  const parts = await partsOf(await circularFile(blocks));
  expect(parts.get("word/fontTable.xml")).toContain("仿宋_GB2312,FangSong");
  expect([...parts.keys()].filter((name) => name.includes("fonts/"))).toEqual([]);
});
