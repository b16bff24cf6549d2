import { createHash } from "node:crypto";

/** One output of the product as text, a line a cell or a sentence. */
export interface Output {
  /** Last part of the key: names the sheet or what else it is. */
  readonly name: string;
  readonly text: string;
}

/** Outputs that are made together, e.g. all sheets of a month: each has the key `<group>/<output>`. */
export interface Group {
  readonly name: string;
  readonly outputs: () => Promise<readonly Output[]>;
}

/** How much is made: `small` is what the tests compare. */
export type Size = "small" | "whole";

/** Texts by key. */
export type Outputs = ReadonlyMap<string, string>;

/** Makes the outputs of which the group's name or the key contains a word; all for the empty word. */
export async function madeOutputs(
  groups: readonly Group[],
  only: string,
  onGroup: (name: string) => void = () => {},
): Promise<Outputs> {
  const named = groups.filter(({ name }) => name.includes(only) || only.startsWith(`${name}/`));
  const made = new Map<string, string>();
  for (const group of named.length > 0 ? named : groups) {
    onGroup(group.name);
    for (const { name, text } of await group.outputs()) {
      const key = `${group.name}/${name}`;
      if (made.has(key)) throw new Error(`${key} is made twice`);
      if (key.includes(only)) made.set(key, text);
    }
  }
  return made;
}

/** 16 hexadecimal digits that stand for a text. */
export function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
