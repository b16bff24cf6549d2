/** A month as the first edition of the catalog scores it, which has one indicator, of a column and a task of its own. */
import { gridOfValues } from "../../src/cells/grid";
import { SCORES_FIRST_ROW } from "../../src/compile/score-columns";
import { derive } from "../../src/engine/derivation";
import { everyExplanation as english } from "../../src/messages/en/own-rule-words";
import { everyExplanation as chinese } from "../../src/messages/zh/own-rule-words";
import { conventions } from "../../src/messages/zh/conventions";
import { EDITIONS } from "../../src/method/catalog";
import { checkMethod } from "../../src/method/check";
import { methodRows } from "../../src/method/method-table";
import { METHOD_HEADERS, METHOD_SHEET, TASK_SHEET } from "../../src/method/sheet-terms";
import { nativeMonth } from "../conformance/native-month";
import { ownCalculation } from "../conformance/own-calculation";
import { pointsOf } from "../scoring/month";

/** null is a blank cell. */
export function monthOfUnits(counts: readonly (string | null)[]) {
  const [edition] = EDITIONS;
  const rows = methodRows(edition, edition.defaultConventions, conventions);
  const towns = counts.map((_, town) => `镇${town + 1}`);
  const grids = [
    gridOfValues(TASK_SHEET, [
      ["乡镇", "新签约项目(家)"],
      [null, "1-6月"],
      ...towns.map((town) => [town, 8]),
    ]),
    gridOfValues("数据 1-6月", [
      ["乡镇", "签约项目数"],
      ...towns.map((town, index) => [town, count(counts[index])]),
    ]),
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

const count = (text: string | null | undefined): number | null => (text ? Number(text) : null);
