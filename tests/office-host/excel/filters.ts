import { HostCollection, HostObject, members } from "../rich-api/host-object";
import type { Worksheet } from "./worksheet";

/** `Excel.AutoFilter`, of a sheet or of a table on it: rows that it hides, by the user's criteria. */
export class AutoFilter extends HostObject {
  readonly members = members<AutoFilter>({
    scalars: ["enabled", "isDataFiltered"],
    methods: ["clearCriteria", "remove"],
  });
  enabled = false;
  readonly hides = new Set<number>();
  constructor(private readonly sheet: Worksheet) {
    super();
  }
  get isDataFiltered(): boolean {
    return this.hides.size > 0;
  }
  /** The user filters: these rows do not meet the criteria. */
  hide(rows: readonly number[]): void {
    this.enabled = true;
    for (const row of rows) {
      this.hides.add(row);
      this.sheet.hiddenRows.add(row);
    }
  }
  clearCriteria(): void {
    this.sheet.mayChange();
    for (const row of this.hides) this.sheet.hiddenRows.delete(row);
    this.hides.clear();
  }
  remove(): void {
    this.clearCriteria();
    this.enabled = false;
  }
  becomeCopyOf({ enabled, hides }: AutoFilter): void {
    this.enabled = enabled;
    for (const row of hides) this.hides.add(row);
  }
}

/** `Excel.Table`, as far as it is filtered. */
export class Table extends HostObject {
  readonly members = members<Table>({
    scalars: ["id", "name"],
    navigations: ["autoFilter"],
    methods: ["clearFilters"],
  });
  readonly autoFilter: AutoFilter;
  constructor(
    sheet: Worksheet,
    readonly id: string,
    readonly name: string,
  ) {
    super();
    this.autoFilter = new AutoFilter(sheet);
  }
  clearFilters(): void {
    this.autoFilter.clearCriteria();
  }
}

/** `Excel.TableCollection`. */
export class TableCollection extends HostCollection {
  readonly members = members<TableCollection>({ methods: ["getItem", "getCount"] });
  readonly items: Table[] = [];
  constructor(private readonly sheet: Worksheet) {
    super();
  }
  find(key: unknown): Table | null {
    return this.items.find(({ id, name }) => id === key || name === key) ?? null;
  }
  getItem(key: unknown): Table | null {
    return this.find(key);
  }
  getCount(): number {
    return this.items.length;
  }
  /** The user makes a table. */
  make(name: string): Table {
    const table = new Table(this.sheet, this.sheet.workbook.newId(), name);
    this.items.push(table);
    return table;
  }
  becomeCopyOf({ items }: TableCollection): void {
    for (const { id, name, autoFilter } of items) {
      const table = new Table(this.sheet, id, name);
      table.autoFilter.becomeCopyOf(autoFilter);
      this.items.push(table);
    }
  }
}
