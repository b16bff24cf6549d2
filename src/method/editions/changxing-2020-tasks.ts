import type { TaskRow, TaskTable } from "../task-table";

/** Tasks that 附件3 sets alike for everybody: 500万美元以下企业投保完成率 and 累计投保完成率, 1-5月 and 1-6月. */
const insurance = { smallExporterInsurance: ["70", "100"], exporterInsurance: ["60", "90"] };

const row = (
  name: string,
  growth: readonly string[],
  newExporters: readonly string[],
): TaskRow => ({
  name,
  targets: { exportGrowth: growth, newExporters, ...insurance },
});

/** 长商发〔2020〕17号, 附件3: the task sheet as published. */
export const changxing2020Tasks: TaskTable = {
  periods: ["1-5月", "1-6月"],
  remark: "备注:投保完成率=出口信用保险累计投保企业家数/累计出口企业家数",
  county: row("全县", ["8", "8"], ["53", "100"]),
  towns: [
    row("开发区(太湖街道)", ["8.5", "8.5"], ["12", "27"]),
    row("南太湖(李家巷镇)", ["9", "9"], ["5", "9"]),
    row("煤山镇", ["8.5", "8.5"], ["4", "7"]),
    row("和平镇", ["9", "9"], ["4", "6"]),
    row("示范区(泗安镇)", ["9.5", "9.5"], ["4", "6"]),
    row("高新区(画溪街道)", ["9.5", "9.5"], ["5", "7"]),
    row("洪桥镇", ["8", "8"], ["2", "5"]),
    row("夹浦镇", ["8", "8"], ["8", "18"]),
    row("林城镇", ["9", "9"], ["2", "4"]),
    row("虹星桥镇", ["8", "8"], ["6", "9"]),
    row("小浦镇", ["8.5", "8.5"], ["1", "2"]),
  ],
};
