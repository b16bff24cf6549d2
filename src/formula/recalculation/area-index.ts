import type { Area } from "../../cells/address";

const ROW_LEVELS = 20;
const COLUMN_LEVELS = 14;

/** Runs whose lengths are powers of two and which together are the stretch; any stretch has few of them. */
function runsOf(from: number, count: number): { readonly level: number; readonly at: number }[] {
  const runs: { level: number; at: number }[] = [];
  const end = from + count;
  let place = from;
  while (place < end) {
    let level = 0;
    while (place % 2 ** (level + 1) === 0 && place + 2 ** (level + 1) <= end) level += 1;
    runs.push({ level, at: place / 2 ** level });
    place += 2 ** level;
  }
  return runs;
}

const COLUMN_KEYS = 2 ** (COLUMN_LEVELS + 2);

/** Every run of every level has a number of its own. */
const runNumber = (level: number, levels: number, at: number): number => 2 ** (levels - level) + at;

function keyOf(rowLevel: number, row: number, columnLevel: number, column: number): number {
  const rows = runNumber(rowLevel, ROW_LEVELS, row);
  return rows * COLUMN_KEYS + runNumber(columnLevel, COLUMN_LEVELS, column);
}

/**
 * Finds what stands by areas that hold a cell, in time that does not grow with the areas: an area, a whole column too, is
 * kept as a few blocks whose sides are powers of two.
 */
export class AreaIndex {
  private readonly blocks = new Map<number, number[]>();
  /** The sizes of blocks that there are; sheets use few of them. */
  private readonly sizes = new Map<number, readonly [rowLevel: number, columnLevel: number]>();

  add(area: Area, item: number): void {
    const columns = runsOf(area.column, area.columns);
    for (const row of runsOf(area.row, area.rows)) {
      for (const column of columns) {
        const key = keyOf(row.level, row.at, column.level, column.at);
        const items = this.blocks.get(key);
        if (items) items.push(item);
        else this.blocks.set(key, [item]);
        const size = row.level * (COLUMN_LEVELS + 1) + column.level;
        if (!this.sizes.has(size)) this.sizes.set(size, [row.level, column.level]);
      }
    }
  }

  all(): Set<number> {
    return new Set([...this.blocks.values()].flat());
  }

  /** Items of the blocks that hold the cell. A block that is `done` is passed over, and then is done. */
  at(row: number, column: number, done: Set<number>): number[] {
    const found: number[] = [];
    for (const [rowLevel, columnLevel] of this.sizes.values()) {
      const key = keyOf(
        rowLevel,
        Math.floor(row / 2 ** rowLevel),
        columnLevel,
        Math.floor(column / 2 ** columnLevel),
      );
      const items = this.blocks.get(key);
      if (!items || done.has(key)) continue;
      done.add(key);
      for (const item of items) found.push(item);
    }
    return found;
  }
}
