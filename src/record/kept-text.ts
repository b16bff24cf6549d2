/** What a text of 考核存档 holds; null where there is no text, or a person has damaged it. */
export function parsedAs<Value>(
  text: string | undefined,
  is: (value: unknown) => value is Value,
): Value | null {
  if (text === undefined) return null;
  try {
    const value: unknown = JSON.parse(text);
    return is(value) ? value : null;
  } catch {
    return null;
  }
}

/** The parts of an object by their names; none of anything else. */
export const partsOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);

export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

export const isText = (value: unknown): value is string => typeof value === "string";

/** An object that has a text under each of these names. */
export function hasTexts(value: unknown, names: readonly string[]): boolean {
  const parts = partsOf(value);
  return names.every((name) => isText(parts.get(name)));
}
