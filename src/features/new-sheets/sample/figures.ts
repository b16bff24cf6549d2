import type { Quantity } from "../../../method/types";
import type { Figures } from "../data-sheet";

/** The order in which the sample writes a town's figures: amounts 万美元, counts 家, rates %. */
const ORDER: readonly Quantity[] = [
  "exportsLastYear",
  "exports",
  "activeExporters",
  "activeExportersLastYear",
  "newExporters",
  "insuredExporters",
  "insuredExportersOfMonth",
  "smallExporterInsuranceRate",
  "generalTradeExports",
  "epidemicExports",
  "epidemicQuality",
  "imports",
  "importsLastYear",
  "outsourcing",
  "newServiceFirms",
  "ordersScore",
];

/** A town's figures in that order, with spaces between. */
export function figures(row: string): Figures {
  const values = row.split(" ");
  if (values.length !== ORDER.length) throw new Error(`a town has ${ORDER.length} figures: ${row}`);
  return Object.fromEntries(ORDER.map((quantity, index) => [quantity, values[index]]));
}
