/** Names of towns, and the other ways in which people write them. */

const OF_THE_COUNTY = [
  "煤山镇",
  "和平镇",
  "开发区(太湖街道)",
  "南太湖(李家巷镇)",
  "示范区(泗安镇)",
  "高新区(画溪街道)",
  "洪桥镇",
  "夹浦镇",
  "林城镇",
  "虹星桥镇",
  "小浦镇",
];
const MORE = [..."东西南北"].flatMap((side) =>
  ["岭溪乡", "石梁街道", "白塔镇", "青湾镇", "云栖街道"].map((rest) => `${side}${rest}`),
);

/** Thirty-one; no name is part of another. */
export const TOWN_NAMES: readonly string[] = [...OF_THE_COUNTY, ...MORE];

/** `开发区(太湖街道)` is also written with wide brackets, by one of its names, or the other way round. */
export function townForms(name: string): readonly string[] {
  const [, zone, town] = /^(.+)\((.+)\)$/.exec(name) ?? [];
  if (zone === undefined || town === undefined) return [name];
  return [name, `${zone}（${town}）`, town, zone, `${town}（${zone}）`];
}
