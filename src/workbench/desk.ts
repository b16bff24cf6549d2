import type { WorkbenchMessages } from "../messages/zh/workbench";
import { printedTime } from "../record/printed-time";
import { download } from "../workbook/download";
import { unsavedQuestion } from "./ask-unsaved";
import {
  mayWrite,
  pickToSave,
  writeDisk,
  type ChosenWorkbook,
  type DiskFile,
  type Written,
} from "./disk-file";
import type { GridProgram } from "./grid-program";
import { endTyping } from "./grid-typing";
import type { GridWorkbook } from "./grid-workbook";
import { Keeping } from "./keeping";
import type { WorkbenchPage } from "./page";
import type { OpenOutcome, WorkbenchSession } from "./session";
import type { Snapshot, Snapshots } from "./snapshots";
import type { Unsaved } from "./unsaved";

/** What the bar works on. */
export interface DeskParts {
  readonly page: WorkbenchPage;
  readonly words: WorkbenchMessages;
  readonly program: GridProgram;
  readonly workbook: GridWorkbook;
  readonly session: WorkbenchSession;
  readonly unsaved: Unsaved;
  readonly snapshots: Snapshots;
  /** The pane waits, and reads what is there then. */
  readonly setPaneBusy: (busy: boolean) => void;
}

/** What the grid itself could not show; the page goes on. */
const UNREADABLE: OpenOutcome = { kind: "refused", refusal: { kind: "unreadable" } };

/** The one workbook that is open, and the file that it is saved to. What is asked of it is done one after the other. */
export class Desk {
  private disk: DiskFile | null = null;
  private work: Promise<unknown> = Promise.resolve();
  private endOfRun: () => void = () => undefined;
  private isKept = true;
  private readonly keeping = new Keeping(() => this.inTurn(() => this.keep()));

  constructor(
    private readonly parts: DeskParts,
    private fileName: string,
  ) {
    parts.page.showFileName(fileName);
  }

  open(chosen: ChosenWorkbook): Promise<void> {
    return this.inTurn(() => this.openNow(chosen));
  }

  save(): Promise<boolean> {
    return this.inTurn(() => this.saveNow());
  }

  export(): Promise<boolean> {
    return this.inTurn(() => this.exportNow());
  }

  changed(): void {
    this.parts.unsaved.changed();
    this.keeping.changed();
  }

  /** The pane begins and ends something during which the bar must wait. */
  paneIs(busy: boolean): void {
    this.showBusy(busy);
    if (!busy) return this.endOfRun();
    const run = new Promise<void>((resolve) => (this.endOfRun = resolve));
    this.work = Promise.all([this.work, run]);
  }

  /** What a page that is gone has left is offered; what the user does not decide on is offered again next time. */
  async offer(left: readonly Snapshot[]): Promise<void> {
    const { page, words } = this.parts;
    for (const snapshot of left) {
      const { title, ask, choices } = words.left;
      const text = ask(snapshot.fileName, printedTime(new Date(snapshot.at)));
      const choice = await page.ask({ title, text, choices });
      if (choice === "restore") return this.inTurn(() => this.restore(snapshot));
      if (choice === "delete") await this.forgetKept(snapshot.id);
    }
  }

  /** Deletes everything that this browser keeps of any workbook. */
  async clear(): Promise<void> {
    this.keeping.forget();
    await this.parts.snapshots.clear();
  }

  private inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    const done = this.work.then(task);
    this.work = done.catch(() => undefined);
    return done;
  }

  private showBusy(busy: boolean): void {
    this.parts.page.setBusy(busy);
  }

  private async openNow({ file, disk }: ChosenWorkbook): Promise<void> {
    const { page, words, program, unsaved } = this.parts;
    await endTyping(program);
    const question = unsavedQuestion(words.unsaved, this.fileName, file.name);
    const choice = unsaved.isThere ? await page.ask(question) : "discard";
    if (choice === "stay") return page.say(words.unsaved.stayed(file.name));
    if (choice === "save" && !(await this.saveNow())) return;
    if (await this.show(file)) {
      this.disk = disk;
      unsaved.forget();
      await this.forgetKept();
    }
  }

  private async restore({ id, fileName, bytes, disk }: Snapshot): Promise<void> {
    const { page, words, unsaved } = this.parts;
    if (!(await this.show(new File([bytes], fileName)))) return;
    this.disk = disk;
    unsaved.changed();
    page.say(words.left.restored(fileName));
    await this.keep();
    await this.forgetKept(id);
  }

  private async show(file: File): Promise<boolean> {
    const { page, words, session, setPaneBusy } = this.parts;
    this.showBusy(true);
    setPaneBusy(true);
    page.say(words.opening(file.name));
    page.cover(words.opening(file.name));
    const outcome = await session.open(file).catch((error: unknown) => {
      console.error(error);
      return UNREADABLE;
    });
    page.cover(null);
    setPaneBusy(false);
    this.showBusy(false);
    if (outcome.kind === "refused") {
      page.say(words.refused(file.name, outcome.refusal), "problem");
      return false;
    }
    this.fileName = file.name;
    page.showFileName(file.name);
    page.showOutOfDate(0);
    page.say(words.opened(file.name, outcome.sheets, outcome.notices));
    return true;
  }

  /** Back into the file; without one the user says where to, and where the browser cannot ask it is an export. */
  private async saveNow(): Promise<boolean> {
    const { page, words } = this.parts;
    const disk = this.disk ?? (await pickToSave(this.fileName));
    if (disk === "unable") return this.exportNow();
    if (disk === "none") {
      page.say(words.saving.stayed);
      return false;
    }
    if (!(await mayWrite(disk))) return this.notSaved({ kind: "forbidden" }, disk);
    return this.written(words.saving.now, async (bytes) => {
      const written = await writeDisk(disk, bytes);
      if (written.kind !== "written") return this.notSaved(written, disk);
      this.disk = written.disk;
      this.fileName = disk.handle.name;
      page.showFileName(this.fileName);
      page.say(words.saving.done(this.fileName, ...this.remarks()));
      return true;
    });
  }

  private notSaved({ kind }: Written, { handle }: DiskFile): boolean {
    const { page, words } = this.parts;
    if (kind !== "written") page.say(words.saving.failed[kind](handle.name), "problem");
    return false;
  }

  /** A copy among the downloads. It saves the work of a workbook that has no file to be saved to. */
  private exportNow(): Promise<boolean> {
    const { page, words } = this.parts;
    return this.written(words.exporting, (bytes) => {
      download(bytes, this.fileName);
      page.say(words.exported(this.fileName, ...this.remarks()));
      return Promise.resolve(this.disk === null);
    });
  }

  /** `put` answers whether the work is saved then. */
  private async written(
    doing: string,
    put: (bytes: Uint8Array<ArrayBuffer>) => Promise<boolean>,
  ): Promise<boolean> {
    const { page, words, program, workbook, unsaved } = this.parts;
    this.showBusy(true);
    page.say(doing);
    await endTyping(program);
    const state = unsaved.now();
    const isSaved = await workbook
      .copy()
      .then(put)
      .catch(() => {
        page.say(words.exportFailed, "problem");
        return false;
      });
    this.showBusy(false);
    if (!isSaved) return false;
    unsaved.savedAt(state);
    if (!unsaved.isThere) await this.forgetKept();
    return true;
  }

  private remarks(): [number, readonly string[]] {
    const { calculation, file } = this.parts.workbook;
    return [calculation.outOfDate().length, file ? calculation.scatteredSheets() : []];
  }

  private async keep(): Promise<void> {
    const { workbook, unsaved, snapshots, page, words } = this.parts;
    if (!unsaved.isThere) return;
    const { fileName, disk } = this;
    const keeping = workbook.bytes().then((bytes) => snapshots.keep({ fileName, bytes, disk }));
    await keeping.then(
      () => (this.isKept = true),
      () => {
        // Said once: every change would say it again.
        if (this.isKept) page.say(words.left.notKept, "problem");
        this.isKept = false;
      },
    );
  }

  /** Of this page, unless another one is named. What cannot be deleted is deleted when it is seven days old. */
  private async forgetKept(id?: string): Promise<void> {
    if (id === undefined) this.keeping.forget();
    await this.parts.snapshots.remove(id).catch(() => undefined);
  }
}
