import { webLightTheme, type Theme } from "@fluentui/react-components";

const FONTS =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

/** Fluent's light theme with fonts that have Chinese glyphs on Windows, Mac and Linux. */
export const paneTheme: Theme = {
  ...webLightTheme,
  fontFamilyBase: FONTS,
  fontFamilyNumeric: FONTS,
};
