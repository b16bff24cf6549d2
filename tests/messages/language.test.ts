import { readdirSync } from "node:fs";
import { LANGUAGES, languageOf } from "../../src/messages/language";
import { MESSAGES } from "./message-files";

test.each([
  ["zh-CN", "zh-CN"],
  ["ZH-cn", "zh-CN"],
  ["zh-HK", "zh-CN"],
  ["zh-Hans-CN", "zh-CN"],
  ["zh", "zh-CN"],
  ["en-US", "en-US"],
  ["en-GB", "en-US"],
  ["de-DE", "en-US"],
  ["", "en-US"],
])("%p reads %s", (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

test("every folder of messages is a language's, and every tag is two letters, a hyphen and two letters", () => {
  const entries = readdirSync(MESSAGES, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const languages = Object.values(LANGUAGES).map(({ folder }) => folder);
  expect(folders.sort()).toEqual(languages.sort());
  expect(Object.keys(LANGUAGES).filter((tag) => !/^[a-z]{2}-[A-Z]{2}$/.test(tag))).toEqual([]);
});
