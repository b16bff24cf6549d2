import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import type { Group } from "./output";

const MESSAGES = resolve(__dirname, "../../src/messages");

/** Everything that is said anywhere, in both languages: the literal pieces of all messages, in order of their text. */
export const sentenceGroup: Group = {
  name: "sentences",
  outputs: () =>
    Promise.resolve(
      ["zh", "en"].map((language) => ({ name: language, text: piecesIn(language).join("\n") })),
    ),
};

function piecesIn(language: string): string[] {
  const folder = join(MESSAGES, language);
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => name.endsWith(".ts"));
  const pieces = files.flatMap((name) => {
    const text = readFileSync(join(folder, name), "utf8");
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
    if (isText && isSaid(node.text)) pieces.push(JSON.stringify(node.text));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return pieces;
}

/** A word of code has neither a space nor a character beyond ASCII. */
const isSaid = (text: string): boolean => /[^\x21-\x7e]/.test(text);
