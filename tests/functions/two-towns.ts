import type { OracleTown } from "../oracle/oracle-input";

const JIASHAN: OracleTown = {
  name: "甲山镇",
  targets: {
    growthPercent: 8.5,
    newExporters: 7,
    smallExporterInsurancePercent: 100,
    exporterInsurancePercent: 90,
  },
  exports: 1086.4,
  exportsLastYear: 1000,
  active: 20,
  activeLastYear: 18,
  newExporters: 4,
  insured: 16,
  insuredOfMonth: 3,
  smallExporterInsurancePercent: 90,
  generalTrade: 900,
  epidemic: 45,
  epidemicQuality: 0.3,
  imports: 520,
  importsLastYear: 500,
  outsourcing: 12,
  newServiceFirms: 2,
  ordersScore: 88,
  projects: [{ investment: 200, beltAndRoad: true }],
  items: ["市简报"],
};

/** 甲山镇 has the first row of the task sheet (row 5) and the last of the data (row 3). */
export const TWO_TOWNS: readonly [OracleTown, OracleTown] = [
  JIASHAN,
  {
    ...JIASHAN,
    name: "乙山镇",
    targets: { ...JIASHAN.targets, growthPercent: 9 },
    exports: 1113,
    projects: [],
    items: [],
  },
];
