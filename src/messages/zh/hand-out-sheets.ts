interface EntryLimits {
  readonly least: string | null;
  readonly most: string | null;
  readonly isWhole: boolean;
  readonly unit: string;
}

/** The words of a workbook that is handed out to a bureau. Official documents are always Chinese. */
export const handOutSheets = {
  cover: "填报说明",
  title: (time: string) => `${time}外贸数据填报说明`,
  bureau: "填报单位",
  period: "数据期间",
  due: "报送截止",
  columns: "填报内容",
  column: (header: string, unit: string) => (unit === "" ? header : `${header}（${unit}）`),
  howTo: "填报方法",
  lines: ({ sheet, due }: { readonly sheet: string; readonly due: string }) => [
    `1. 只填“${sheet}”表中浅黄色的单元格，每个乡镇都要填；确实没有的填 0，数据还没出来的先空着。`,
    "2. 只填数字，不带单位、逗号、百分号；百分数按百分点填，例如 98.5% 填 98.5。",
    "3. 其他单元格已锁定，仅供对照。如发现有误，请告知分发单位，不要改动。",
    "4. 不要改表名、表头和乡镇名称，不要增删行和列；可以调整列宽、筛选查看。",
    "5. 不要新建文件粘贴，不要另存为 .xls 或 .csv，请在本文件内填报并保存为 .xlsx。",
    `6. 请于${due}前把本文件交回分发单位。同一期只交一份，改了以后交最新的一份。`,
    "本文件不装加载项也能填报，用 Excel、WPS 或 LibreOffice 打开均可。锁定只为防误改，没有密码。",
  ],
  /** What a program says of a value that a cell does not take; at most 32 and 225 characters. */
  refusalTitle: "填报内容不符",
  refusal: (limits: EntryLimits) =>
    `此处${limitsText(limits)}。不带单位和逗号；数据还没出来的先空着。`,
  fileName: (period: string, bureau: string) => `${period}外贸数据填报（${bureau}）.xlsx`,
};

function limitsText({ least, most, isWhole, unit }: EntryLimits): string {
  const kind = isWhole ? "整数" : "数字";
  const from = least === null ? "" : `不小于 ${least}`;
  const to = most === null ? "" : `不大于 ${most}`;
  const range = [from, to].filter((part) => part !== "").join("、");
  const measured = unit === "" ? "" : `，单位：${unit}`;
  return range === "" ? `只能填${kind}${measured}` : `只能填${range} 的${kind}${measured}`;
}
