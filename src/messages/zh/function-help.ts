import type { Sentences } from "../sentences";

const DEFAULTS = '按默认口径计分；空白单元格可能被当成 0，可写 IF(B5:B15="","",B5:B15)。';
const FULL_POINTS = "满分，省略为 ";
const exportsNow = "本期自营出口额，一个单元格或一列";
const lastYear = "去年同期自营出口额，与出口额同一行";
const allExports = "全部乡镇的本期自营出口额，含本乡镇，区域加 $";
const allLastYear = "全部乡镇的去年同期自营出口额，区域加 $";

const data = "数据表区域，含表头";
const tasks = "任务分解表区域，含两行表头";
const period = '累计期间，例如 "1-6月"';
const projects = "境外投资项目台账，含表头；本期没有的，选只有表头的空台账；省略则指标 5 为 #N/A";
const items = "信息报送台账，含表头；本期没有的，选只有表头的空台账；省略则指标 9 为 #N/A";
const method = "考核办法区域，含口径列，自己的办法选整张表；省略为默认口径";

/** By function id. The build writes functions.json from it and fails when a function or a parameter has no words. */
export const functionHelp = {
  TASK: {
    description: "从任务分解表（附件3）查一个乡镇的目标。",
    parameters: {
      taskSheet: "任务分解表区域，含两行表头",
      town: "乡镇名称，一个单元格或一列；全县也可以",
      indicator: '任务名称，例如 "自营出口增幅"，或 "1.1"',
      period: '累计期间，例如 "1-6月"',
    },
  },
  TARGET: {
    description: `1.1 目标完成：增幅达到目标得满分，其余按比例，不得负分。${DEFAULTS}`,
    parameters: {
      exports: exportsNow,
      lastYear,
      targetPercent: "目标增幅（%），照附件3填，例如 8.5",
      points: `${FULL_POINTS}40`,
    },
  },
  GROWTH: {
    description: `1.2 增幅：最高的得满分，其余按比例，负增长不得分。${DEFAULTS}`,
    parameters: {
      exports: exportsNow,
      lastYear,
      allExports,
      allLastYear,
      points: `${FULL_POINTS}7`,
    },
  },
  INCREMENT: {
    description: `1.3 增量：第一名得满分，其余按比例。${DEFAULTS}`,
    parameters: {
      exports: exportsNow,
      lastYear,
      allExports,
      allLastYear,
      points: `${FULL_POINTS}7`,
    },
  },
  TOTAL: {
    description: `1.4 总量：第一名得满分，其余按比例。${DEFAULTS}`,
    parameters: { exports: exportsNow, allExports, points: `${FULL_POINTS}6` },
  },
  CULTIVATION: {
    description: `2 主体培育：有出口实绩企业数与去年同期之比，第一名得满分，其余按比例。${DEFAULTS}`,
    parameters: {
      active: "本期有出口实绩企业数，一个单元格或一列",
      activeLastYear: "去年同期有出口实绩企业数",
      allActive: "全部乡镇的本期企业数，区域加 $",
      allActiveLastYear: "全部乡镇的去年同期企业数，区域加 $",
      points: `${FULL_POINTS}10`,
    },
  },
  EPIDEMIC: {
    description: `3 防疫物资出口：占一般贸易出口额的比重按名次得分（第一名 2.5，每名次减 0.2），加报送质量分。${DEFAULTS}`,
    parameters: {
      epidemic: "防疫物资出口额，一个单元格或一列",
      general: "一般贸易出口额",
      allEpidemic: "全部乡镇的防疫物资出口额，区域加 $",
      allGeneral: "全部乡镇的一般贸易出口额，区域加 $",
      quality: "报送质量酌情分，0 到 0.5；不给分的填 0，不能留空",
    },
  },
  IMPORT: {
    description: `4 进口贸易：进口增量按名次得分（第一名 3，每名次减 0.2），同比下降不得分。${DEFAULTS}`,
    parameters: {
      imports: "本期进口额，一个单元格或一列",
      lastYear: "去年同期进口额",
      allImports: "全部乡镇的本期进口额，区域加 $",
      allLastYear: "全部乡镇的去年同期进口额，区域加 $",
    },
  },
  INVESTMENT: {
    description:
      "5 境外投资：从台账计算一个乡镇的得分，每个项目 1 或 1.5 分，按中方投资额加分，最高 3 分。台账里没有的乡镇得 0 分，名称写错无从得知，请核对。按默认口径计分。",
    parameters: {
      projects: "境外投资项目台账，含表头",
      town: "乡镇名称，一个单元格或一列",
      period: '累计期间，例如 "1-6月"；省略为全年',
    },
  },
  SERVICE: {
    description: `6 服务贸易：离岸执行额占出口额的比重、新增服贸企业家数，各按名次得分（第一名 1.5，每名次减 0.1）。${DEFAULTS}`,
    parameters: {
      outsourcing: "离岸服务外包执行额，一个单元格或一列",
      exports: "本期自营出口额",
      newFirms: "新增有实绩服务贸易企业数",
      allOutsourcing: "全部乡镇的离岸服务外包执行额，区域加 $",
      allExports: "全部乡镇的本期自营出口额，区域加 $",
      allNewFirms: "全部乡镇的新增服务贸易企业数，区域加 $",
    },
  },
  INSURANCE: {
    description: `7 信保覆盖面：投保企业占有出口实绩企业的比重，第一名得满分，其余按比例。${DEFAULTS}`,
    parameters: {
      insured: "本期累计出口信保投保企业数，一个单元格或一列",
      active: "有出口实绩企业数",
      allInsured: "全部乡镇的投保企业数，区域加 $",
      allActive: "全部乡镇的有出口实绩企业数，区域加 $",
      points: `${FULL_POINTS}5`,
    },
  },
  ORDERS: {
    description: `8 订单+清单：监测系统综合考核得分第一名得满分，其余按比例。${DEFAULTS}`,
    parameters: {
      score: "监测系统综合考核得分，一个单元格或一列",
      allScores: "全部乡镇的综合考核得分，区域加 $",
      points: `${FULL_POINTS}5`,
    },
  },
  INFO: {
    description:
      "9 信息交流：报送 1 分、市简报 2 分、省简报 3 分，最高 8 分；一条信息只计最高级别。按默认口径计分。",
    parameters: {
      submitted: "只报送、未被录用的条数，一个单元格或一列",
      city: "被市简报录用的条数",
      province: "被省简报录用的条数",
    },
  },
  RANK: {
    description: "名次：总分从高到低，并列时后面的名次跳过。空白总分不排名。",
    parameters: {
      total: "本乡镇总分，一个单元格或一列",
      allTotals: "全部乡镇的总分，含本乡镇，区域加 $",
      ties: '并列："skip" 跳过（1,1,3）、"dense" 不跳（1,1,2）、"average" 平均（1.5,1.5,3）；省略为 skip',
    },
  },
  PROPORTION: {
    description: "通用：最高的得满分，其余按比例，负数不得分；没有大于 0 的，都不得分。",
    parameters: {
      value: "本乡镇的数值，一个单元格或一列",
      all: "全部乡镇的数值，含本乡镇，区域加 $",
      points: "满分",
    },
  },
  RANKSTEP: {
    description: "通用：第一名得满分，每低一个名次减一步，不得负分；并列同分，后面的名次跳过。",
    parameters: {
      value: "本乡镇的数值，一个单元格或一列",
      all: "全部乡镇的数值，含本乡镇，区域加 $",
      first: "第一名的分数",
      step: "每低一个名次减的分数",
    },
  },
  COMPLETION: {
    description:
      "通用：达到目标得满分，没有达到的按比例，不得负分；目标不大于 0 又没有达到的，得 0 分。",
    parameters: {
      value: "本乡镇的数值，一个单元格或一列",
      target: "目标，同一行的一列，或共用的一个单元格",
      points: "满分",
      otherwise: '没有达到时："proportion" 按比例、"none" 不得分；省略为按比例',
    },
  },
  INTERVAL: {
    description: "通用：功效系数。最差的得起分，最好的得满分，中间的按比例；都一样的，都得满分。",
    parameters: {
      value: "本乡镇的数值，一个单元格或一列",
      all: "全部乡镇的数值，含本乡镇，区域加 $",
      points: "满分",
      base: "起分，省略为 0",
      better: '"high" 越大越好、"low" 越小越好；省略为越大越好',
    },
  },
  PERUNIT: {
    description: "通用：以起分为准，比参照每高一个单位加分，每低一个单位减分，不出最低、最高。",
    parameters: {
      value: "本乡镇的数值，一个单元格或一列",
      reference: "参照，同一行的一列，或共用的一个单元格",
      per: "一个单位是多少，例如 1",
      step: "每个单位加减的分",
      base: "起分，省略为 0",
      least: "最低分，省略为不限（可为负分）",
      most: "最高分，省略为不限",
      whole: "TRUE 只计整单位；省略为 FALSE",
    },
  },
  TIER: {
    description: "通用：分档得分，取达到的最好一档；一档都没有达到，得 0 分。",
    parameters: {
      value: "本乡镇的数值，一个单元格或一列",
      tiers: "三列：至少、含（是或否）、分，从最好的一档往下排；可含表头",
      better: '"high" 越大越好、"low" 越小越好（“至少”即“至多”）；省略为越大越好',
    },
  },
  SCORES: {
    description:
      "整张得分表：各乡镇十四项指标、总分和名次，含表头，自动溢出。供自己分析；溢出的表不要外发，没有本加载项会显示 #NAME?。",
    parameters: { data, tasks, period, projects, items, method },
  },
  SCORE: {
    description: "得分表的一个单元格：一个乡镇的一项得分，或总分、名次。",
    parameters: {
      code: '指标代码，例如 "1.2"，或 "总分"、"名次"',
      town: "乡镇名称",
      data,
      tasks,
      period,
      projects,
      items,
      method,
    },
  },
  EXPLAIN: {
    description: "用一句话说明一项得分怎样算出来。",
    parameters: {
      code: '指标代码，例如 "1.2"，或 "总分"、"名次"',
      town: "乡镇名称",
      data,
      tasks,
      period,
      projects,
      items,
      method,
    },
  },
};

export type FunctionHelpMessages = Sentences<typeof functionHelp>;

type ParameterNames<Help> = {
  [Id in keyof Help]: Help[Id] extends { readonly parameters: infer Named } ? keyof Named : never;
}[keyof Help];

/** What each argument of the custom functions is; the formula itself, and Excel's help, use the English name. */
const NAMES: Readonly<Record<ParameterNames<FunctionHelpMessages>, string>> = {
  exports: "出口额",
  lastYear: "去年同期",
  targetPercent: "目标增幅",
  points: "满分",
  allExports: "全部出口额",
  allLastYear: "全部去年同期",
  active: "实绩企业数",
  activeLastYear: "去年实绩企业数",
  allActive: "全部实绩企业数",
  allActiveLastYear: "全部去年实绩企业数",
  taskSheet: "任务分解表",
  town: "乡镇",
  indicator: "指标",
  period: "期间",
  projects: "境外投资台账",
  total: "总分",
  allTotals: "全部总分",
  ties: "并列方式",
  value: "数值",
  all: "全部数值",
  first: "第一名得分",
  step: "每步分数",
  target: "目标",
  otherwise: "未完成时",
  base: "起分",
  better: "方向",
  reference: "参照",
  per: "每单位",
  least: "最低分",
  most: "最高分",
  whole: "整单位",
  tiers: "分档",
  data: "数据表",
  tasks: "任务分解表",
  items: "信息报送台账",
  method: "考核办法",
  code: "指标代码",
  epidemic: "防疫物资出口额",
  general: "一般贸易出口额",
  allEpidemic: "全部防疫物资出口额",
  allGeneral: "全部一般贸易出口额",
  quality: "酌情分",
  imports: "进口额",
  allImports: "全部进口额",
  outsourcing: "离岸外包额",
  newFirms: "新增企业数",
  allOutsourcing: "全部离岸外包额",
  allNewFirms: "全部新增企业数",
  insured: "投保企业数",
  allInsured: "全部投保企业数",
  score: "监测得分",
  allScores: "全部监测得分",
  submitted: "报送条数",
  city: "市简报条数",
  province: "省简报条数",
};

const known: ReadonlyMap<string, string> = new Map(Object.entries(NAMES));

/** `exports` → `出口额(exports)`: in words, and as the formula's help shows it. */
export function parameterName(parameter: string): string {
  const name = known.get(parameter);
  return name === undefined ? parameter : `${name}(${parameter})`;
}
