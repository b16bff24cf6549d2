import type { CellExplainer } from "../../../../src/features/cell-origin/explain-cell";
import { CellFollower } from "../../../../src/features/cell-origin/pane/cell-follower";
import { gridOf, ranked, sampleWorkbook } from "../../sample";
import { MemoryWorkbook } from "../../../workbook/memory-workbook";

const A = { sheet: "甲", row: 0, column: 0 };
const B = { sheet: "甲", row: 0, column: 1 };

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** A follower over a workbook of two cells; it counts the conventions and the cells explained. */
function follow(explain: CellExplainer = () => ({ kind: "lost", why: "county", period: "1-6月" })) {
  const workbook = new MemoryWorkbook([{ name: "甲", values: [[1, 2]] }]);
  const seen: string[] = [];
  const cells = new CellFollower(workbook, {
    readForExplaining: () => {
      seen.push("read");
      return Promise.resolve((cell) => {
        seen.push(cell.column === 0 ? "A" : "B");
        return explain(cell);
      });
    },
  });
  const select = async (cell: typeof A, wait = 100) => {
    await workbook.select(cell);
    await jest.advanceTimersByTimeAsync(wait);
  };
  return { workbook, cells, seen, select };
}

test("the workbook is read at the first cell and not again before an edit", async () => {
  const { cells, seen, select } = follow();
  await select(A);
  await select(B);
  expect(seen).toEqual(["read", "A", "B"]);
  expect(cells.state.current()).toMatchObject({ cell: B, found: { kind: "lost" } });
  cells.forget();
  await select(A);
  expect(seen).toEqual(["read", "A", "B", "read", "A"]);
});

test("cells that are passed by quickly are not explained", async () => {
  const { seen, select } = follow();
  await select(A, 10);
  await select(B);
  expect(seen).toEqual(["read", "B"]);
});

test("a cell that the pane itself selects leaves what is explained; the user's next one does not", async () => {
  const { cells, select } = follow();
  await select(A);
  cells.expect(B);
  await select(B);
  expect(cells.state.current().cell).toEqual(A);
  await select(B);
  expect(cells.state.current().cell).toEqual(B);
});

test("an own selection that the program never tells of does not swallow a later one", async () => {
  const { cells, select } = follow();
  cells.expect(B);
  await jest.advanceTimersByTimeAsync(2000);
  await select(B);
  expect(cells.state.current().cell).toEqual(B);
});

test("switched off it stays as it is; on again it follows", async () => {
  const { cells, seen, select } = follow();
  await select(A);
  cells.follow(false);
  await select(B);
  await cells.again();
  expect(cells.state.current()).toMatchObject({ cell: A, isFollowing: false });
  expect(seen).toEqual(["read", "A"]);
  cells.follow(true);
  await select(B);
  expect(cells.state.current().cell).toEqual(B);
});

test("while the workbook is being written nothing is read, and afterwards the cell is explained anew", async () => {
  const { cells, seen, select } = follow();
  await select(A);
  cells.setPaused(true);
  await select(B);
  expect(seen).toEqual(["read", "A"]);
  cells.setPaused(false);
  await jest.advanceTimersByTimeAsync(0);
  expect(seen).toEqual(["read", "A", "read", "B"]);
  expect(cells.state.current().cell).toEqual(B);
});

test("an edit reads nothing while a plain cell is selected", async () => {
  const { cells, seen, select } = follow(() => ({ kind: "plain" }));
  await select(A);
  await cells.again();
  expect(seen).toEqual(["read", "A"]);
});

test("a reading that fails is said, and the next cell tries again", async () => {
  const workbook = new MemoryWorkbook([{ name: "甲", values: [[1, 2]] }]);
  let fails = true;
  const cells = new CellFollower(workbook, {
    readForExplaining: () =>
      fails ? Promise.reject(new Error("host")) : Promise.resolve(() => ({ kind: "plain" })),
  });
  await workbook.select(A);
  await jest.advanceTimersByTimeAsync(100);
  expect(cells.state.current().found).toEqual({ kind: "failed" });
  fails = false;
  await workbook.select(B);
  await jest.advanceTimersByTimeAsync(100);
  expect(cells.state.current().found).toEqual({ kind: "plain" });
});

test("another workbook forgets the cell", async () => {
  const { cells, select } = follow();
  await select(A);
  cells.reset();
  expect(cells.state.current()).toMatchObject({ cell: null, found: null });
});

test("a score is explained at once after the first reading", async () => {
  jest.useRealTimers();
  const workbook = await sampleWorkbook();
  await ranked(workbook);
  const grid = await gridOf(workbook, "评分 1-6月");
  workbook.calls.length = 0;
  const explain = await CellFollower.actions.readForExplaining(workbook);
  for (const column of [1, 2, 15, 16]) {
    expect(explain({ sheet: grid.sheet, row: 3, column }).kind).toBe("scores");
  }
  expect(workbook.calls).toEqual(["read"]);
});

test("a selection that no event told of is seen when the pane looks; one of the pane's own is not", async () => {
  const { workbook, cells, seen, select } = follow();
  const look = async () => {
    await cells.look();
    await jest.advanceTimersByTimeAsync(100);
  };
  await select(A);
  workbook.selectSilently(B);
  await look();
  expect(cells.state.current().cell).toEqual(B);
  cells.expect(A);
  await select(A);
  await look();
  expect(cells.state.current().cell).toEqual(B);
  cells.follow(false);
  await look();
  expect(seen).toEqual(["read", "A", "B"]);
});
