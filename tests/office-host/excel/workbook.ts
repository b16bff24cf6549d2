import {
  accessDenied,
  HostError,
  invalidArgument,
  invalidOperation,
  itemNotFound,
} from "../rich-api/host-error";
import { HostCollection, HostObject, members } from "../rich-api/host-object";
import type { HostCellValue } from "./cell";
import type { Range } from "./range";
import { WorkbookProtection } from "./sheet-parts";
import { Worksheet } from "./worksheet";

/** Something the workbook tells its listeners, with the sheet that it happened on. */
export interface WorkbookEvent {
  readonly kind: "changed" | "calculated" | "selected";
  readonly sheet: Worksheet;
  readonly address: string;
}

/** What a formula shows. Without one, formulas of our functions show #NAME?, as on a machine without the add-in. */
export type Calculate = (formula: string, sheet: Worksheet) => HostCellValue;

/** Excel reads and writes at most this many cells at once. */
const CELL_LIMIT = 5_000_000;

export class WorksheetCollection extends HostCollection {
  readonly members = members<WorksheetCollection>({
    methods: [
      "getItem",
      "getItemOrNullObject",
      "getActiveWorksheet",
      "getFirst",
      "getCount",
      "add",
    ],
  });
  constructor(private readonly workbook: Workbook) {
    super();
  }
  get items(): readonly Worksheet[] {
    return this.workbook.sheets;
  }
  find(key: unknown): Worksheet | null {
    const wanted = String(key).toLowerCase();
    return this.items.find(({ id, name }) => id === key || name.toLowerCase() === wanted) ?? null;
  }
  getItem(key: unknown): Worksheet {
    const sheet = this.find(key);
    if (!sheet) throw itemNotFound();
    return sheet;
  }
  getItemOrNullObject(key: unknown): Worksheet | null {
    return this.find(key);
  }
  getActiveWorksheet(): Worksheet {
    return this.workbook.active;
  }
  getFirst(): Worksheet | null {
    return this.items[0] ?? null;
  }
  getCount(): number {
    return this.items.length;
  }
  add(name?: unknown): Worksheet {
    this.workbook.mayChange();
    this.workbook.protection.mayChangeStructure();
    return this.workbook.add(typeof name === "string" ? name : `Sheet${this.items.length + 1}`);
  }
}

/** `Excel.WorkbookCreated`. */
export class WorkbookCreated extends HostObject {
  readonly members = members<WorkbookCreated>({ scalars: ["id"], methods: ["open"] });
  readonly id = "created";
  constructor(private readonly onOpen: () => void) {
    super();
  }
  open(): void {
    this.onOpen();
  }
}

/** `Excel.Application`. */
export class Application extends HostObject {
  readonly members = members<Application>({
    scalars: ["calculationMode"],
    methods: ["calculate", "createWorkbook", "suspendScreenUpdatingUntilNextSync"],
  });
  calculationMode = "Automatic";
  /** Base64 of the workbooks that were opened in windows of their own. */
  readonly created: string[] = [];
  createWorkbook(base64: unknown): WorkbookCreated {
    return new WorkbookCreated(() => this.created.push(String(base64)));
  }
  calculate(): void {
    // The host works out every formula when it is written.
  }
  suspendScreenUpdatingUntilNextSync(): void {
    // There is no screen.
  }
}

/** `Excel.Workbook`, kept in memory. */
export class Workbook extends HostObject {
  readonly members = members<Workbook>({
    scalars: ["name", "readOnly"],
    navigations: ["worksheets", "protection", "application"],
    methods: ["getSelectedRange", "getActiveCell"],
  });
  readonly name = "考核.xlsx";
  readonly worksheets = new WorksheetCollection(this);
  readonly protection = new WorkbookProtection();
  readonly application = new Application();
  private lastId = 0;
  sheets: Worksheet[] = [];
  active: Worksheet = this.add("Sheet1");
  readOnly = false;
  cellLimit = CELL_LIMIT;
  calculate: Calculate = () => ({ error: "#NAME?" });
  /** Receives what happens; the bridge sends it on to the client. */
  onEvent: (event: WorkbookEvent) => void = () => undefined;
  private selection: Range | null = null;

  getSelectedRange(): Range {
    return this.selection ?? this.active.getCell(0, 0);
  }
  getActiveCell(): Range {
    return this.getSelectedRange().getCell(0, 0);
  }

  add(name: string): Worksheet {
    this.checkName(name);
    const sheet = new Worksheet(this, name, this.newId());
    this.sheets.push(sheet);
    return sheet;
  }

  /** Everything of another workbook, to be changed apart from it. */
  becomeCopyOf(other: Workbook): void {
    this.sheets = other.sheets.map((sheet) => sheet.copyFor(this));
    this.active = this.sheets[other.sheets.indexOf(other.active)] ?? this.active;
    this.protection.protected = other.protection.protected;
    this.application.calculationMode = other.application.calculationMode;
    this.readOnly = other.readOnly;
    this.lastId = other.lastId;
    this.selection = null;
  }

  remove(sheet: Worksheet): void {
    this.mayChange();
    this.protection.mayChangeStructure();
    const rest = this.sheets.filter((one) => one !== sheet);
    if (!rest.some(({ visibility }) => visibility === "Visible")) throw invalidOperation();
    if (this.active === sheet) this.leave(sheet);
    this.sheets = rest;
  }

  /** The next visible sheet comes to the front, else the one before: mog worksheet_semantics.rs. */
  leave(sheet: Worksheet): void {
    const at = this.sheets.indexOf(sheet);
    const others = [...this.sheets.slice(at + 1), ...this.sheets.slice(0, at).reverse()];
    const next = others.find(({ visibility }) => visibility === "Visible");
    if (next) this.active = next;
  }

  /** The user or the client selects a range. */
  pick(range: Range): void {
    this.active = range.sheet;
    this.selection = range;
    this.onEvent({ kind: "selected", sheet: range.sheet, address: range.address });
  }

  noteChange(sheet: Worksheet, address: string): void {
    this.onEvent({ kind: "changed", sheet, address });
  }

  noteCalculation(sheet: Worksheet): void {
    this.onEvent({ kind: "calculated", sheet, address: "" });
  }

  mayChange(): void {
    if (this.readOnly) throw accessDenied();
  }

  /** The rules of support.microsoft.com, Rename a worksheet. */
  checkName(name: string, self?: Worksheet): void {
    if (name === "" || name.length > 31 || /[[\]:*?/\\]/.test(name)) throw invalidArgument();
    if (/^'|'$/.test(name) || name.toLowerCase() === "history") throw invalidArgument();
    const isTaken = this.sheets.some(
      (sheet) => sheet !== self && sheet.name.toLowerCase() === name.toLowerCase(),
    );
    if (isTaken) {
      throw new HostError(
        "ItemAlreadyExists",
        "A resource with the same name or identifier already exists.",
        409,
      );
    }
  }

  newId(): string {
    this.lastId += 1;
    return `{00000000-0001-0000-0000-${String(this.lastId).padStart(12, "0")}}`;
  }
}
