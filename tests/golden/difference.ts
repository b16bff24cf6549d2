import type { Recorded } from "./record";

/** How an output stands to the record: another text, one that is made no more, or one that was not made before. */
export interface Difference {
  readonly key: string;
  readonly kind: "changed" | "gone" | "new";
}

export function differences(recorded: Recorded, made: Recorded): Difference[] {
  const changed = [...recorded].flatMap(([key, hash]): Difference[] => {
    const now = made.get(key);
    if (now === undefined) return [{ key, kind: "gone" }];
    return now === hash ? [] : [{ key, kind: "changed" }];
  });
  const added = [...made.keys()].filter((key) => !recorded.has(key));
  return [...changed, ...added.map((key): Difference => ({ key, kind: "new" }))];
}

/** Differences of one kind in outputs that are alike: the same sheet in the same way of writing, whatever the month. */
export interface Alike {
  /** E.g. `month native/排名: changed`. */
  readonly subject: string;
  readonly keys: readonly string[];
}

export function grouped(all: readonly Difference[]): Alike[] {
  const keys = new Map<string, string[]>();
  for (const { key, kind } of all) {
    const subject = `${subjectOf(key)}: ${kind}`;
    keys.set(subject, [...(keys.get(subject) ?? []), key]);
  }
  return [...keys].map(([subject, alike]) => ({ subject, keys: alike }));
}

/** Without the number of the month, the class of the fault, and the period in the sheet's name. */
function subjectOf(key: string): string {
  const [group = "", ...rest] = key.split("/");
  return `${group.replace(/-\d+$|(?<=^fault)-.*$/, "")} ${rest.join("/").replace(/ (1-)?\d+月.*$/, "")}`;
}
