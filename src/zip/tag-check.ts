import { refuse } from "./refusal";

const XML = "http://www.w3.org/XML/1998/namespace";
const NAME = /^[\p{L}_][\p{L}\p{N}\p{M}_.·-]*$/u;

/** The prefixes that the elements around have declared. */
export class Namespaces {
  /** Of each open element the prefixes that it declares; null for most. */
  private readonly declared: (readonly string[] | null)[] = [];
  private readonly byPrefix = new Map<string, string[]>([["xml", [XML]]]);

  enter(declarations: readonly (readonly [string, string])[] | null): void {
    this.declared.push(declarations && declarations.map(([prefix]) => prefix));
    for (const [prefix, name] of declarations ?? []) {
      const known = this.byPrefix.get(prefix) ?? [];
      this.byPrefix.set(prefix, [...known, name]);
    }
  }

  leave(): void {
    for (const prefix of this.declared.pop() ?? []) {
      this.byPrefix.set(prefix, (this.byPrefix.get(prefix) ?? []).slice(0, -1));
    }
  }

  /** What the prefix stands for; undefined where nobody has said so. */
  of(prefix: string): string | undefined {
    return this.byPrefix.get(prefix)?.at(-1);
  }
}

/** Names are few, and each is looked at once: its prefix, or null where it has none. */
const prefixes = new Map<string, string | null>();
const MOST_NAMES = 10_000;

function prefixOfName(name: string): string | null {
  const known = prefixes.get(name);
  if (known !== undefined) return known;
  const parts = name.split(":");
  if (parts.length > 2 || !parts.every((part) => NAME.test(part))) refuse({ kind: "unreadable" });
  const prefix = parts.length === 2 ? (parts[0] ?? "") : null;
  if (prefixes.size < MOST_NAMES) prefixes.set(name, prefix);
  return prefix;
}

const code = (sign: string): number => sign.charCodeAt(0);
const [TAB, LINE, BLANK, SLASH, LESS, EQUAL, GREATER, DOUBLE, SINGLE] = [..."\t\n /<=>\"'"].map(
  code,
) as [number, number, number, number, number, number, number, number, number];

const isBlank = (one: number): boolean => one === BLANK || one === LINE || one === TAB;

/** Holds an opening tag against the grammar, and enters its namespaces. Where its name ends, and its `>`. */
export function checkTag(
  text: string,
  at: number,
  namespaces: Namespaces,
): { readonly nameEnd: number; readonly end: number } {
  const nameEnd = endOfName(text, at + 1);
  const element = text.slice(at + 1, nameEnd);
  const names = new Set<string>();
  let declarations: [string, string][] | null = null;
  let place = nameEnd;
  for (;;) {
    const next = afterBlanks(text, place);
    const sign = text.charCodeAt(next);
    if (sign === GREATER || sign === SLASH) {
      const end = sign === SLASH ? next + 1 : next;
      if (text.charCodeAt(end) !== GREATER) refuse({ kind: "unreadable" });
      namespaces.enter(declarations);
      checkNames(element, names, namespaces);
      return { nameEnd, end };
    }
    // Between two attributes stands a blank.
    if (next === place) return refuse({ kind: "unreadable" });
    const equal = endOfName(text, next);
    const name = text.slice(next, equal);
    const [from, to] = valueAfter(text, equal);
    if (names.has(name)) refuse({ kind: "unreadable" });
    if (name.startsWith("xmlns"))
      (declarations ??= []).push(...declared(name, text.slice(from, to)));
    names.add(name);
    place = to + 1;
  }
}

function declared(name: string, value: string): [string, string][] {
  if (!name.startsWith("xmlns:")) return [];
  // A prefix may not stand for nothing.
  return value === "" ? refuse({ kind: "unreadable" }) : [[name.slice("xmlns:".length), value]];
}

/** Each prefix is declared, and no attribute stands there twice under two prefixes. */
function checkNames(element: string, names: ReadonlySet<string>, namespaces: Namespaces): void {
  const own = prefixOfName(element);
  if (own !== null && namespaces.of(own) === undefined) refuse({ kind: "unreadable" });
  let full: Set<string> | null = null;
  for (const name of names) {
    const prefix = prefixOfName(name);
    if (prefix === null || prefix === "xmlns") continue;
    const space = namespaces.of(prefix);
    if (space === undefined) return refuse({ kind: "unreadable" });
    const fullName = `${space} ${name.slice(prefix.length + 1)}`;
    full ??= new Set();
    if (full.has(fullName)) refuse({ kind: "unreadable" });
    full.add(fullName);
  }
}

function afterBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

function endOfName(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const one = text.charCodeAt(at);
    if (one === EQUAL || one === GREATER || one === SLASH || one === LESS || isBlank(one)) break;
  }
  return at > from ? at : refuse({ kind: "unreadable" });
}

/** Where the value begins and where its last quote stands. */
function valueAfter(text: string, nameEnd: number): readonly [number, number] {
  const equal = afterBlanks(text, nameEnd);
  if (text.charCodeAt(equal) !== EQUAL) refuse({ kind: "unreadable" });
  const from = afterBlanks(text, equal + 1) + 1;
  const quote = text.charCodeAt(from - 1);
  if (quote !== DOUBLE && quote !== SINGLE) refuse({ kind: "unreadable" });
  for (let at = from; at < text.length; at += 1) {
    const one = text.charCodeAt(at);
    if (one === quote) return [from, at];
    if (one === LESS) break;
  }
  return refuse({ kind: "unreadable" });
}
