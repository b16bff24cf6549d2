/** Counts what was changed in the workbook since it came or was saved last. */
export class Unsaved {
  private changes = 0;
  private saved = 0;

  /** `tell`: hears whether there is any now. */
  constructor(private readonly tell: (isThere: boolean) => void) {}

  get isThere(): boolean {
    return this.changes !== this.saved;
  }

  changed(): void {
    this.changes += 1;
    this.tell(true);
  }

  /** The state that is saved now: what is changed while the file is made is not in it. */
  now(): number {
    return this.changes;
  }

  savedAt(state: number): void {
    this.saved = state;
    this.tell(this.isThere);
  }

  /** Another workbook is there. */
  forget(): void {
    this.savedAt(this.changes);
  }
}
