import {
  cell,
  hostile,
  rows,
  SHEET,
  sheetXml,
  text,
  type Expected,
  type HostileFile,
} from "./hostile-file";

const FORMULA_LIMIT = 8192;

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);

const many = (count: number, item: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => item(i)).join("");

const merges = (count: number, area: (index: number) => string): string =>
  `<mergeCells>${many(count, (i) => `<mergeCell ref="${area(i)}"/>`)}</mergeCells>`;

const merged = (name: string, expected: Expected, after: () => string): HostileFile =>
  rows(
    name,
    expected,
    () => many(200, (i) => `<row r="${i + 1}">${text(`A${i + 1}`, "x")}</row>`),
    after,
  );

const MERGES: readonly HostileFile[] = [
  {
    ...merged("a million merges", "too-many-areas", () =>
      merges(1_000_000, (i) => `A${i + 1}:B${i + 1}`),
    ),
    isLarge: true,
  },
  merged("70,000 merges", "too-many-areas", () => merges(70_000, (i) => `A${i + 1}:B${i + 1}`)),
  merged("60,000 merges", "opened", () => merges(60_000, (i) => `C${i + 1}:D${i + 1}`)),
  merged("60,000 merges of the whole sheet", "too-many-areas", () =>
    merges(60_000, () => "A1:XFD1048576"),
  ),
  merged("a merge of the whole sheet", "opened", () => merges(1, () => "A1:XFD1048576")),
  merged("merges over one another", "opened", () => merges(100, (i) => `A1:B${i + 2}`)),
  merged("a merge beyond the sheet", "unreadable", () => merges(1, () => "A1:ZZZ9999999")),
  merged("a merge of nothing", "unreadable", () => merges(1, () => "")),
  merged("a merge with negative rows", "unreadable", () => merges(1, () => "A-1:B-5")),
  merged("a merge called __proto__", "unreadable", () => merges(1, () => "__proto__")),
  merged("a merge of another sheet", "unreadable", () => merges(1, () => "别的!A1:B2")),
];

const row = (name: string, expected: Expected, tag: string): HostileFile =>
  rows(name, expected, () => `<row ${tag}><c><v>1</v></c></row>`);
const at = (address: string, expected: Expected): HostileFile =>
  cell(`a cell at ${address.slice(0, 30)}`, expected, () => `<c r="${address}"><v>1</v></c>`);

const PLACES: readonly HostileFile[] = [
  ...["0", "-1", "1048577", "9999999999", "1e3", "1.5", "", "NaN", "__proto__", " 2"].map((r) =>
    row(`row ${r}`, "unreadable", `r="${r}"`),
  ),
  ...["XFE1", "ZZZ1", "AAAA1", "A0", "A2", "1A", "A-1", "$A$1", "A1:B2", "", "constructor"].map(
    (address) => at(address, "unreadable"),
  ),
  at("XFD1", "opened"),
  at("a1", "opened"),
  rows("the last cell alone", "opened", () => `<row r="1048576">${text("XFD1048576", "x")}</row>`),
  rows(
    "the first and the last cell",
    "too-scattered",
    () => `<row r="1">${text("A1", "x")}</row><row r="1048576">${text("XFD1048576", "x")}</row>`,
  ),
  rows("10,000 rows that are as wide as can be", "too-scattered", () =>
    many(
      10_000,
      (i) => `<row r="${i + 1}">${text(`A${i + 1}`, "x")}<c r="XFD${i + 1}"><v>1</v></c></row>`,
    ),
  ),
  rows("blank cells at the far end of 20,000 rows", "opened", () =>
    many(20_000, (i) => `<row r="${i * 50 + 1}"><c r="XFD${i * 50 + 1}" s="1"/></row>`),
  ),
  rows("a row twice", "opened", () => `<row r="1">${text("A1", "x")}</row>`.repeat(2)),
  rows("200,000 rows without a cell", "opened", () => "<row/>".repeat(200_000)),
  rows("rows beyond the last", "unreadable", () => `<row r="1048576"/><row><c><v>1</v></c></row>`),
  rows(
    "16,385 cells of a row",
    "unreadable",
    () => `<row r="1">${"<c><v>1</v></c>".repeat(16_385)}</row>`,
  ),
  {
    ...rows("1,300,000 cells", "too-many-cells", () =>
      many(1300, (i) => `<row>${many(1000, (j) => `<c><v>${i * j}</v></c>`)}</row>`),
    ),
    isLarge: true,
  },
  rows("cells without a row", "unreadable", () => text("A1", "x")),
  hostile("a size that is not true", "opened", () => ({
    [SHEET]: sheetXml(
      `<row r="1">${text("A1", "x")}</row>`,
      "",
      `<dimension ref="A1:XFD1048576"/>`,
    ),
  })),
];

const value = (content: string, type: string, expected: Expected): HostileFile =>
  cell(
    `${content.slice(0, 20)} as ${type}`,
    expected,
    () => `<c r="A1" t="${type}"><v>${content}</v></c>`,
  );

const VALUES: readonly HostileFile[] = [
  ...["1e999", "NaN", "1,000", "12abc", "Infinity", "=1+1", "0x", "１２"].map((content) =>
    value(content, "n", "unreadable"),
  ),
  ...["0", "-1", "1e9", "NaN", "__proto__"].map((content) => value(content, "s", "unreadable")),
  ...["gestern", "2020-99-99"].map((content) => value(content, "d", "unreadable")),
  value("1", "__proto__", "unreadable"),
  value("<script>", "str", "unreadable"),
  value("#__proto__!", "e", "opened"),
  value("&lt;img src=x onerror=alert(1)&gt;", "str", "opened"),
  cell("a text of a million letters", "opened", () => text("A1", "长".repeat(1_000_000))),
  ...["-1", "99999", "1e9", "NaN", "__proto__", "4294967297"].map((style) =>
    cell(`style ${style}`, "opened", () => `<c r="A1" s="${style}"><v>1</v></c>`),
  ),
];

const formula = (name: string, expected: Expected, f: () => string): HostileFile =>
  cell(name, expected, () => `<c r="A1">${f()}<v>1</v></c>`);

const FORMULAS: readonly HostileFile[] = [
  formula("a formula of 100,000 letters", "unreadable", () => `<f>${"1+".repeat(50_000)}1</f>`),
  formula("a formula as long as may be", "opened", () => `<f>${"(".repeat(FORMULA_LIMIT)}</f>`),
  formula("brackets 4,000 deep", "opened", () => `<f>${"(".repeat(4000)}1${")".repeat(4000)}</f>`),
  formula(
    "functions 1,000 deep",
    "opened",
    () => `<f>${"ABS(".repeat(1000)}1${")".repeat(1000)}</f>`,
  ),
  formula("quotes that never end", "opened", () => `<f>${"&quot;".repeat(4001)}</f>`),
  formula("a call of a program", "opened", () => `<f>cmd|' /C calc'!A0</f>`),
  formula("a call of the web", "opened", () => `<f>WEBSERVICE("https://evil.example/")</f>`),
  formula("another file", "opened", () => `<f>'\\\\evil.example\\[x.xlsx]Sheet1'!A1</f>`),
  formula("itself", "opened", () => `<f>A1+1</f>`),
  formula("a shared formula without a first", "opened", () => `<f t="shared" si="7"/>`),
  formula("a shared formula called __proto__", "opened", () => `<f t="shared" si="__proto__"/>`),
  rows(
    "shared formulas that move out of the sheet",
    "opened",
    () =>
      `<row r="1"><c r="B1"><f t="shared" ref="A1:B9" si="0">XFD1048576+A1</f></c></row><row r="2"><c r="A2"><f t="shared" si="0"/></c></row>`,
  ),
  {
    ...rows("20,000 long shared formulas", "expands-too-much", () =>
      many(
        20_000,
        (i) =>
          `<row r="${i + 1}"><c r="A${i + 1}"><f t="shared" ref="A1:A20000" si="0">${i === 0 ? "B1+".repeat(300) + "1" : ""}</f></c></row>`,
      ),
    ),
    isLarge: true,
  },
  formula(
    "a block that is the whole sheet",
    "opened",
    () => `<f t="array" ref="A1:XFD1048576">1</f>`,
  ),
  rows("2,000 blocks over one another", "opened", () =>
    many(
      2000,
      (i) =>
        `<row r="${i + 1}"><c r="A${i + 1}"><f t="array" ref="A${i + 1}:Z${i + 2000}">1</f><v>1</v></c></row>`,
    ),
  ),
];

const extra = (name: string, expected: Expected, after: () => string): HostileFile =>
  rows(name, expected, () => `<row r="1">${text("A1", "x")}</row>`, after);

const EXTRAS: readonly HostileFile[] = [
  hostile("columns without end", "opened", () => ({
    [SHEET]: sheetXml(
      "",
      "",
      `<sheetViews><sheetView><pane state="frozen" xSplit="-1" ySplit="1e9"/></sheetView></sheetViews><cols><col min="-5" max="999999999" width="1e9" hidden="1"/>${many(50_000, (i) => `<col min="${i}" max="${i}" width="-1"/>`)}</cols>`,
    ),
  })),
  rows("rows as high as a house", "opened", () => `<row r="1" ht="1e99"/><row r="2" ht="-5"/>`),
  extra(
    "100,000 areas of a list",
    "opened",
    () =>
      `<dataValidations><dataValidation type="list" sqref="${many(100_000, (i) => `${letters(i % 700)}${i + 1} `)}"><formula1>"甲,乙"</formula1></dataValidation></dataValidations>`,
  ),
  extra(
    "a list of 100,000 choices",
    "opened",
    () =>
      `<dataValidations><dataValidation type="list" sqref="A1"><formula1>"${"甲,".repeat(100_000)}"</formula1></dataValidation></dataValidations>`,
  ),
  extra("100,000 conditions", "opened", () =>
    many(
      100_000,
      (i) =>
        `<conditionalFormatting sqref="A${i + 1}"><cfRule type="dataBar"/></conditionalFormatting>`,
    ),
  ),
  extra(
    "100,000 links",
    "opened",
    () =>
      `<hyperlinks>${many(100_000, (i) => `<hyperlink ref="A${i + 1}" r:id="rId1" location="javascript:alert(1)"/>`)}</hyperlinks>`,
  ),
];

export const SHEET_FILES: readonly HostileFile[] = [
  ...MERGES,
  ...PLACES,
  ...VALUES,
  ...FORMULAS,
  ...EXTRAS,
];
