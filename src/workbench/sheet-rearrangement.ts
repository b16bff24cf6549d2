import type { ICommandInfo, IWorksheetData } from "@univerjs/core";
import type { Rearrangement } from "../formula/recalculation/recalculation";

interface RearrangingParams {
  readonly subUnitId?: string;
  readonly sheet?: Pick<IWorksheetData, "id">;
  /** Where moved cells come from and go to. */
  readonly from?: { readonly subUnitId: string };
  readonly to?: { readonly subUnitId: string };
}

const MOVES = /^sheet\.mutation\.(insert-(row|col)|remove-(row|col)|move-|reorder-)/;
const INSERTS = "sheet.mutation.insert-sheet";
const REMOVES = "sheet.mutation.remove-sheet";
const REORDERS = new Set([INSERTS, REMOVES, "sheet.mutation.set-worksheet-order"]);
const RENAMES = "sheet.mutation.set-worksheet-name";

/** What became of the grid's sheets since formulas were last computed. */
export class SheetRearrangement {
  private moved = new Set<string>();
  private arrived = new Set<string>();
  private gone = new Set<string>();
  private isOrderOther = false;
  private isRenamed = false;

  constructor(private readonly nameOf: (sheetId: string) => string | undefined) {}

  static isOf({ id }: Readonly<ICommandInfo>): boolean {
    return MOVES.test(id) || REORDERS.has(id) || id === RENAMES;
  }

  isNone(): boolean {
    const { moved, arrived, gone, isOrderOther, isRenamed } = this;
    return moved.size + arrived.size + gone.size === 0 && !isOrderOther && !isRenamed;
  }

  /** Before a command: a sheet that goes is still there. */
  before({ id, params }: Readonly<ICommandInfo>): void {
    const { subUnitId = "", sheet, from, to } = (params ?? {}) as RearrangingParams;
    const ids = [subUnitId, from?.subUnitId, to?.subUnitId].filter((one) => !!one);
    if (MOVES.test(id)) ids.forEach((one) => this.moved.add(one ?? ""));
    if (id === INSERTS) this.arrived.add(sheet?.id ?? "");
    if (id === REMOVES) this.gone.add(this.nameOf(subUnitId) ?? "");
    if (REORDERS.has(id)) this.isOrderOther = true;
    if (id === RENAMES) this.isRenamed = true;
  }

  /** What was heard, by the names of now; it is forgotten. */
  take(): Rearrangement {
    const named = (ids: ReadonlySet<string>): string[] =>
      [...ids].flatMap((id) => this.nameOf(id) ?? []);
    const taken = {
      moved: named(this.moved),
      arrived: named(this.arrived),
      gone: [...this.gone],
      isOrderOther: this.isOrderOther,
    };
    this.forget();
    return taken;
  }

  forget(): void {
    this.moved = new Set();
    this.arrived = new Set();
    this.gone = new Set();
    this.isOrderOther = false;
    this.isRenamed = false;
  }
}
