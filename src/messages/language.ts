/**
 * The languages of the product by their tags, the default one first. `folder` holds the sentences; `switch` is the button
 * by which the pane changes to it; `startFailed` and
 * `notLoaded` are said by the page itself, before any words have arrived. A tag is two letters, a hyphen and two letters.
 */
export const LANGUAGES = {
  "zh-CN": {
    folder: "zh",
    switch: { short: "中", name: "中：窗格改用中文" },
    words: () => import("./zh/words"),
    notLoaded: "没有取到按自己的办法计算所需的部分。请检查网络，再按 Ctrl+Alt+F9 重新计算。",
    startFailed: "窗格没有启动。请检查网络后关闭窗格，再重新打开；仍不成功的，请重新启动 Excel。",
  },
  "en-US": {
    folder: "en",
    switch: { short: "EN", name: "EN: show the pane in English" },
    words: () => import("./en/words"),
    notLoaded:
      "What own methods are computed with could not be fetched. Check the network, then press Ctrl+Alt+F9 to calculate again.",
    startFailed:
      "The pane did not start. Check the network, close the pane and open it again. If that does not help, restart Excel.",
  },
};

export type Language = keyof typeof LANGUAGES;

/** The one that the pane's button changes to. */
export function languageAfter(language: Language): Language {
  const languages = Object.keys(LANGUAGES) as Language[];
  return languages[(languages.indexOf(language) + 1) % languages.length] ?? language;
}

/** The language for a locale as a host states it: its own, else one of the same first letters, else English. */
export function languageOf(locale: string): Language {
  const languages = Object.keys(LANGUAGES) as Language[];
  const asked = locale.toLowerCase();
  const fitting = (letters: number): Language | undefined =>
    languages.find((tag) => asked.startsWith(tag.toLowerCase().slice(0, letters)));
  return fitting(5) ?? fitting(2) ?? "en-US";
}
