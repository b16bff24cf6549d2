import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import type { Group } from "./output";

const SOURCE = resolve(__dirname, "../../src");
const ENGLISH = join("messages", "en");

/**
 * Everything that is said anywhere: the literal pieces of all texts in Chinese, wherever in src they stand, and of the
 * English messages, in order of their text. Where a text is cut and what stands around it is seen in other outputs.
 */
export const sentenceGroup: Group = {
  name: "sentences",
  outputs: () => {
    const names = readdirSync(SOURCE, { recursive: true, encoding: "utf8" });
    const files = names.filter((name) => /\.tsx?$/.test(name));
    const isEnglish = (name: string): boolean => name.startsWith(ENGLISH);
    const chinese = piecesIn(files.filter((name) => !isEnglish(name)));
    return Promise.resolve([
      { name: "zh", text: chinese.filter((piece) => /\p{Script=Han}/u.test(piece)).join("\n") },
      { name: "en", text: piecesIn(files.filter(isEnglish)).filter(isWords).join("\n") },
    ]);
  },
};

/** A word of code has no space, and begins with a small letter. */
const isWords = (piece: string): boolean => piece.includes(" ") || /^"[A-Z][a-z]/.test(piece);

function piecesIn(files: readonly string[]): string[] {
  const pieces = files.flatMap((name) => {
    const text = readFileSync(join(SOURCE, name), "utf8");
    return piecesOf(ts.createSourceFile(name, text, ts.ScriptTarget.Latest));
  });
  return [...new Set(pieces)].sort();
}

function piecesOf(source: ts.SourceFile): string[] {
  const pieces: string[] = [];
  const visit = (node: ts.Node): void => {
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node);
    if (isText) pieces.push(JSON.stringify(node.text.trim()));
    if (ts.isJsxText(node)) pieces.push(JSON.stringify(node.text.trim()));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return pieces;
}
