import { a1, parseArea } from "../../../src/cells/address";
import type { Shift } from "../../../src/formula/moved-sheets";
import { attribute } from "../../../src/zip/attributes";
import { elements } from "../../../src/zip/xml";
import { readZip, unpack } from "../../../src/zip/zip-reading";
import type { BookCell, BookSheet } from "../../../src/xlsx/book";
import { saveWorkbook } from "../../../src/xlsx/save-workbook";
import { zipOf } from "../files";
import { openedFile } from "../foreign/exported-files";
import {
  data,
  foreign,
  formula,
  HEAD,
  MAIN,
  number,
  OFFICE,
  override,
  PACKAGE,
  text,
} from "../foreign/foreign-file";
import { faultsOf } from "../foreign/sound-file";
import { shift } from "./shift";

const related = (...links: readonly string[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${links.join("")}</Relationships>`;
const link = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const corner = (name: string, column: number, row: number): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;

/** A table with a filter, a rule, a remark, and a chart over it; formulas and a name elsewhere that lean on it. */
const BOOK = foreign("a table with all that stands beside it", {
  sheets: [
    {
      name: "数据",
      xml:
        data(
          text("A1", "乡镇") + text("B1", "出口") + text("C1", "进口"),
          text("A2", "煤山镇") + number("B2", 3) + number("C2", 1),
          text("A3", "和平镇") + number("B3", 4) + number("C3", 2),
        ) +
        `<conditionalFormatting sqref="B2:B3"><cfRule type="cellIs" priority="1" operator="greaterThan"><formula>$C$2</formula></cfRule></conditionalFormatting><drawing r:id="rId2"/><legacyDrawing r:id="rId4"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
    },
    {
      name: "汇总",
      xml: data(
        formula("A1", "SUM(表1[出口])", 7) +
          formula("B1", "SUM(数据!B2:B3)", 7) +
          formula("C1", "SUM(表1[进口])", 3),
      ),
    },
  ],
  cells: {},
  types:
    override("tables/table1.xml", "table") +
    override("comments1.xml", "comments") +
    `<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/><Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>`,
  afterSheets: `<definedNames><definedName name="出口列">表1[出口]</definedName><definedName name="全部">数据!$A$2:$C$3</definedName></definedNames>`,
  more: {
    "xl/worksheets/_rels/sheet1.xml.rels": related(
      link("rId1", "table", "../tables/table1.xml"),
      link("rId2", "drawing", "../drawings/drawing1.xml"),
      link("rId3", "comments", "../comments1.xml"),
      link("rId4", "vmlDrawing", "../drawings/vmlDrawing1.vml"),
    ),
    "xl/tables/table1.xml": `${HEAD}<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="A1:C3"><autoFilter ref="A1:C3"/><tableColumns count="3"><tableColumn id="1" name="乡镇"/><tableColumn id="2" name="出口"/><tableColumn id="3" name="进口"><calculatedColumnFormula>表1[[#This Row],[出口]]/2</calculatedColumnFormula></tableColumn></tableColumns></table>`,
    "xl/comments1.xml": `${HEAD}<comments xmlns="${MAIN}"><authors><author/></authors><commentList><comment ref="B2" authorId="0"><text><t>海关数</t></text></comment></commentList></comments>`,
    "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData><v:textbox><div>一<br>二</div></v:textbox></v:shape></xml>`,
    "xl/drawings/drawing1.xml": `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:r="${OFFICE}"><xdr:twoCellAnchor>${corner("from", 5, 1)}${corner("to", 9, 12)}<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": related(link("rId1", "chart", "../charts/chart1.xml")),
    "xl/charts/chart1.xml": `${HEAD}<c:chartSpace xmlns:c="${CHART}"><c:ser><c:val><c:numRef><c:f>数据!$B$2:$B$3</c:f></c:numRef></c:val></c:ser></c:chartSpace>`,
  },
});

/** The cells of a sheet as the grid has them after a shift. */
function shifted(sheet: BookSheet, { axis, at, count }: Shift): BookSheet {
  const place = (index: number): number | null => {
    if (index < at) return index;
    if (count < 0 && index < at - count) return null;
    return index + count;
  };
  const rows = new Map<number, Map<number, BookCell>>();
  for (const [row, cells] of sheet.rows) {
    const to = axis === "row" ? place(row) : row;
    if (to === null) continue;
    const moved = [...cells].flatMap(([column, cell]) => {
      const over = axis === "column" ? place(column) : column;
      return over === null ? [] : [[over, cell] as const];
    });
    rows.set(to, new Map(moved));
  }
  return { ...sheet, rows };
}

interface Saved {
  readonly part: (name: string) => string;
  readonly cells: (sheet: string) => BookSheet["rows"] | undefined;
}

/** The file after moves of 数据, and a change of its cells; sound, and with tables whose headers say their names. */
async function saved(
  moves: readonly Shift[],
  change: (sheet: BookSheet) => BookSheet = (sheet) => sheet,
): Promise<Saved> {
  const workbook = await openedFile(await zipOf(BOOK.parts));
  const sheets = workbook.sheets.map(({ part, sheet }, i) => ({
    part,
    sheet: i === 0 ? change(moves.reduce(shifted, sheet)) : sheet,
    was: sheet,
  }));
  const bytes = await saveWorkbook(workbook, sheets, { moves: moves });
  expect(await faultsOf(bytes)).toEqual([]);
  const parts = new Map<string, string>();
  for (const one of readZip(bytes)) {
    parts.set(one.name, new TextDecoder().decode(await unpack(one)));
  }
  const again = await openedFile(bytes);
  const cells: Saved["cells"] = (name) =>
    again.sheets.find(({ sheet }) => sheet.name === name)?.sheet.rows;
  const part: Saved["part"] = (name) => parts.get(name) ?? "";
  const xml = part("xl/tables/table1.xml");
  const area = parseArea(attribute(elements(xml, "table")[0]?.tag ?? "", "ref") ?? "");
  if (area) {
    const named = elements(xml, "tableColumn").map(({ tag }) => attribute(tag, "name"));
    const said = Array.from(
      { length: area.columns },
      (_, i) =>
        cells("数据")
          ?.get(area.row)
          ?.get(area.column + i)?.value,
    );
    expect(said).toEqual(named);
  }
  return { part, cells };
}

const formulaAt = (found: Saved, sheet: string, address: string): string | null | undefined => {
  const area = parseArea(address);
  return area ? found.cells(sheet)?.get(area.row)?.get(area.column)?.formula : null;
};

test("two rows above take everything down", async () => {
  const found = await saved([shift("row", 0, 2)]);
  expect(found.part("xl/tables/table1.xml")).toContain(`ref="A3:C5"><autoFilter ref="A3:C5"/>`);
  const sheet = found.part("xl/worksheets/sheet1.xml");
  expect(sheet).toContain(`<conditionalFormatting sqref="B4:B5">`);
  expect(sheet).toContain(`<formula>$C$4</formula>`);
  expect(found.part("xl/comments1.xml")).toContain(`<comment ref="B4"`);
  expect(found.part("xl/drawings/vmlDrawing1.vml")).toContain(`<x:Row>3</x:Row><x:Column>1`);
  expect(found.part("xl/drawings/drawing1.xml")).toContain(corner("from", 5, 3));
  expect(found.part("xl/drawings/drawing1.xml")).toContain(corner("to", 9, 14));
  expect(found.part("xl/charts/chart1.xml")).toContain(`<c:f>数据!$B$4:$B$5</c:f>`);
  expect(found.part("xl/workbook.xml")).toContain(`数据!$A$4:$C$5</definedName>`);
});

test("a column put into the table has a name in the table and in its header", async () => {
  const found = await saved([shift("column", 1, 1)]);
  expect(found.cells("数据")?.get(0)?.get(1)?.value).toBe("列1");
  expect(found.part("xl/tables/table1.xml")).toContain(`ref="A1:D3"`);
});

test("a column taken out of the table is lost in formulas, names and columns of formulas, and a remark goes with its cell", async () => {
  const found = await saved([shift("column", 1, -1)]);
  expect(formulaAt(found, "汇总", "A1")).toBe("=SUM(#REF!)");
  expect(formulaAt(found, "汇总", "C1")).toBe("=SUM(表1[进口])");
  expect(found.part("xl/tables/table1.xml")).toContain(
    `<calculatedColumnFormula>#REF!/2</calculatedColumnFormula>`,
  );
  expect(found.part("xl/workbook.xml")).toContain(`name="出口列">#REF!</definedName>`);
  expect(found.part("xl/comments1.xml")).not.toContain("海关数");
});

test("a header that the user edits names its column, in formulas too", async () => {
  const found = await saved([], (sheet) => {
    const cell: BookCell = { value: "出口额", formula: null, spill: null, look: headLook(sheet) };
    return {
      ...sheet,
      rows: new Map(sheet.rows).set(0, new Map(sheet.rows.get(0)).set(1, cell)),
    };
  });
  expect(formulaAt(found, "汇总", "A1")).toBe("=SUM(表1[出口额])");
  expect(found.part("xl/tables/table1.xml")).toContain(
    `<calculatedColumnFormula>表1[[#This Row],[出口额]]/2</calculatedColumnFormula>`,
  );
  expect(found.part("xl/workbook.xml")).toContain(`name="出口列">表1[出口额]</definedName>`);
});

function headLook(sheet: BookSheet): BookCell["look"] {
  const cell = sheet.rows.get(0)?.get(1);
  if (!cell) throw new Error(`no ${a1(0, 1)}`);
  return cell.look;
}

test("a table whose header is taken out is a plain range, and formulas over it say so", async () => {
  const found = await saved([shift("row", 0, -1)]);
  expect(found.part("xl/tables/table1.xml")).toBe("");
  expect(found.part("xl/worksheets/sheet1.xml")).not.toContain("tableParts");
  expect(formulaAt(found, "汇总", "A1")).toBe("=SUM(#REF!)");
});
