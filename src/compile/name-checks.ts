import { call } from "../formula/tree";
import { native as words } from "../messages/zh/native";
import type { CompileContext } from "./context";
import { unchanged } from "./parameters";
import type { StepColumn } from "./step-columns";

/** 0 while the rows that a town's figures are taken from still carry its name; above the towns the sum, with that of the figures' headers. */
export function nameCheckColumn({ columns, layout, inputs }: CompileContext): StepColumn {
  return columns.add({
    header: words.headers.nameCheck,
    basis: words.parameters.here,
    head: (all) => call("SUM", all, ...inputs.all.filter(({ head }) => head).map(({ top }) => top)),
    cell: (town) => unchanged(layout.towns[town]?.names ?? []),
  });
}
