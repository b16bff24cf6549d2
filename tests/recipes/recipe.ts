import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

export const ROOT = resolve(__dirname, "../..");

/** What somebody writes who follows a recipe of docs/CONTRIBUTING.md. Paths begin at `src`. */
export interface Recipe {
  readonly newFiles: Readonly<Record<string, string>>;
  readonly edits: readonly Edit[];
}

/** Text put behind the one place of a file where `behind` stands. */
export interface Edit {
  readonly path: string;
  readonly behind: string;
  readonly insert: string;
}

/** A copy of src in which a recipe was followed. */
export interface Followed {
  /** The folder that holds the copy's `src`. */
  readonly folder: string;
  /** Every file that was added or edited, sentences apart: those are in src/messages. */
  readonly code: readonly string[];
  readonly sentences: readonly string[];
  readonly remove: () => void;
}

/** Texts of files by their paths. */
export type Texts = ReadonlyMap<string, string>;

/** The files that one gets who follows the recipes one after the other. Throws where the place of an edit is not found once. */
export function textsOf(...recipes: readonly Recipe[]): Texts {
  const texts = new Map<string, string>();
  for (const { newFiles, edits } of recipes) {
    for (const [path, text] of Object.entries(newFiles)) {
      if (texts.has(path) || existsSync(join(ROOT, path))) throw new Error(`${path} is there`);
      texts.set(path, text);
    }
    for (const edit of edits) {
      const text = texts.get(edit.path) ?? readFileSync(join(ROOT, edit.path), "utf8");
      texts.set(edit.path, edited(text, edit));
    }
  }
  return texts;
}

function edited(text: string, { path, behind, insert }: Edit): string {
  const [before, after, ...more] = text.split(behind);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`${path} does not hold ${JSON.stringify(behind)} once`);
  }
  return `${before}${behind}${insert}${after}`;
}

/** Every file that a recipe adds or edits, sentences apart: those are in src/messages. */
export function touchedBy(recipe: Recipe): Pick<Followed, "code" | "sentences"> {
  const touched = [...textsOf(recipe).keys()];
  const isSentence = (path: string): boolean => path.startsWith("src/messages/");
  return {
    code: touched.filter((path) => !isSentence(path)),
    sentences: touched.filter((path) => isSentence(path)),
  };
}

/** The recipe without one of its steps, for each of them: a new file, or an edit. */
export function withoutEach(recipe: Recipe): readonly (readonly [step: string, rest: Recipe])[] {
  const { newFiles, edits } = recipe;
  const files = Object.keys(newFiles).map((path): [string, Recipe] => {
    const others = Object.entries(newFiles).filter(([other]) => other !== path);
    return [path, { newFiles: Object.fromEntries(others), edits }];
  });
  const places = edits.map((edit): [string, Recipe] => [
    `${edit.path}: ${edit.insert.trim()}`,
    { newFiles, edits: edits.filter((other) => other !== edit) },
  ]);
  return [...files, ...places];
}

export function follow(recipe: Recipe): Followed {
  const folder = mkdtempSync(join(tmpdir(), "recipe-"));
  for (const name of ["src", "tsconfig.json"]) {
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"), "junction");
  for (const [path, text] of textsOf(recipe)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { folder, ...touchedBy(recipe), remove: () => rmSync(folder, { recursive: true }) };
}
