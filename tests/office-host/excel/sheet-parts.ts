import type { Area } from "../../../src/cells/address";
import { accessDenied, invalidArgument } from "../rich-api/host-error";
import { HostObject, members } from "../rich-api/host-object";
import { areaOf, MAX_COLUMNS, MAX_ROWS } from "./area";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** `Excel.WorksheetProtection`. Protecting and unprotecting is the user's affair: the client only asks. */
export class WorksheetProtection extends HostObject {
  readonly members = members<WorksheetProtection>({ scalars: ["protected"] });
  constructor(private readonly sheet: Worksheet) {
    super();
  }
  get protected(): boolean {
    return this.sheet.isProtected;
  }
}

/** `Excel.WorkbookProtection`: of the structure, that is of adding, naming and deleting sheets. */
export class WorkbookProtection extends HostObject {
  readonly members = members<WorkbookProtection>({ scalars: ["protected"] });
  protected = false;
  mayChangeStructure(): void {
    if (this.protected) throw accessDenied();
  }
}

/** `Excel.WorksheetFreezePanes`. */
export class WorksheetFreezePanes extends HostObject {
  readonly members = members<WorksheetFreezePanes>({
    methods: ["freezeAt", "freezeRows", "freezeColumns", "unfreeze", "getLocationOrNullObject"],
  });
  location: Area | null = null;
  constructor(private readonly sheet: Worksheet) {
    super();
  }
  freezeAt(range: unknown): void {
    this.sheet.mayChange();
    if (!(range instanceof Range)) throw invalidArgument();
    this.location = range.area;
  }
  freezeRows(rows: number): void {
    this.sheet.mayChange();
    this.location = { row: 0, column: 0, rows, columns: MAX_COLUMNS };
  }
  freezeColumns(columns: number): void {
    this.sheet.mayChange();
    this.location = { row: 0, column: 0, rows: MAX_ROWS, columns };
  }
  unfreeze(): void {
    this.sheet.mayChange();
    this.location = null;
  }
  getLocationOrNullObject(): Range | null {
    return this.location && new Range(this.sheet, this.location);
  }
}

/** `Excel.PageBreakCollection` of rows: those that are put in by hand. */
export class PageBreakCollection extends HostObject {
  readonly members = members<PageBreakCollection>({ methods: ["add", "removePageBreaks"] });
  starts: number[] = [];
  constructor(private readonly sheet: Worksheet) {
    super();
  }
  /** The break goes before the row of the range's first cell. */
  add(range: unknown): PageBreak {
    this.sheet.mayChange();
    const { row } = areaOf(range);
    if (row === 0) throw invalidArgument();
    this.starts = [...this.starts, row];
    return new PageBreak();
  }
  removePageBreaks(): void {
    this.sheet.mayChange();
    this.starts = [];
  }
}

/** `Excel.PageBreak`. */
export class PageBreak extends HostObject {
  readonly members = members<PageBreak>({});
}

/** `Excel.HeaderFooter`, of which only what is written is there. */
class HeaderFooter extends HostObject {
  readonly members = members<HeaderFooter>({ scalars: ["leftFooter", "rightFooter"] });
  leftFooter: unknown = "";
  rightFooter: unknown = "";
}

/** `Excel.HeaderFooterGroup`. */
class HeaderFooterGroup extends HostObject {
  readonly members = members<HeaderFooterGroup>({
    scalars: ["state"],
    navigations: ["oddPages", "evenPages"],
  });
  state: unknown = "Default";
  readonly oddPages = new HeaderFooter();
  readonly evenPages = new HeaderFooter();
}

/** `Excel.PageLayout`. */
export class PageLayout extends HostObject {
  readonly members = members<PageLayout>({
    scalars: [
      "orientation",
      "paperSize",
      "zoom",
      "centerHorizontally",
      "topMargin",
      "bottomMargin",
      "leftMargin",
      "rightMargin",
    ],
    navigations: ["headersFooters"],
    methods: ["setPrintTitleRows", "getPrintTitleRowsOrNullObject", "setPrintArea"],
  });
  readonly headersFooters = new HeaderFooterGroup();
  topMargin: unknown = 54;
  bottomMargin: unknown = 54;
  leftMargin: unknown = 50.4;
  rightMargin: unknown = 50.4;
  printArea: unknown = null;
  titleRows: Area | null = null;
  private settings: Readonly<Record<string, unknown>> = {};
  constructor(private readonly sheet: Worksheet) {
    super();
  }
  get orientation(): unknown {
    return this.settings["orientation"] ?? "Portrait";
  }
  set orientation(value: unknown) {
    this.put("orientation", value);
  }
  get paperSize(): unknown {
    return this.settings["paperSize"] ?? "Letter";
  }
  set paperSize(value: unknown) {
    this.put("paperSize", value);
  }
  get zoom(): unknown {
    return this.settings["zoom"] ?? { scale: 100 };
  }
  set zoom(value: unknown) {
    this.put("zoom", value);
  }
  get centerHorizontally(): unknown {
    return this.settings["centerHorizontally"] ?? false;
  }
  set centerHorizontally(value: unknown) {
    this.put("centerHorizontally", value);
  }
  setPrintArea(area: unknown): void {
    this.sheet.mayChange();
    this.printArea = area;
  }
  setPrintTitleRows(rows: unknown): void {
    this.sheet.mayChange();
    const match = /^\$(\d+):\$(\d+)$/.exec(String(rows));
    if (!match) throw invalidArgument();
    const [first, last] = [Number(match[1]) - 1, Number(match[2]) - 1];
    this.titleRows = { row: first, column: 0, rows: last - first + 1, columns: MAX_COLUMNS };
  }
  getPrintTitleRowsOrNullObject(): Range | null {
    return this.titleRows && new Range(this.sheet, this.titleRows);
  }
  becomeCopyOf({ titleRows, settings }: PageLayout): void {
    this.titleRows = titleRows;
    this.settings = settings;
  }
  private put(name: string, value: unknown): void {
    this.sheet.mayChange();
    this.settings = { ...this.settings, [name]: value };
  }
}
