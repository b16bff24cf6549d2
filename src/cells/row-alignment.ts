/** What is needed of rows in order to find those that belong together. */
export interface RowTerms<Row> {
  readonly isSame: (a: Row, b: Row) => boolean;
  /** By which a row is known although its cells changed: its first text. */
  readonly labelOf: (row: Row) => string;
}

/** As many columns as there are on either side: those of one, and further ones to the right. */
export function widened(columns: readonly number[], width: number): number[] {
  const next = (columns.at(-1) ?? -1) + 1;
  const more = Math.max(0, width - columns.length);
  return [...columns, ...Array.from({ length: more }, (_, index) => next + index)];
}

/**
 * Rows then and now that go together: the same one at both ends, and between them by place where their number is the same,
 * else by their label. null stands for a row that is not there.
 */
export function alignedRows<Row>(
  then: readonly Row[],
  now: readonly Row[],
  { isSame, labelOf }: RowTerms<Row>,
): (readonly [Row | null, Row | null])[] {
  const isSameAt = (a: Row | undefined, b: Row | undefined): boolean =>
    a !== undefined && b !== undefined && isSame(a, b);
  const shorter = Math.min(then.length, now.length);
  let top = 0;
  while (top < shorter && isSameAt(then[top], now[top])) top += 1;
  let bottom = 0;
  while (bottom < shorter - top && isSameAt(then.at(-1 - bottom), now.at(-1 - bottom))) bottom += 1;
  const before = then.slice(top, then.length - bottom);
  const after = now.slice(top, now.length - bottom);
  if (before.length === after.length) return before.map((row, i) => [row, after[i] ?? null]);
  return byLabel(before, after, labelOf);
}

function byLabel<Row>(
  before: readonly Row[],
  after: readonly Row[],
  labelOf: (row: Row) => string,
): (readonly [Row | null, Row | null])[] {
  const rest = new Map<string, Row[]>();
  for (const row of after) {
    const label = labelOf(row);
    const known = rest.get(label);
    if (known) known.push(row);
    else rest.set(label, [row]);
  }
  const taken = new Set<Row>();
  const pairs = before.map((row): readonly [Row, Row | null] => {
    const found = rest.get(labelOf(row))?.shift() ?? null;
    if (found !== null) taken.add(found);
    return [row, found];
  });
  const added = after.filter((row) => !taken.has(row));
  return [...pairs, ...added.map((row): readonly [null, Row] => [null, row])];
}
