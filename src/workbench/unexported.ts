/** Counts what was changed in the workbook since it came or was exported last. */
export class Unexported {
  private changes = 0;
  private exported = 0;

  /** `tell`: hears whether there is any now. */
  constructor(private readonly tell: (isThere: boolean) => void) {}

  get isThere(): boolean {
    return this.changes !== this.exported;
  }

  changed(): void {
    this.changes += 1;
    this.tell(true);
  }

  /** The state that is exported now: what is changed while the file is made is not in it. */
  now(): number {
    return this.changes;
  }

  exportedAt(state: number): void {
    this.exported = state;
    this.tell(this.isThere);
  }

  /** Another workbook is there. */
  forget(): void {
    this.exportedAt(this.changes);
  }
}
