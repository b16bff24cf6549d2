import { CHINESE, messageFile, messageFiles } from "./message-files";
import { sentenceTexts } from "./sentence-texts";

/** Words of programs, files, formulas and cells that stand in Chinese sentences. */
const IN_CHINESE = [
  /Microsoft|Excel|WPS|LibreOffice|Word|Windows|Edge|Chrome|Ctrl\+Alt\+F9|Ctrl\+S|F9|MB/g,
  /Shift\+Tab|Tab|Esc/g,
  /\.?(xlsx|xlsb|xls|csv|docx)/g,
  /#(NAME\?|REF!|SPILL!|DIV\/0!|VALUE!|N\/A|NUM!|CYCLE!|BUSY!)/g,
  /CX\.?|IFERROR|IFNA|ISERROR|IF\(/g,
  /\$?[A-Z]\$?\d+(:\$?[A-Z]\$?\d+)?/g,
  // What functions take for `ties`, `otherwise`, `better` and `whole`.
  /\(ties\)|skip|dense|average|"(proportion|none|high|low)"|TRUE|FALSE/g,
];

/** Names of sheets, columns, actions and values in the workbook; English sentences quote them as they are printed. */
const IN_ENGLISH = [
  "任务分解表",
  "数据",
  "考核办法",
  "考核存档",
  "分发存档",
  "排名",
  "任务进度",
  "图表",
  "一镇一页",
  "计算",
  "说明",
  "签发号",
  "签发",
  "修订",
  "责任单位",
  "自营出口增幅",
  "乡镇",
  "全县",
  "总分",
  "名次",
  "较上期",
  "冻结为数值",
  "通报设置",
  "通报",
  "口径",
  "前三季度",
  "全年",
  "月",
  "年",
  "是",
  "否",
];
/** Units as sheets write them, which this file puts into English. */
const UNITS = ["百万", "千万", "亿", "万", "千", "家", "分"];

const foreign = (folder: string, name: string, rest: (text: string) => boolean) =>
  sentenceTexts(messageFile(folder, name)).filter(({ text }) => rest(text));

test.each(messageFiles(CHINESE))("zh/%s: no English words but those of programs", (name) => {
  expect(foreign(CHINESE, name, hasLatin)).toEqual([]);
});

test.each(messageFiles("en"))("en/%s: no Chinese but what sheets are printed with", (name) => {
  const allowed = name === "currencies" || name === "explanation" ? UNITS : [];
  expect(foreign("en", name, (text) => hasChinese(text, allowed))).toEqual([]);
});

test.each([
  ["请打开 Excel。", false],
  ["请填 B5:B15。", false],
  ["请打开 table。", true],
  ["Excel sheet", true],
])("%s: English words %p", (text, expected) => {
  expect(hasLatin(text)).toBe(expected);
});

test.each([
  ["Open 排名.", false],
  ["Open 排行.", true],
  ["Open it。", true],
])("%s: Chinese words %p", (text, expected) => {
  expect(hasChinese(text, [])).toBe(expected);
});

function hasLatin(text: string): boolean {
  const rest = IN_CHINESE.reduce((left, words) => left.replace(words, ""), text);
  return /[A-Za-z]/.test(rest);
}

function hasChinese(text: string, allowed: readonly string[]): boolean {
  const rest = [...IN_ENGLISH, ...allowed].reduce((left, word) => left.replaceAll(word, ""), text);
  return /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/.test(rest);
}
