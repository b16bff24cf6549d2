import type { MethodNames } from "../../method/method";
import { ofMonth } from "./sheets";

/** The words of sheets that score by plain formulas. The sheets are official documents: they are always Chinese. */
export const native = {
  titles: {
    scores: (names: MethodNames, year: number, period: string) =>
      `${ofMonth(names, year, period)}评分（原生公式）`,
    steps: (names: MethodNames, year: number, period: string) =>
      `${ofMonth(names, year, period)}评分计算步骤`,
    /** Steps of calls of our functions, in a native copy. */
    calls: "函数公式的计算步骤（本副本中代替加载项函数）",
  },
  /** States of a step that is no number; short, since cells hold them. */
  states: {
    wrong: "错",
    noDenominator: "无",
    /** Counts as better than every number. */
    best: "最高",
    leftOut: "不计",
    /** Too near to a rounding bound for a formula to tell the side. */
    undecided: "临界",
    later: "期后",
  },
  headers: {
    number: "参数",
    value: "数值",
    source: "出处",
    check: "核对(0为相符)",
    basis: "条款或算法",
    hint: "提示",
    nameCheck: "名称核对(0为相符)",
    total: "总分",
    place: "名次",
    /** A row that is compared. */
    row: "参评行",
    /** What a function gives. */
    result: "函数结果",
  },
  parameters: {
    unit: "最小单位倍数（各数据乘以它再比较，成为整数）",
    year: "考核年度",
    lastMonth: "期间末月",
    problems: "不相符处合计",
    points: (code: string, name: string) => `${code} ${name} 分值`,
    convention: (id: string) => `口径：${id}`,
    copy: (sheet: string, row: number) => `${sheet}第${row}行`,
    edition: (document: string, clause: string) => `${document}${clause}`,
    cap: "总分封顶",
    here: "本表",
    /** How many rows are compared. */
    rows: "参评行数（插入、删除或接着填写后不再出结果）",
    /** A number beside the rows that a result rests on. */
    relied: "公式依据的数（改动后不再出结果）",
  },
  steps: {
    measure: (code: string) => `${code} 比较值`,
    reducedTop: (code: string) => `${code} 约分分子`,
    reducedBottom: (code: string) => `${code} 约分分母`,
    least: (code: string) => `${code} 最小比较值`,
    extremeTop: (code: string, isLeast: boolean) => `${code} ${isLeast ? "最小" : "最大"}值分子`,
    extremeBottom: (code: string, isLeast: boolean) => `${code} ${isLeast ? "最小" : "最大"}值分母`,
    valueSum: (code: string) => `${code} 比较值合计`,
    valueCount: (code: string) => `${code} 比较值个数`,
    valueSize: (code: string) => `${code} 比较值最大绝对值`,
    overReference: (code: string) => `${code} 与参照之差(分子)`,
    unitCount: (code: string) => `${code} 单位数`,
    noise: (code: string) => `${code} 计算误差上限`,
    unlimited: (code: string, decimals: number) => `${code} 得分×${10 ** decimals}(未封顶保底)`,
    overBound: (code: string, tier: string) => `${code} 与第${tier}档界线之差(分子)`,
    overLow: (code: string) => `${code} 与下端之差(分子)`,
    span: (code: string) => `${code} 两端之差(分子)`,
    /** Of a difference of two fractions. */
    lowDigits: (difference: string) => `${difference} 低7位`,
    middleDigits: (difference: string) => `${difference} 中7位`,
    increase: (code: string) => `${code} 增量`,
    productSize: (code: string) => `${code} 交叉相乘的最大数`,
    pointsFactor: (code: string) => `${code} 得分×此数成整数`,
    wholePoints: (code: string) => `${code} 得分(整数)`,
    contending: (code: string) => `${code} 参评增量`,
    countedWhole: (code: string) => `${code} 计入全县总数`,
    target: (task: string) => `${task}目标`,
    targetBase: (task: string) => `${task}应完成数`,
    targetGap: (task: string) => `${task}与目标之差`,
    share: (task: string) => `${task}完成比例`,
    place: (code: string) => `${code} 名次`,
    nonZero: (code: string) => `${code} 是否不为0(1为是)`,
    /** With a number for what counts as better than every number. */
    ranked: (code: string) => `${code} 排名值`,
    firstOfPlace: (code: string) => `${code} 同名次首个`,
    stepPlace: (code: string) => `${code} 计分名次`,
    /** Points times 10^decimals, before rounding. */
    units: (code: string, decimals: number) => `${code} 得分×${10 ** decimals}(未进位)`,
    /** Rounded. */
    points: (code: string) => `${code} 得分`,
    filled: "数据是否齐全(1为齐全)",
    totalRow: "是否为其余各行之和(1为是)",
    rowState: "参评状态(1为参评)",
    /** Any figure that is compared. */
    anyFigure: "比较数",
    /** Denominator of the exact score. */
    bottom: (code: string) => `${code} 得分的约分分母`,
    ledgerTown: "乡镇(台账)",
    ledgerName: "乡镇序号",
    ledgerDate: "日期(台账)",
    ledgerMonth: "年月",
    ledgerAmount: "中方投资额(最小单位)",
    ledgerTitle: "标题(去空格)",
    ledgerFirst: "乡镇|标题(计入的行)",
    ledgerCounted: "计入的级别",
    ledgerDay: "日期(年月日)",
    ledgerOwner: "所属报送的日期(0为没有)",
    ledgerItem: "所属的一条信息",
    ledgerStands: "可否单独成条(1为可)",
    ledgerMost: "该条最高级别",
    ledgerAsItem: "作为一条计入的级别",
    ledgerState: "状态(1为计入)",
    ledgerLevel: "采用级别(1报送2市3省)",
    ledgerTier: "投资额加分",
    ledgerPoints: "得分",
    ledgerRows: (sheet: string) => `${sheet}：未被计算的行数`,
    ledgerHeaders: (sheet: string) => `${sheet}：表头`,
    knownNames: "台账中的乡镇写法",
    total: "总分(未进位)",
    /** The smallest first. */
    orderedTotal: "总分(反向)",
    /** Whether a condition holds. */
    condition: (which: number) => `条件${which}成立(1为是)`,
    kept: "总分是否计(0为总分为0)",
    takenOff: "条件扣分",
    /** What decides between equal totals. */
    decider: (code: string) => `${code} 同分比较值`,
  },
  basis: {
    input: "数据×最小单位倍数；空为缺，错为非数字或不可能的数",
    reduced: "与另一数约去最大公约数",
    difference: "交叉相乘之差，逐7位相乘，不丢尾数",
    increase: "上方为各单位增量合计",
    contribution: "增量÷各单位增量合计",
    productSize: "超过40万亿即不能算到最后一位，不出结果",
    wholePoints: "得分×分母，成为整数再比较",
    bottom: "分母不超过10亿时，恰在进位界线上即是恰好一半",
    total: "各项得分合计",
    condition: (header: string, compares: string, value: string) => `${header}${compares}${value}`,
    conditions: "按条件次序；缺数据的不出总分",
    ties: "同分再比；没有数值的在后",
    roster: "同分按表序",
    totalRow: "只有一行各列都等于其余各行之和，且至少两列不为0，即是合计行，不能参评",
    rowState: "空行可在首尾，不可在中间；上方为不能参评的行数、不相符处与合计行之和",
    result: "有一行不能参评或有不相符处即不出结果",
  },
  hints: {
    moved: "乡镇名称与写公式时不同；",
    missing: "缺或有误：",
    undecided: "有得分与进位界线过近，公式不能判定，请用加载项核对；",
    ledger: (code: string) => `${code} 没有台账，或台账有不能计算的行；`,
  },
  banner: {
    /** Said before a count of places where the sheets are not as they were. */
    problems: "有",
    problemsEnd: "处与写公式时不相符（见计算表核对栏），不显示得分。请改回，或用加载项重新生成。",
    incomplete: "有",
    incompleteEnd: "个乡镇的得分不完整（见提示栏），不显示名次。",
    complete: "数据齐全，公式已全部算出。",
  },
  marker: "本表由出口攻坚考核加载项写入，再次排名时整表更新；需要改动请另存一份。",
};
