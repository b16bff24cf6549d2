/** A value as one line of text that does not depend on the order in which its properties were written. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => plain(part)) ?? "undefined";
}

function plain(part: unknown): unknown {
  if (typeof part === "bigint") return `${part}n`;
  if (part instanceof Set) return { set: sorted([...(part as Set<unknown>)]) };
  if (part instanceof Map) return { map: sorted([...(part as Map<unknown, unknown>)]) };
  if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
  return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sorted(items: readonly unknown[]): unknown[] {
  return [...items]
    .map((item) => ({ item, text: canonicalText(item) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ item }) => item);
}
