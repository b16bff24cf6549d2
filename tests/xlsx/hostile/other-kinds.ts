import { FOREIGN } from "../files";
import { bare, hostile, type Expected, type HostileFile } from "./hostile-file";

const utf16 = (text: string): Uint8Array => Buffer.from(text, "utf16le");
const compound = (rest: Uint8Array): Uint8Array =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), rest]);

const types = (from: string, to: string) => () => ({
  "[Content_Types].xml": (FOREIGN["[Content_Types].xml"] ?? "").replaceAll(from, to),
});
const roots = (target: string) => () => ({
  "_rels/.rels": (FOREIGN["_rels/.rels"] ?? "").replace("xl/workbook.xml", target),
});

/** Not zip files at all, or of another program, renamed .xlsx. */
const renamed = (
  [
    ["nothing", "empty", ""],
    ["one byte", "not-zip", "P"],
    ["the first two bytes of a zip", "broken-zip", "PK"],
    ["an .xls", "old-xls", compound(utf16("Workbook"))],
    ["an .xls of one megabyte", "old-xls", compound(new Uint8Array(1024 * 1024))],
    ["a workbook with a password", "encrypted", compound(utf16("EncryptedPackage"))],
    ["the first bytes of an .xls", "old-xls", compound(new Uint8Array())],
    ["a .csv", "not-zip", "乡镇,自营出口额\n煤山镇,1086.4\n"],
    ["a .csv with formulas", "not-zip", "=cmd|' /C calc'!A0,=1+1\n"],
    ["a .csv in UTF-16", "not-zip", utf16("\ufeff乡镇\t出口额\n")],
    ["a web page", "not-zip", "<html><body onload=alert(1)><table></table></body></html>"],
    [
      "XML of Excel 2003",
      "not-zip",
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>',
    ],
    ["a PDF", "not-zip", "%PDF-1.7\n%âãÏÓ\n"],
    ["a picture", "not-zip", Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ["a program", "not-zip", Buffer.concat([Buffer.from("MZ"), new Uint8Array(4096)])],
    ["a rich text", "not-zip", "{\\rtf1\\ansi {\\object\\objdata 01}}"],
    ["a gzip", "not-zip", Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0])],
    ["a megabyte of zeros", "not-zip", new Uint8Array(1024 * 1024)],
  ] as const
).map(([name, expected, bytes]) => bare(name, expected, () => bytes));

const packaged: readonly HostileFile[] = (
  [
    ["macros, by the type", "macros", types("sheet.main", "sheet.macroEnabled.main")],
    ["a template with macros", "macros", types("sheet.main", "template.macroEnabled.main")],
    ["an .xlsb", "binary-workbook", roots("xl/workbook.bin")],
    ["a text document", "not-a-workbook", () => ({ "xl/workbook.xml": "<document/>" })],
    ["wrong types of all parts", "opened", types("spreadsheetml", "wordprocessingml")],
    ["no types", "unreadable", () => ({ "[Content_Types].xml": "" + "<" })],
    ["no relationships", "not-a-workbook", () => ({ "_rels/.rels": "<Relationships/>" })],
    ["a workbook that is not there", "not-a-workbook", roots("xl/nowhere.xml")],
    ["a workbook on the web", "not-a-workbook", roots("https://evil.example/book.xml")],
    ["a workbook elsewhere on the disk", "not-a-workbook", roots("file:///etc/passwd")],
    ["a workbook above the package", "opened", roots("../../../xl/workbook.xml")],
  ] as readonly (readonly [string, Expected, () => Record<string, string>])[]
).map(([name, expected, make]) => hostile(name, expected, make));

export const OTHER_KINDS: readonly HostileFile[] = [...renamed, ...packaged];
