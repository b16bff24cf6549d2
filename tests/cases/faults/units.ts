/** Units that differ within one table. */
import type { Quantity } from "../../method/changxing-2020-names";
import { wordsOf } from "../books/sheet";
import { named, type Fault } from "./fault";
import { AMOUNTS, neededQuantities } from "./places";

const isAmount = (quantity: Quantity): boolean => AMOUNTS.includes(quantity);

export const units: readonly Fault[] = [
  {
    id: "unit-mixed-in-header",
    strike(book, choices) {
      const { data } = book;
      const quantity = choices.one(neededQuantities(book).filter(isAmount));
      const header = data.headers.get(quantity)!;
      const text = wordsOf(header);
      if (!text.includes(data.currency)) return null;
      header.value = text.replace(data.currency, choices.one(["美元", "亿美元", "亿元"]));
      return named(["units-mixed"], [{ sheet: data.sheet, cell: header }]);
    },
  },
  {
    id: "unit-mixed-in-unit-row",
    strike(book, choices) {
      const { data } = book;
      const unit = data.units?.get(choices.one(neededQuantities(book).filter(isAmount)));
      if (!unit) return null;
      unit.value = choices.one(["美元", "元", "亿美元", "吨"]);
      return named(["units-mixed"], [{ sheet: data.sheet, cell: unit }]);
    },
  },
  {
    id: "unit-of-counts-differs",
    strike(book, choices) {
      const { data } = book;
      const counts = neededQuantities(book).filter((each) => each.includes("xporters"));
      const unit = data.units?.get(choices.one(counts));
      if (!unit || unit.value !== "家") return null;
      unit.value = choices.one(["%", "万美元"]);
      return named(["units-mixed"], [{ sheet: data.sheet, cell: unit }]);
    },
  },
  {
    id: "unit-of-investment",
    strike({ projects }, choices) {
      if (projects.rows.length === 0) return null;
      const { investment } = projects.headers;
      investment.value = choices.one([
        "中方投资额(美元)",
        "中方投资额(亿美元)",
        "中方投资额(万元)",
      ]);
      return named(["units-mixed"], [{ sheet: projects.sheet, cell: investment }]);
    },
  },
];
