import type { ColumnKind, ColumnTerm, Inputs, Limit, TaskTerm } from "../inputs";

/** What only some columns are. */
type More = Omit<ColumnTerm, "header" | "aliases" | "kind" | "unit" | "owner">;

const column =
  (kind: ColumnKind, unit: string, owner: string) =>
  (header: string, aliases: readonly string[] = [], more: More = {}): ColumnTerm => ({
    header,
    aliases,
    kind,
    unit,
    owner,
    ...more,
  });

const AMOUNT = ["amount", "万美元"] as const;
const COUNT = ["count", "家"] as const;
const ofCustoms = column(...AMOUNT, "海关");
const ofCommerce = column(...COUNT, "商务局");
const ofInsurer = column(...COUNT, "中信保");
const points = column("points", "分", "商务局");

const WITHIN_ACTIVE: Limit = { whole: "activeExporters", found: "insured-exceeds-active" };
const WITHIN_GENERAL: Limit = { whole: "generalTradeExports", found: "epidemic-exceeds-general" };

export const changxing2020Columns = {
  exports: ofCustoms("自营出口额", ["出口额", "自营出口", "出口"], {
    alwaysMoves: true,
    lastYear: "exportsLastYear",
  }),
  exportsLastYear: ofCustoms("去年同期自营出口额", [], { alwaysMoves: true }),
  activeExporters: ofCommerce(
    "有出口实绩企业数",
    ["出口实绩企业数", "有实绩企业数", "有出口实绩企业总数", "有实绩出口企业数", "出口企业数"],
    { lastYear: "activeExportersLastYear" },
  ),
  activeExportersLastYear: ofCommerce("去年同期有出口实绩企业数", ["去年同期企业数"]),
  newExporters: ofCommerce("新增有出口实绩企业数", ["新增出口实绩企业数", "新增出口企业数"], {
    isOptional: true,
  }),
  insuredExporters: ofInsurer(
    "出口信保投保企业数",
    ["出口信保投保企业", "信保投保企业数", "投保企业数", "出口投保企业数"],
    { atMost: WITHIN_ACTIVE },
  ),
  insuredExportersOfMonth: ofInsurer(
    "当月出口信保投保企业数",
    ["当月投保企业数", "当月信保投保企业数"],
    { isOptional: true, isOfMonth: true, atMost: WITHIN_ACTIVE },
  ),
  smallExporterInsuranceRate: column("percent", "%", "中信保")(
    "500万美元以下企业投保完成率",
    ["500万美元以下投保完成率", "500万以下企业投保完成率"],
    { isOptional: true },
  ),
  generalTradeExports: ofCustoms("一般贸易出口额", ["一般贸易出口", "一般贸易"], {
    alwaysMoves: true,
  }),
  epidemicExports: ofCustoms("防疫物资出口额", ["防疫物资出口", "防疫物资"], {
    atMost: WITHIN_GENERAL,
  }),
  epidemicQuality: points("防疫物资报送质量分", [
    "防疫物资质量分",
    "报送质量分",
    "防疫物资酌情分",
    "酌情分",
  ]),
  imports: ofCustoms("进口额", ["进口", "自营进口额", "外贸进口额"], {
    alwaysMoves: true,
    lastYear: "importsLastYear",
  }),
  importsLastYear: ofCustoms("去年同期进口额", [], { alwaysMoves: true }),
  outsourcing: column(...AMOUNT, "商务局")("离岸服务外包执行额", [
    "离岸服务外包额",
    "离岸外包执行额",
    "离岸执行额",
    "服务外包离岸执行额",
    "离岸服务外包",
  ]),
  newServiceFirms: ofCommerce("新增有实绩服务贸易企业数", [
    "新增服务贸易企业数",
    "新增服贸企业数",
    "新增有实绩服贸企业数",
  ]),
  ordersScore: points("订单+清单监测得分", [
    "订单+清单得分",
    "订单清单得分",
    "订单清单监测得分",
    "订单+清单综合考核得分",
    "订单+清单监测系统综合考核得分",
    "监测系统综合考核得分",
  ]),
} satisfies Readonly<Record<string, ColumnTerm>>;

/** The columns of the data sheet, by the names that our functions and the rules have for them. */
export type Changxing2020Column = keyof typeof changxing2020Columns;

/** The four tasks of 附件3. */
export const changxing2020TaskTerms = {
  exportGrowth: {
    header: "自营出口增幅",
    aliases: ["自营出口额增幅", "自营出口增长", "出口增幅"],
    unit: "%",
  },
  newExporters: {
    header: "新增有出口实绩企业家数",
    aliases: ["新增出口实绩企业数"],
    unit: "家",
  },
  smallExporterInsurance: {
    header: "500万美元以下企业投保完成率",
    aliases: ["500万以下企业投保完成率"],
    unit: "%",
  },
  exporterInsurance: { header: "累计投保完成率", aliases: [], unit: "%" },
} satisfies Readonly<Record<string, TaskTerm>>;

export type Changxing2020Task = keyof typeof changxing2020TaskTerms;

const NEW_FIRMS = ["newExporters", "newServiceFirms"];
const POINTS = ["epidemicQuality", "ordersScore"];

/** 长商发〔2020〕17号: what 附件2 counts, and the tasks of 附件3. */
export const changxing2020Inputs: Inputs = {
  columns: new Map<string, ColumnTerm>(Object.entries(changxing2020Columns)),
  tasks: new Map<string, TaskTerm>(Object.entries(changxing2020TaskTerms)),
  unclear: new Map([
    ["企业数", ["activeExporters", "insuredExporters"]],
    ["实绩企业数", ["activeExporters", "newServiceFirms"]],
    ["新增企业数", NEW_FIRMS],
    ["新增实绩企业数", NEW_FIRMS],
    ["新增有实绩企业数", NEW_FIRMS],
    ["得分", POINTS],
    ["综合考核得分", POINTS],
    ["质量分", POINTS],
    ["进出口额", ["exports", "imports"]],
    ["去年同期", ["exportsLastYear", "activeExportersLastYear", "importsLastYear"]],
  ]),
};
