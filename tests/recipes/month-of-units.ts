/** A month as the first edition of the catalog scores it, which has one indicator, of 新增有实绩服务贸易企业数. */
import { gridOfValues } from "../../src/cells/grid";
import { SCORES_FIRST_ROW } from "../../src/compile/score-columns";
import { derive } from "../../src/engine/derivation";
import { explanation as english } from "../../src/messages/en/explanation";
import { explanation as chinese } from "../../src/messages/zh/explanation";
import { conventions } from "../../src/messages/zh/conventions";
import { EDITIONS } from "../../src/method/catalog";
import { checkMethod } from "../../src/method/check";
import { methodRows } from "../../src/method/method-table";
import { METHOD_HEADERS, METHOD_SHEET } from "../../src/method/sheet-terms";
import { gridsOf } from "../conformance/case-months";
import { nativeMonth } from "../conformance/native-month";
import { ownCalculation } from "../conformance/own-calculation";
import { month, pointsOf } from "../scoring/month";

/** null is a blank cell. */
export function monthOfUnits(counts: readonly (string | null)[]) {
  const [edition] = EDITIONS;
  const rows = methodRows(edition, edition.defaultConventions, conventions);
  const figures = month(counts.map((newServiceFirms) => ({ data: { newServiceFirms } })));
  const grids = [
    ...gridsOf(figures, {}).filter(({ sheet }) => sheet !== METHOD_SHEET),
    gridOfValues(METHOD_SHEET, [[...METHOD_HEADERS], ...rows.map((row) => [...row])]),
  ];
  const made = nativeMonth(edition.id, grids, "1-6月");
  if (!made) throw new Error("the month cannot be read");
  const formulas = ownCalculation(made).slice(SCORES_FIRST_ROW, SCORES_FIRST_ROW + counts.length);
  return {
    faults: checkMethod(edition),
    document: made.scores.method.document,
    printed: rows[0],
    points: pointsOf(made.scores, "1"),
    formulas: formulas.map((row) => row[1]),
    places: formulas.map((row) => row[3]),
    sentences: counts.map((_, town) => derive(made.scores, 0, town, chinese).sentence),
    english: counts.map((_, town) => derive(made.scores, 0, town, english).arithmetic),
  };
}
