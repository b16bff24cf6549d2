import type { ControllerKind, Pane } from "../pane/pane";
import type { Workbook } from "../workbook/workbook";

/** Actions that tests pass instead of the controllers' own, by name: to show states that are hard to reach. */
export type StandIns = Readonly<Record<string, unknown>>;

/** The controllers of one pane, each made when it is first asked for. */
export class Controllers {
  private readonly made = new Map<object, object>();

  constructor(
    private readonly workbook: Workbook,
    private readonly standIns: StandIns,
    private readonly pane: Pane,
  ) {}

  of<Actions extends object, Controller extends object>(
    kind: ControllerKind<Actions, Controller>,
  ): Controller {
    const known = this.made.get(kind) as Controller | undefined;
    const one = known ?? new kind(this.workbook, this.actionsOf(kind), this.pane);
    this.made.set(kind, one);
    return one;
  }

  /** Those that listen or are at work end. */
  dispose(): void {
    for (const one of this.made.values()) (one as { dispose?: () => void }).dispose?.();
  }

  actionsOf<Actions extends object>({ actions }: { readonly actions: Actions }): Actions {
    return { ...actions, ...this.standIns };
  }
}
