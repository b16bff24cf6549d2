import type { PublishedMethod } from "../method";
import { publishedTerms } from "../published-terms";
import { changxing2020Inputs } from "./changxing-2020-inputs";

/** 长商发〔2020〕17号, 附件2. The clause texts are the official ones. */
export const changxing2020: PublishedMethod = {
  id: "changxing-2020",
  document: "长商发〔2020〕17号",
  title: "2020年度乡镇(街道、园区)出口攻坚指数考核办法",
  names: {
    index: "出口攻坚指数",
    work: "出口攻坚",
    units: "乡镇(街道、园区)",
    annex: "附件2",
    amounts: "出口额、进口额",
  },
  year: 2020,
  total: "100",
  termsOf: publishedTerms,
  inputs: changxing2020Inputs,
  categories: [
    {
      name: "目标任务",
      points: "60",
      indicators: [
        {
          code: "1.1",
          name: "目标完成",
          clause: "附件2 目标任务第1条",
          text: "完成目标任务的,得40分;其余按比例得分。",
          points: "40",
          rule: {
            kind: "completion",
            measure: { kind: "growth", of: "exports", from: "exportsLastYear" },
            task: "exportGrowth",
            otherTasks: [
              { task: "newExporters", measure: { kind: "amount", of: "newExporters" } },
              {
                task: "smallExporterInsurance",
                measure: { kind: "amount", of: "smallExporterInsuranceRate" },
              },
              {
                task: "exporterInsurance",
                measure: { kind: "ratio", of: "insuredExporters", to: "activeExporters" },
              },
            ],
          },
        },
        {
          code: "1.2",
          name: "增幅",
          clause: "附件2 目标任务第2条",
          text: "出口增幅最高的得7分,其余按比例得分。负增长的不得分。",
          points: "7",
          rule: {
            kind: "proportional",
            measure: { kind: "growth", of: "exports", from: "exportsLastYear" },
          },
        },
        {
          code: "1.3",
          name: "增量",
          clause: "附件2 目标任务第3条",
          text: "出口增量排名第一的,得7分,其余按比例得分。",
          points: "7",
          rule: {
            kind: "proportional",
            measure: { kind: "increase", of: "exports", from: "exportsLastYear" },
            isRanked: true,
          },
        },
        {
          code: "1.4",
          name: "总量",
          clause: "附件2 目标任务第4条",
          text: "出口总量排名第一的,得6分,其余按比例得分。",
          points: "6",
          rule: {
            kind: "proportional",
            measure: { kind: "amount", of: "exports" },
            isRanked: true,
          },
        },
      ],
    },
    {
      name: "主体培育",
      points: "10",
      indicators: [
        {
          code: "2",
          name: "主体培育",
          clause: "附件2 主体培育",
          text: "按照有出口实绩企业与去年同期有出口实绩企业总数的比重排序,第一名得10分,其余按比例得分。",
          points: "10",
          rule: {
            kind: "proportional",
            measure: { kind: "ratio", of: "activeExporters", to: "activeExportersLastYear" },
            isRanked: true,
            isOfTotal: true,
          },
        },
      ],
    },
    {
      name: "防疫物资出口",
      points: "3",
      indicators: [
        {
          code: "3.1",
          name: "防疫物资占比",
          clause: "附件2 防疫物资出口第1条",
          text: "按照防疫物资出口额占一般贸易出口额的比重排序,第一名得2.5分,按0.2分/名次递减。",
          points: "2.5",
          rule: {
            kind: "rank-step",
            measure: { kind: "ratio", of: "epidemicExports", to: "generalTradeExports" },
            step: "0.2",
            fallGetsNothing: false,
            zeroOf: "epidemicExports",
          },
        },
        {
          code: "3.2",
          name: "报送质量",
          clause: "附件2 防疫物资出口第2条",
          text: "根据数据报送时效和相关信息质量酌情打分,最高不超过0.5分。",
          points: "0.5",
          rule: { kind: "entered", of: "epidemicQuality" },
        },
      ],
    },
    {
      name: "进口贸易",
      points: "3",
      indicators: [
        {
          code: "4",
          name: "进口贸易",
          clause: "附件2 进口贸易",
          text: "1.按照进口增量排序,第一名得3分,按0.2分/名次递减。2.进口额同比下降的不得分。",
          points: "3",
          rule: {
            kind: "rank-step",
            measure: { kind: "increase", of: "imports", from: "importsLastYear" },
            step: "0.2",
            fallGetsNothing: true,
            zeroOf: "imports",
          },
        },
      ],
    },
    {
      name: "境外投资",
      points: "3",
      indicators: [
        {
          code: "5",
          name: "境外投资",
          clause: "附件2 境外投资",
          text: "1.每新批1个境外投资项目,得1分;赴“一带一路”沿线国家投资的,得1.5分。2.对中方投资额200万美元以上的项目分档次给予得分:500万美元以下的,每个得0.5分;500万美元(含)-1000万美元的,每个得1分;1000万美元以上的(含),每个得2分。",
          points: "3",
          rule: {
            kind: "counted-projects",
            each: "1",
            eachBeltAndRoad: "1.5",
            tiers: [
              { atLeast: "1000", points: "2" },
              { atLeast: "500", points: "1" },
              { atLeast: "200", points: "0.5" },
            ],
          },
        },
      ],
    },
    {
      name: "服务贸易",
      points: "3",
      indicators: [
        {
          code: "6.1",
          name: "离岸外包占比",
          clause: "附件2 服务贸易第1条",
          text: "按照离岸服务外包执行额占出口额的比重排序,第一名得1.5分,按0.1分/名次递减。",
          points: "1.5",
          rule: {
            kind: "rank-step",
            measure: { kind: "ratio", of: "outsourcing", to: "exports" },
            step: "0.1",
            fallGetsNothing: false,
            zeroOf: "outsourcing",
          },
        },
        {
          code: "6.2",
          name: "新增服贸企业",
          clause: "附件2 服务贸易第2条",
          text: "按照新增有实绩服务贸易企业家数排序,第一名得1.5分,按0.1分/名次递减。",
          points: "1.5",
          rule: {
            kind: "rank-step",
            measure: { kind: "amount", of: "newServiceFirms" },
            step: "0.1",
            fallGetsNothing: false,
            zeroOf: "newServiceFirms",
          },
        },
      ],
    },
    {
      name: "信保覆盖面",
      points: "5",
      indicators: [
        {
          code: "7",
          name: "信保覆盖面",
          clause: "附件2 信保覆盖面",
          text: "按照当期出口信保投保企业家数与有出口实绩企业总数的比重排序,第一名得5分,其余按比例得分。",
          points: "5",
          rule: {
            kind: "proportional",
            measure: { kind: "ratio", of: "insuredExporters", to: "activeExporters" },
            measureOfMonth: { kind: "ratio", of: "insuredExportersOfMonth", to: "activeExporters" },
            isRanked: true,
            isOfTotal: true,
          },
        },
      ],
    },
    {
      name: "订单+清单",
      points: "5",
      indicators: [
        {
          code: "8",
          name: "订单+清单",
          clause: "附件2 订单+清单",
          text: "按照“订单+清单”外贸监测系统综合考核得分排序,第一名得5分,其余按比例得分。",
          points: "5",
          rule: {
            kind: "proportional",
            measure: { kind: "amount", of: "ordersScore" },
            isRanked: true,
          },
        },
      ],
    },
    {
      name: "信息交流",
      points: "8",
      indicators: [
        {
          code: "9",
          name: "信息交流",
          clause: "附件2 信息交流",
          text: "以举措成效、典型案例、问题反映、经验交流等形式及时报送运行情况,报送1条得1分,被市简报录用得2分,被省简报录用得3分,累计不超过8分。",
          points: "8",
          rule: { kind: "counted-items", each: { submitted: "1", city: "2", province: "3" } },
        },
      ],
    },
  ],
  defaultConventions: {
    targetBasis: "growth",
    targetScope: "growth",
    noPositive: "nobody",
    zeroBase: "met",
    insured: "cumulative",
    stepTies: "skip",
    rankTies: "skip",
    zeroEarnsPlace: true,
    bound200: true,
    infoLevels: "highest",
    rounding: { stage: "each", decimals: 2, mode: "half-away", rankBy: "printed" },
    currency: "sheet",
    proportionBasis: "value",
    shareWhole: "own",
    zeroDenominator: "none",
    targetNotPositive: "zero",
    repeatedTitle: "each",
  },
};
