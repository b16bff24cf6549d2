import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../../src/zip/crc32";
import { fileOf, zipOf } from "../files";
import {
  bare,
  chance,
  hostile,
  parts,
  SHEET,
  type Expected,
  type HostileFile,
} from "./hostile-file";
import { rawZip, type RawEnd, type RawPart } from "./raw-zip";

const MEGABYTE = 1024 * 1024;
const SEED = 20_200_317;

function rawParts(): RawPart[] {
  const encoder = new TextEncoder();
  return Object.entries(parts()).map(([name, content]) => ({
    name,
    content: typeof content === "string" ? encoder.encode(content) : content,
  }));
}

const raw = (
  name: string,
  expected: Expected,
  change: (own: RawPart[]) => readonly RawPart[],
  end: RawEnd = {},
): HostileFile => bare(name, expected, () => rawZip(change(rawParts()), end));

/** The first sheet's headers say something else. */
const lying = (name: string, expected: Expected, lie: Partial<RawPart>): HostileFile =>
  raw(name, expected, (own) =>
    own.map((part) => (part.name === SHEET ? { ...part, ...lie } : part)),
  );

const more = (name: string, expected: Expected, part: string): HostileFile =>
  raw(name, expected, (own) => [...own, { name: part, content: Buffer.from("<x/>") }]);

function zeros(bytes: number): Omit<RawPart, "name"> {
  const content = new Uint8Array(bytes);
  const packed = deflateRawSync(content);
  return {
    content: packed,
    method: 8,
    size: bytes,
    packedSize: packed.length,
    crc: crc32(content),
  };
}

/** Zips in zips in zips, as the bomb 42.zip has them. */
async function nested(depth: number): Promise<Uint8Array> {
  if (depth === 0) return new Uint8Array(MEGABYTE);
  const inner = await nested(depth - 1);
  return zipOf({ "a.zip": inner, "b.zip": inner, "c.zip": inner });
}

function overlapping(count: number, claimed: number): RawPart[] {
  const one = zeros(MEGABYTE);
  return Array.from({ length: count }, (_, i) => ({
    ...one,
    name: `xl/media/z${i}.bin`,
    offset: 0,
    isListedOnly: i > 0,
    size: claimed,
  }));
}

const bombs: readonly HostileFile[] = [
  {
    name: "zips within zips within zips",
    expected: "opened",
    make: async () => fileOf(await zipOf(parts({ "xl/media/42.zip": await nested(4) }))),
  },
  hostile("20 MB of zeros", "expands-too-much", () => ({
    "xl/media/z.bin": new Uint8Array(20 * MEGABYTE),
  })),
  raw("2,000 parts that are one", "expands-too-much", (own) => [
    ...overlapping(2000, MEGABYTE),
    ...own,
  ]),
  raw("9,000 parts that are one, said to be small", "opened", (own) => [
    ...overlapping(9000, 100),
    ...own.map((part) => ({ ...part })),
  ]),
  lying("a sheet of 4 GB by its own word", "expands-too-much", { size: 0xffffffff }),
  lying("a sheet that says it is smaller", "broken-zip", { size: 10 }),
  lying("a sheet that says it is a little larger", "broken-zip", { size: 99_999 }),
  lying("a sheet of zeros that says it is small", "expands-too-much", {
    ...zeros(8 * MEGABYTE),
    size: 1000,
  }),
  lying("a sheet of 60 MB of zeros", "expands-too-much", zeros(60 * MEGABYTE)),
  {
    name: "a sheet of 200 MB in a file large enough for it",
    expected: "expands-too-much",
    isLarge: true,
    make: () => {
      const noise = { name: "xl/media/noise.bin", content: new Uint8Array(4 * MEGABYTE) };
      const own = rawParts().map((part) =>
        part.name === SHEET ? { ...part, ...zeros(200 * MEGABYTE) } : part,
      );
      return fileOf(rawZip([...own, noise]));
    },
  },
  lying("bytes behind its end", "broken-zip", { packedSize: 0x7fffffff }),
  lying("a wrong checksum", "broken-zip", { crc: 1 }),
  lying("a local header beyond the file", "broken-zip", { offset: 0x7fffffff }),
  lying("a local header within another part", "broken-zip", { offset: 1 }),
  lying("a local header that is another part's", "broken-zip", { offset: 0 }),
  lying("the method of passwords", "broken-zip", { method: 99 }),
  lying("a method that nobody has", "broken-zip", { method: 1234 }),
  lying("packed, by a word that is not true", "broken-zip", { method: 8 }),
  lying("a password", "encrypted", { flags: 0x0801 }),
  raw("more parts than there are", "broken-zip", (own) => own, { count: 500 }),
  raw("65,535 parts", "too-many-parts", (own) => own, { count: 0xffff }),
  raw("no parts by its own word", "not-a-workbook", (own) => own, { count: 0 }),
  raw("a directory beyond the file", "broken-zip", (own) => own, { directoryAt: 0xffffffff }),
  raw("a directory that is a part", "broken-zip", (own) => own, { directoryAt: 0 }),
  raw("an end within the comment", "too-many-parts", (own) => own, {
    comment: Buffer.concat([Buffer.from([0x50, 0x4b, 5, 6]), Buffer.alloc(18, 0xff)]),
  }),
  raw("a comment of 65,535 bytes", "opened", (own) => own, { comment: Buffer.alloc(65_535, 0x20) }),
  raw("12,000 parts", "too-many-parts", (own) => [
    ...own,
    ...Array.from({ length: 12_000 }, (_, i) => ({ name: `p${i}`, content: Buffer.from("x") })),
  ]),
];

const paths: readonly HostileFile[] = (
  [
    ["../../../../etc/cron.d/evil", "suspicious"],
    ["..\\..\\Startup\\evil.exe", "suspicious"],
    ["xl/../../evil", "suspicious"],
    ["C:\\Windows\\evil.dll", "suspicious"],
    ["//server/share/evil", "suspicious"],
    ["/etc/passwd", "opened"],
    ["XL/Workbook.XML", "suspicious"],
    ["xl\\workbook.xml", "suspicious"],
    ["/xl/worksheets/sheet1.xml", "suspicious"],
    ["[content_types].xml", "suspicious"],
    ["con", "opened"],
    ["__proto__", "opened"],
    ["constructor/prototype", "opened"],
    ["a\u0000b.xml", "opened"],
    ["\u202elmx.txt", "opened"],
    ["<img src=x onerror=alert(1)>", "opened"],
    ["n".repeat(60_000), "opened"],
    ["", "opened"],
    ["xl/vbaProject.bin", "macros"],
    ["xl/macrosheets/../vbaProject.bin", "suspicious"],
  ] as const
).map(([part, expected]) => more(`a part ${JSON.stringify(part.slice(0, 40))}`, expected, part));

/** Cut off somewhere. */
const truncated: readonly HostileFile[] = Array.from({ length: 15 }, (_, i) => ({
  name: `cut off somewhere, ${i + 1}`,
  expected: "refused" as const,
  make: async () => {
    const bytes = await zipOf(parts());
    return fileOf(bytes.subarray(0, chance(SEED + i)(bytes.length - 1)));
  },
}));

/** Some bytes are others. */
const damaged: readonly HostileFile[] = Array.from({ length: 15 }, (_, i) => ({
  name: `some bytes damaged, ${i + 1}`,
  expected: "any" as const,
  make: async () => {
    const [bytes, pick] = [await zipOf(parts()), chance(SEED * 3 + i)];
    for (let n = 0; n <= i; n += 1) bytes[pick(bytes.length)] = pick(256);
    return fileOf(bytes);
  },
}));

export const ZIP_FILES: readonly HostileFile[] = [...bombs, ...paths, ...truncated, ...damaged];
