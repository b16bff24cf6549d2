import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { LANGUAGES } from "../../src/messages/language";

export const MESSAGES = resolve(__dirname, "../../src/messages");

export const CHINESE = LANGUAGES["zh-CN"].folder;
/** The folders of the other languages. */
export const TRANSLATIONS = Object.values(LANGUAGES)
  .map(({ folder }) => folder)
  .filter((folder) => folder !== CHINESE);

/** The files of a language, without `.ts`. */
export function messageFiles(folder: string): readonly string[] {
  return readdirSync(join(MESSAGES, folder)).map((name) => name.replace(/\.ts$/, ""));
}

export function messageFile(folder: string, name: string): string {
  return join(MESSAGES, folder, `${name}.ts`);
}
