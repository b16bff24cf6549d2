/** Two sequences side by side: what they share, and what stands between on either side. */
export interface Stretch<Item> {
  readonly own: readonly Item[];
  readonly given: readonly Item[];
  readonly isSame: boolean;
}

/** The longest common part of two sequences, as stretches in their order. */
export function stretches<Item>(
  own: readonly Item[],
  given: readonly Item[],
  isSame: (a: Item, b: Item) => boolean,
): Stretch<Item>[] {
  const pairs = align(own, given, (a, b) => (isSame(a, b) ? 1 : 0));
  const found: Stretch<Item>[] = [];
  let [atOwn, atGiven] = [0, 0];
  const between = (toOwn: number, toGiven: number): void => {
    if (toOwn === atOwn && toGiven === atGiven) return;
    found.push({
      own: own.slice(atOwn, toOwn),
      given: given.slice(atGiven, toGiven),
      isSame: false,
    });
  };
  for (const [i, j] of pairs) {
    between(i, j);
    found.push({ own: own.slice(i, i + 1), given: given.slice(j, j + 1), isSame: true });
    [atOwn, atGiven] = [i + 1, j + 1];
  }
  between(own.length, given.length);
  return found;
}

/** Pairs of places, rising on both sides, with the largest sum of scores; a score of 0 pairs nothing. */
export function align<Item>(
  own: readonly Item[],
  given: readonly Item[],
  score: (a: Item, b: Item) => number,
): (readonly [number, number])[] {
  let head = 0;
  const scoreAt = (i: number, j: number): number => {
    const [a, b] = [own[i], given[j]];
    return a === undefined || b === undefined ? 0 : score(a, b);
  };
  while (head < own.length && scoreAt(head, head) === 1) head += 1;
  let tail = 0;
  const most = Math.min(own.length, given.length) - head;
  while (tail < most && scoreAt(own.length - 1 - tail, given.length - 1 - tail) === 1) tail += 1;
  const within = alignWithin(
    { from: head, to: own.length - tail },
    { from: head, to: given.length - tail },
    scoreAt,
  );
  return [
    ...Array.from({ length: head }, (_, i) => [i, i] as const),
    ...within,
    ...Array.from(
      { length: tail },
      (_, i) => [own.length - tail + i, given.length - tail + i] as const,
    ),
  ];
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function alignWithin(
  own: Span,
  given: Span,
  scoreAt: (i: number, j: number) => number,
): (readonly [number, number])[] {
  const [rows, columns] = [own.to - own.from, given.to - given.from];
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  const at = (i: number, j: number): number => best[i]?.[j] ?? NaN;
  const scores = Array.from({ length: rows }, (_, i) =>
    Float64Array.from({ length: columns }, (__, j) => scoreAt(own.from + i, given.from + j)),
  );
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      const score = scores[i]?.[j] ?? NaN;
      const paired = score > 0 ? score + at(i + 1, j + 1) : -1;
      const row = best[i];
      if (row) row[j] = Math.max(paired, at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  while (i < rows && j < columns) {
    const score = scores[i]?.[j] ?? NaN;
    if (score > 0 && at(i, j) === score + at(i + 1, j + 1)) {
      pairs.push([own.from + i, given.from + j]);
      [i, j] = [i + 1, j + 1];
    } else if (at(i, j) === at(i + 1, j)) i += 1;
    else j += 1;
  }
  return pairs;
}
