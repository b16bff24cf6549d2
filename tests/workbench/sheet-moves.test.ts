import { NO_DEFINITIONS } from "../../src/formula/recalculation/definitions";
import { definitionsAfter, SheetMoves } from "../../src/workbench/sheet-moves";
import { SheetRearrangement } from "../../src/workbench/sheet-rearrangement";

const row = (startRow: number, endRow = startRow) => ({
  subUnitId: "a",
  range: { startRow, endRow, startColumn: 0, endColumn: 9 },
});
const column = (startColumn: number, endColumn = startColumn) => ({
  subUnitId: "a",
  range: { startRow: 0, endRow: 99, startColumn, endColumn },
});
const named = (name: string) => ({ subUnitId: "a", name });
const UNDO = { id: "univer.command.undo", type: 0 };

/** What a sheet with that id has been through, by the grid's mutations. */
class Heard {
  private name = "数据";
  readonly moves = new SheetMoves((id) => (id === "a" ? this.name : undefined));

  tell(mutation: string, params: { subUnitId: string; name?: string }): this {
    const command = { id: `sheet.mutation.${mutation}`, type: 2, params };
    this.moves.before(command);
    if (params.name !== undefined) this.name = params.name;
    this.moves.after(command);
    return this;
  }

  undo(mutation: string, params: { subUnitId: string }): this {
    this.moves.before(UNDO);
    this.tell(mutation, params);
    this.moves.after(UNDO);
    return this;
  }
}

const shift = (axis: string, at: number, count: number, sheet = "数据") => ({
  kind: "shifted",
  sheet,
  axis,
  at,
  count,
});

test("rows and columns that come or go, and new names, are moves in their order", () => {
  const heard = new Heard()
    .tell("insert-row", row(2, 4))
    .tell("insert-col", column(0))
    .tell("set-worksheet-name", named("六月"))
    .tell("remove-rows", row(1))
    .tell("remove-col", column(3, 4))
    .tell("set-range-values", row(0));
  expect(heard.moves.list()).toEqual([
    shift("row", 2, 3),
    shift("column", 0, 1),
    { kind: "renamed", sheet: "数据", to: "六月" },
    shift("row", 1, -1, "六月"),
    shift("column", 3, -2, "六月"),
  ]);
});

test("what is taken out and brought back by an undo was never gone", () => {
  const heard = new Heard().tell("remove-rows", row(2, 3)).undo("insert-row", row(2, 3));
  expect(heard.moves.list()).toEqual([]);
});

test("what is taken out and then put in by hand is gone for names", () => {
  const heard = new Heard().tell("remove-rows", row(2, 3)).tell("insert-row", row(2, 3));
  expect(heard.moves.list()).toEqual([shift("row", 2, -2), shift("row", 2, 2)]);
});

test("names follow their cells and their sheet; tables are not known once their sheet has moved", () => {
  const definitions = {
    ...NO_DEFINITIONS,
    names: [{ name: "本月", sheet: "数据", text: "数据!$A$1:$A$2" }],
    tables: [{ name: "表1", sheet: "数据", area: { row: 0, column: 0, rows: 2, columns: 1 } }],
  };
  const heard = (...commands: readonly (readonly [string, { subUnitId: string }])[]): SheetMoves =>
    commands.reduce((all, [mutation, params]) => all.tell(mutation, params), new Heard()).moves;
  expect(definitionsAfter(definitions, heard())).toBe(definitions);
  expect(definitionsAfter(definitions, heard(["set-worksheet-name", named("六月")]))).toMatchObject(
    {
      names: [{ name: "本月", sheet: "六月", text: "'六月'!$A$1:$A$2" }],
      tables: [{ name: "表1", sheet: "六月" }],
    },
  );
  expect(
    definitionsAfter(
      definitions,
      heard(["set-worksheet-name", named("六月")], ["insert-row", row(0)]),
    ),
  ).toMatchObject({
    names: [{ name: "本月", sheet: "六月", text: "'六月'!$A$2:$A$3" }],
    tables: [],
  });
});

test("where cells were cut and put elsewhere no name is known, and the sheets are named", () => {
  const cut = { subUnitId: "a", from: { subUnitId: "a" }, to: { subUnitId: "a" } };
  const heard = new Heard().tell("move-range", cut);
  const names = [{ name: "本月", sheet: null, text: "数据!$A$1" }];
  expect(heard.moves.scatteredSheets()).toEqual(["数据"]);
  expect(definitionsAfter({ ...NO_DEFINITIONS, names }, heard.moves).names).toEqual([]);
  heard.moves.forget();
  expect(heard.moves.scatteredSheets()).toEqual([]);
});

test("a rearrangement names sheets as they are now, and those that are gone as they were", () => {
  const names = new Map([
    ["a", "数据"],
    ["b", "旧表"],
  ]);
  const heard = new SheetRearrangement((id) => names.get(id));
  const tell = (mutation: string, params: object): void =>
    heard.before({ id: `sheet.mutation.${mutation}`, type: 2, params });
  expect(heard.isNone()).toBe(true);
  tell("insert-row", row(0));
  tell("remove-sheet", { subUnitId: "b" });
  names.delete("b");
  tell("insert-sheet", { sheet: { id: "c" } });
  names.set("c", "新表");
  names.set("a", "六月");
  expect(heard.isNone()).toBe(false);
  expect(heard.take()).toEqual({
    moved: ["六月"],
    arrived: ["新表"],
    gone: ["旧表"],
    isOrderOther: true,
  });
  expect(heard.isNone()).toBe(true);
});

test.each(["set-range-values", "set-worksheet-row-height", "remove-worksheet-merge"])(
  "%s rearranges nothing",
  (mutation) => {
    expect(SheetRearrangement.isOf({ id: `sheet.mutation.${mutation}`, type: 2 })).toBe(false);
  },
);
