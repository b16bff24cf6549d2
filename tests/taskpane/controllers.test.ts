import type { Pane } from "../../src/pane/pane";
import { Controllers } from "../../src/taskpane/controllers";
import { PaneSession } from "../../src/taskpane/pane-session";
import type { Workbook } from "../../src/workbook/workbook";
import { MemoryWorkbook } from "../workbook/memory-workbook";

class Greeter {
  static readonly actions = { greet: () => "hello", part: () => "goodbye" };

  constructor(
    readonly workbook: Workbook,
    readonly actions: typeof Greeter.actions,
    readonly pane: Pane,
  ) {}
}

function controllersOf(standIns = {}) {
  const workbook = new MemoryWorkbook([{ name: "甲", values: [[1]] }]);
  const pane = new PaneSession(workbook, () => undefined);
  return { workbook, pane, controllers: new Controllers(workbook, standIns, pane) };
}

test("a controller is made once, with the workbook and the pane that it stands in", () => {
  const { workbook, pane, controllers } = controllersOf();
  const greeter = controllers.of(Greeter);
  expect(controllers.of(Greeter)).toBe(greeter);
  expect(greeter.workbook).toBe(workbook);
  expect(greeter.pane).toBe(pane);
});

test("an action that a test stands in for takes the place of the controller's own, the others stay", () => {
  const { actions } = controllersOf({ greet: () => "hi" }).controllers.of(Greeter);
  expect([actions.greet(), actions.part()]).toEqual(["hi", "goodbye"]);
});
