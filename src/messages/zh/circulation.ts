import type { OpeningRefusal } from "./workbench";
import type { Sentences } from "../sentences";
import { shown } from "./sentence-parts";

/** 已报: every cell is filled in and there is nothing to ask. 未报: no file, or one without a figure. 有疑问: all else. */
export type BureauStanding = keyof typeof STANDING;

/** Why a file is not merged. */
export type FileRefusal =
  | { readonly kind: "unreadable"; readonly refusal: OpeningRefusal }
  | { readonly kind: "not-handed-out" | "damaged" | "other-workbook" }
  | { readonly kind: "other-period"; readonly period: string; readonly year: number | null }
  | { readonly kind: "no-data-sheet"; readonly sheet: string }
  /** Several files of one bureau: nobody but the user knows which one counts. */
  | { readonly kind: "bureau-twice"; readonly bureau: string };

interface BureauFact {
  readonly headers: readonly string[];
  readonly cells: number;
  readonly filled: number;
}

export interface CellFact {
  readonly bureau: string;
  readonly town: string;
  readonly header: string;
}

/** Values as cells show them; empty for blank ones. */
export interface ChangeFact extends CellFact {
  readonly was: string;
  readonly now: string;
}

/** fault: what the check of data says of it. */
export type QuestionFact =
  | { readonly why: "fault"; readonly what: string }
  | { readonly why: "no-value" | "unit" | "claimed" | "gone" };

/** A filled cell of a row or column that is nobody's. */
export interface LooseFact {
  readonly header: string;
  readonly town: string;
  readonly value: string;
}

/** `where`: a cell of the returned file. */
export type DoubtFact =
  | {
      /** unknown: no row of that name was handed out; it may be a town with another name. */
      readonly kind: "row-unknown" | "row-repeated";
      readonly where: string;
      readonly name: string;
      readonly values: readonly LooseFact[];
    }
  | { readonly kind: "row-missing"; readonly name: string }
  | {
      readonly kind: "column-unknown" | "column-repeated";
      readonly where: string;
      readonly header: string;
      readonly values: readonly LooseFact[];
    }
  | { readonly kind: "column-missing"; readonly header: string; readonly isOwn: boolean }
  /** Every figure of it is a thousand times what was known, or a thousandth. The town is the first. */
  | {
      readonly kind: "column-scaled";
      readonly where: string;
      readonly header: string;
      readonly town: string;
      readonly value: string;
      readonly known: string;
      readonly than: "handed-out" | "period-before";
    }
  /** Words outside of the table. */
  | { readonly kind: "words"; readonly where: string; readonly text: string }
  | { readonly kind: "sheet-unknown" | "sheet-missing"; readonly sheet: string };

const STANDING = {
  reported: "已报",
  missing: "未报",
  doubtful: "有疑问",
};

const returned = {
  heading: "汇总",
  hint: "选择各单位交回的 .xlsx 文件（可多选），先比较、后写入。按乡镇名称和表头对应，行列次序变了也不要紧。",
  choose: "交回的文件",
  comparing: "正在比较…",
  status: "各单位报送情况",
  statusHeaders: { bureau: "单位", standing: "情况" },
  standing: STANDING,
  unfilled: (cells: number, asked: number) => `${asked}格中${cells}格未填`,
  earlier: (standing: BureauStanding, time: string) => `${time} 汇总时：${STANDING[standing]}`,
  noFile: "没有可以汇总的文件。",
  fileRefused: (file: string, why: FileRefusal) => `“${file}”没有汇总：${refusedFile(why)}`,
  accepted: (count: number) => `采纳${count}处改动：`,
  conflicts: (count: number) => `${count}处需要您决定：`,
  conflictHint: "不选的，保留现在的数。",
  conflict: (fact: CellFact, why: keyof typeof CONFLICT) => `${cellText(fact)}：${CONFLICT[why]}`,
  base: (value: string) => `分发时：${shown(value)}`,
  theirs: (value: string) => `交回：${shown(value)}`,
  ours: (value: string) => `现在：${shown(value)}（保留）`,
  questions: (count: number) => `${count}处有疑问，没有采纳：`,
  question: (fact: ChangeFact, why: QuestionFact) => `${changeText(fact)}。${questionText(why)}`,
  refused: (count: number) => `${count}处不归该单位填报，没有采纳：`,
  refusal: (fact: ChangeFact, why: "other-bureau" | "formula" | "total") =>
    `${changeText(fact)}。${REFUSAL[why]}`,
  change: changeText,
  doubt: (bureau: string, doubt: DoubtFact) => `${bureau}：${doubtText(doubt)}`,
  showAll: (count: number) => `显示全部${count}处`,
  write: (cells: number) => `写入${cells}格`,
  record: "登记报送情况",
  undecided: (count: number) => `还有${count}处没有选，写入后保留现在的数。`,
  written: (cells: number) =>
    cells === 0
      ? "已登记报送情况，没有单元格需要改。"
      : `已写入${cells}格，并登记报送情况。可用“还原上次”撤回。`,
  nothing: "这些文件没有需要写入的改动。",
};

/** What the pane says of 分发 and 汇总. */
export const circulation = {
  title: "分发与汇总",
  loading: "正在读取数据表…",
  handOut: {
    heading: "分发",
    hint: "按数据表“责任单位”一行，给每个单位生成一份填报文件：只有它的列可填，其余锁定防误改（没有密码）。",
    due: "报送截止日期",
    dueMissing: "请先填报送截止日期。",
    bureau: ({ headers, cells, filled }: BureauFact) =>
      `${headers.join("、")}（已填 ${filled}/${cells} 格）`,
    give: (bureau: string) => `分发：${bureau}`,
    giveAll: "全部分发",
    given: (files: readonly string[]) =>
      `已生成${files.length}份填报文件：${files.join("、")}。若在 Excel 中打开为新工作簿，请用此名另存后发出。本工作簿也请保存（在单机版里请导出）：交回的文件只能汇总到它。`,
    cannot: "此版本的 Excel 不能生成文件。请用 Microsoft 365、Excel 2021 以上版本，或单机版。",
    refused: {
      "no-data-sheet": "没有本期的数据表，无法分发和汇总。请先用“新增期间”建立。",
      draft: "办法还是草稿，定稿后才能分发。请在“办法”里定稿。",
      "no-owners": "数据表里没有写责任单位。请在表头下加一行，第一格写“责任单位”，各列写明单位。",
      "no-such-bureau": "“责任单位”一行已改动，没有这个单位了。请重新打开本栏。",
      faults: "数据表的表头、单位或乡镇有问题，先改好再分发：",
    },
  },
  returned,
};

const CONFLICT = {
  both: "分发后这里也改过",
  cleared: "交回时清空了",
  formula: "这里现在是公式",
  scaled: "整列差了上千倍",
} as const;

const REFUSAL = {
  "other-bureau": "这一列由别的单位填报",
  formula: "分发时这里是公式，由本工作簿计算",
  total: "这不是乡镇的行",
} as const;

const cellText = ({ bureau, town, header }: CellFact): string =>
  `${bureau} ${town === "" ? "" : `${town} `}${header}`;

function changeText(fact: ChangeFact): string {
  return `${cellText(fact)}：${shown(fact.was)} → ${shown(fact.now)}`;
}

function questionText(question: QuestionFact): string {
  switch (question.why) {
    case "fault":
      return `${question.what}请核实后手工填入，或请对方改正后重交。`;
    case "no-value":
      return "填的是公式，文件里没有算出的数。请对方改填数字。";
    case "unit":
      return "这一列的计量单位与分发时不同。请核实后手工填入。";
    case "claimed":
      return "另一份文件在这里填了别的数。请核实后手工填入。";
    case "gone":
      return "本工作簿已没有这一行或这一列。";
  }
}

function refusedFile(why: FileRefusal): string {
  switch (why.kind) {
    case "unreadable":
      return unreadable(why.refusal.kind);
    case "not-handed-out":
      return "不是本功能分发的文件（没有“分发存档”）。请对方在分发的文件里填报后交回。";
    case "damaged":
      return "“分发存档”被改动过，不能据以比较。请重新分发。";
    case "other-workbook":
      return "不是从这个工作簿分发的。请打开分发之后保存（或导出）的那个工作簿，再汇总。";
    case "other-period":
      return `是${why.year === null ? "" : `${why.year}年`}${why.period}的文件，不是本期的。`;
    case "no-data-sheet":
      return `找不到“${why.sheet}”表。`;
    case "bureau-twice":
      return `“${why.bureau}”有不止一份文件。请只选最新的一份。`;
  }
}

function unreadable(kind: string): string {
  if (kind === "old-xls") return "是 .xls 旧格式。请另存为 .xlsx。";
  if (kind === "encrypted") return "有打开密码。请去掉密码再交回。";
  if (kind === "macros") return "带有宏。请另存为不带宏的 .xlsx。";
  return "不是能读取的 .xlsx 文件，可能已损坏、过大或不是工作簿。";
}

type Values = readonly LooseFact[];

const ofRow = (values: Values): string =>
  values.length === 0
    ? ""
    : `，填有${values.map(({ header, value }) => `${header} ${value}`).join("、")}`;

const ofColumn = (values: Values): string =>
  values.length === 0
    ? ""
    : `，填有${values.map(({ town, value }) => `${town} ${value}`).join("、")}`;

function doubtText(doubt: DoubtFact): string {
  switch (doubt.kind) {
    case "row-unknown":
      return `多出一行“${doubt.name}”（${doubt.where}）${ofRow(doubt.values)}。不是分发时的乡镇，没有采纳`;
    case "row-repeated":
      return `“${doubt.name}”有不止一行（${doubt.where}）${ofRow(doubt.values)}。都没有采纳`;
    case "row-missing":
      return `缺“${doubt.name}”一行，可能被删或改了名`;
    case "column-unknown":
      return `多出一列“${doubt.header}”（${doubt.where}）${ofColumn(doubt.values)}。没有采纳`;
    case "column-repeated":
      return `“${doubt.header}”有不止一列（${doubt.where}）${ofColumn(doubt.values)}。都没有采纳`;
    case "column-missing":
      return `缺“${doubt.header}”一列，可能被删或改了表头${doubt.isOwn ? "，它由该单位填报" : ""}`;
    case "column-scaled":
      return `“${doubt.header}”整列（${doubt.where}）和${doubt.than === "handed-out" ? "分发时" : "上期"}差了上千倍，例如${doubt.town}：${doubt.known} → ${doubt.value}。单位可能弄错了（元、万元）。没有直接采纳，请逐格选择`;
    case "words":
      return `表外有改动（${doubt.where}）：${doubt.text}`;
    case "sheet-unknown":
      return `多出一张“${doubt.sheet}”表，没有读取`;
    case "sheet-missing":
      return `缺“${doubt.sheet}”表`;
  }
}

export type CirculationMessages = Sentences<typeof circulation>;
