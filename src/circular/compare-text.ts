import { align, stretches } from "./alignment";
import { runText, type Block, type Run } from "./block";
import type { BoundNumber } from "./bound-number";
import { plain, Tokenizer, type Token } from "./fact-tokens";

/** A paragraph, or a row of a table, of the document that is checked. */
export type GivenPart =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "row"; readonly cells: readonly string[] };

/** 不符: the document says something else than the month. */
export interface Difference {
  /** What stands before it. */
  readonly context: string;
  /** As it should be, and as the document has it; empty where it has nothing. */
  readonly should: string;
  readonly is: string;
  readonly number: BoundNumber | null;
}

export interface TextCheck {
  readonly differences: readonly Difference[];
  /** 无法核对: paragraphs of the user's own with numbers, and numbers put into ours. */
  readonly unknown: readonly string[];
  /** 相符: how many facts are as they should be. */
  readonly agreeing: number;
}

/** A part of the circular with what it is compared by. */
interface Part {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly isRow: boolean;
  /** Written by the user, or settled on 通报设置: nothing in it is a fact. */
  readonly isOwn: boolean;
}

/**
 * 核对通报: holds a document that somebody edited against the circular as it is generated. Words may change; a number, a town,
 * an order or a direction may not.
 */
export function compareText(
  blocks: readonly Block[],
  given: readonly GivenPart[],
  known: {
    readonly towns: readonly string[];
    readonly units: readonly string[];
    /** The user's own paragraphs. */
    readonly ownParagraphs: readonly string[];
  },
): TextCheck {
  const tokenizer = new Tokenizer(known.towns, known.units);
  const own = blocks.flatMap((block) => partsOf(block, tokenizer, known.ownParagraphs));
  const theirs = withWholeTitle(given, blocks)
    .map((part) => givenPart(part, tokenizer))
    .filter(({ text }) => text !== "");
  const pairs = align(own, theirs, likeness);
  const [ownPaired, theirPaired] = [0, 1].map((side) => new Set(pairs.map((pair) => pair[side])));
  const checks = pairs.map(([i, j]) => comparedPart(own[i], theirs[j]));
  const missing = own.filter(({ isRow }, i) => isRow && !ownPaired?.has(i));
  const strangers = theirs.filter(({ text }, j) => /\d/.test(text) && !theirPaired?.has(j));
  return {
    differences: [
      ...checks.flatMap(({ differences }) => differences),
      ...missing.map(({ text }) => ({ context: "", should: text, is: "", number: null })),
    ],
    unknown: [...checks.flatMap(({ unknown }) => unknown), ...strangers.map(({ text }) => text)],
    agreeing: checks.reduce((sum, { agreeing }) => sum + agreeing, 0),
  };
}

/** A title of several lines as one paragraph. */
function withWholeTitle(given: readonly GivenPart[], blocks: readonly Block[]): GivenPart[] {
  const title = blocks.find(({ kind }) => kind === "title");
  const whole = title?.kind === "title" ? plain(title.segments.join("")) : "";
  const last = title?.kind === "title" ? title.segments.length + 1 : 0;
  for (let from = 0; from < given.length; from += 1) {
    for (let count = 2; count <= last; count += 1) {
      const lines = given.slice(from, from + count);
      const text = lines.map((line) => (line.kind === "row" ? "" : line.text)).join("");
      const isTitle = lines.every((line) => line.kind === "paragraph") && alike(whole, plain(text));
      if (!isTitle) continue;
      return [...given.slice(0, from), { kind: "paragraph", text }, ...given.slice(from + count)];
    }
  }
  return [...given];
}

/** A title with a slip in it is the title still. */
const LIKE_TITLE = 0.85;
const alike = (a: string, b: string): boolean => share(a, b) >= LIKE_TITLE;

function partsOf(block: Block, tokenizer: Tokenizer, own: readonly string[]): Part[] {
  const settled = (text: string): Part => ({ text, tokens: [], isRow: false, isOwn: true });
  const written = (text: string): Part => ({
    text: plain(text),
    tokens: tokenizer.tokens(text),
    isRow: false,
    isOwn: false,
  });
  switch (block.kind) {
    case "label":
    case "mark":
    case "number":
    case "to":
      return [settled(block.text)];
    case "signed":
      return [settled(block.office), settled(block.date)];
    case "print":
      return [settled(block.copies), settled(block.office + block.date)];
    case "title":
      return [written(block.segments.join(""))];
    case "heading":
      return [written(block.text)];
    case "attachments":
      return block.titles.map(written);
    case "paragraph":
      return own.includes(block.runs.map(runText).join(""))
        ? [settled(block.runs.map(runText).join(""))]
        : [paragraphPart(block.lead, block.runs, tokenizer)];
    case "table":
      return [
        written(block.label),
        written(block.title),
        written(block.unit),
        settled(block.headers.join("\t")),
        ...block.rows.map(rowPart),
      ];
  }
}

function paragraphPart(lead: string, runs: readonly Run[], tokenizer: Tokenizer): Part {
  const bound = new Map<number, BoundNumber>();
  let text = plain(lead);
  for (const run of runs) {
    if (typeof run !== "string") bound.set(text.length, run);
    text += plain(runText(run));
  }
  return { text, tokens: tokenizer.tokens(text, bound), isRow: false, isOwn: false };
}

/** Each cell of a row is a fact as a whole. */
function rowPart(cells: readonly Run[]): Part {
  const tokens = cells.map((cell): Token => ({
    key: cellKey(runText(cell)),
    text: runText(cell),
    isFact: true,
    number: typeof cell === "string" ? null : cell,
  }));
  return { text: tokens.map(({ text }) => text).join("\t"), tokens, isRow: true, isOwn: false };
}

const cellKey = (text: string): string => {
  const signs = plain(text);
  return /^-?[\d,]+\.\d+$/.test(signs)
    ? signs.replaceAll(",", "").replace(/\.?0+$/, "")
    : signs.replaceAll(",", "");
};

function givenPart(part: GivenPart, tokenizer: Tokenizer): Part {
  if (part.kind === "row") return rowPart(part.cells);
  const text = plain(part.text);
  return { text, tokens: tokenizer.tokens(text), isRow: false, isOwn: false };
}

/** Below it two parts have nothing to do with each other. */
const LEAST_LIKENESS = 0.35;

/** 1 for the same text, 0 for another one. */
function likeness(own: Part, given: Part): number {
  const [a, b] = [plain(own.text), plain(given.text)];
  if (a === b) return 1;
  if (own.isRow !== given.isRow && !own.isOwn) return 0;
  const found = share(a, b);
  // The last of a perfect likeness belongs to the same text alone.
  return found < LEAST_LIKENESS ? 0 : found * 0.99;
}

/** How much of two texts is shared, 0 to 1, by their pairs of characters. */
function share(a: string, b: string): number {
  const [ours, theirs] = [pairsIn(a), pairsIn(b)];
  let shared = 0;
  for (const [pair, count] of ours.counts) {
    const there = theirs.counts.get(pair);
    if (there !== undefined) shared += Math.min(count, there);
  }
  return (2 * shared) / Math.max(1, ours.total + theirs.total);
}

/** Pairs of neighbouring characters, each with how often. */
function pairsIn(text: string): { readonly counts: Map<string, number>; readonly total: number } {
  const counts = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i += 1) {
    const pair = text.slice(i, i + 2);
    const known = counts.get(pair);
    counts.set(pair, known === undefined ? 1 : known + 1);
  }
  return { counts, total: Math.max(0, text.length - 1) };
}

const NOTHING: TextCheck = { differences: [], unknown: [], agreeing: 0 };

function comparedPart(own: Part | undefined, given: Part | undefined): TextCheck {
  if (!own || !given || own.isOwn) return NOTHING;
  const differences: Difference[] = [];
  const unknown: string[] = [];
  let [agreeing, context] = [0, ""];
  for (const stretch of stretches(own.tokens, given.tokens, (a, b) => a.key === b.key)) {
    const should = stretch.own.filter(({ isFact }) => isFact);
    const is = stretch.given.filter(({ isFact }) => isFact);
    if (stretch.isSame) agreeing += should.length;
    else if (should.length > 0) {
      const [number = null] = should.map((token) => token.number).filter((one) => one !== null);
      differences.push({ context, should: textOf(stretch.own), is: textOf(stretch.given), number });
    } else if (is.some(({ text }) => /\d/.test(text))) unknown.push(textOf(stretch.given));
    else if (is.length > 0) {
      differences.push({ context, should: "", is: textOf(stretch.given), number: null });
    }
    context = (context + textOf(stretch.own)).slice(-CONTEXT);
  }
  return { differences, unknown, agreeing };
}

/** Characters before a difference that are shown. */
const CONTEXT = 14;

const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join("");
