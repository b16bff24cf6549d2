/** The two languages of the product. Chinese is the first and the default. */
export type Language = "zh-CN" | "en-US";

/** The language for a locale as a host states it: every Chinese one reads Chinese, all others English. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";
}
