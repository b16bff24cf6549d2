import type { Area } from "../../../src/cells/address";
import { invalidArgument, invalidOperation } from "../rich-api/host-error";
import { HostCollection, HostObject, members } from "../rich-api/host-object";
import { intersects, without } from "./area";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

export class DataBarPositiveFormat extends HostObject {
  readonly members = members<DataBarPositiveFormat>({
    scalars: ["fillColor", "borderColor", "gradientFill"],
  });
  fillColor: unknown = "#638EC6";
  borderColor: unknown = "";
  gradientFill: unknown = true;
}

export class DataBar extends HostObject {
  readonly members = members<DataBar>({
    scalars: ["lowerBoundRule", "upperBoundRule", "showDataBarOnly", "barDirection"],
    navigations: ["positiveFormat"],
  });
  lowerBoundRule: unknown = { type: "Automatic" };
  upperBoundRule: unknown = { type: "Automatic" };
  showDataBarOnly: unknown = false;
  barDirection: unknown = "Context";
  readonly positiveFormat = new DataBarPositiveFormat();
}

/** `Excel.ConditionalFormat`, data bars only. */
export class ConditionalFormat extends HostObject {
  readonly members = members<ConditionalFormat>({
    scalars: ["id", "type"],
    navigations: ["dataBar", "dataBarOrNullObject"],
    methods: ["delete", "getRange"],
  });
  readonly type = "DataBar";
  readonly dataBar = new DataBar();
  /** What it covers; where a part was cleared, several areas. */
  areas: readonly Area[];
  constructor(
    private readonly range: Range,
    readonly id: string,
  ) {
    super();
    this.areas = [range.area];
  }
  get dataBarOrNullObject(): DataBar {
    return this.dataBar;
  }
  get area(): Area {
    return this.areas[0] ?? this.range.area;
  }
  /** Fails where it covers several areas: reference of ConditionalFormat.getRange. */
  getRange(): Range {
    const { row, column, rows, columns } = this.area;
    if (this.areas.length > 1) throw invalidOperation();
    return this.range.sheet.getRangeByIndexes(row, column, rows, columns);
  }
  covers(area: Area): boolean {
    return this.areas.some((one) => intersects(one, area));
  }
  copyFor(sheet: Worksheet): ConditionalFormat {
    const { row, column, rows, columns } = this.range.area;
    const copy = new ConditionalFormat(
      sheet.getRangeByIndexes(row, column, rows, columns),
      this.id,
    );
    copy.areas = this.areas;
    const { positiveFormat, ...bar } = this.dataBar;
    Object.assign(copy.dataBar, bar);
    Object.assign(copy.dataBar.positiveFormat, positiveFormat);
    return copy;
  }
  delete(): void {
    const { sheet } = this.range;
    sheet.mayChange();
    sheet.conditionalFormatList = sheet.conditionalFormatList.filter((one) => one !== this);
  }
}

export class ConditionalFormatCollection extends HostCollection {
  readonly members = members<ConditionalFormatCollection>({
    methods: ["add", "clearAll", "getItem", "getItemAt", "getCount"],
  });
  constructor(private readonly range: Range) {
    super();
  }
  get items(): readonly ConditionalFormat[] {
    return this.range.sheet.conditionalFormatList.filter((one) => one.covers(this.range.area));
  }
  find(key: unknown): ConditionalFormat | null {
    return this.items.find(({ id }) => id === key) ?? null;
  }
  getItem(key: unknown): ConditionalFormat | null {
    return this.find(key);
  }
  getItemAt(index: number): ConditionalFormat | null {
    return this.items[index] ?? null;
  }
  getCount(): number {
    return this.items.length;
  }
  add(type: unknown): ConditionalFormat {
    const { sheet } = this.range;
    sheet.mayChange();
    if (type !== "DataBar") throw invalidArgument();
    const added = new ConditionalFormat(this.range, sheet.workbook.newId());
    sheet.conditionalFormatList.push(added);
    return added;
  }
  /** Of a part of what a format covers, only that part: mog api_expansion.rs. */
  clearAll(): void {
    const { sheet, area } = this.range;
    sheet.mayChange();
    for (const one of this.items) one.areas = one.areas.flatMap((part) => without(part, area));
    sheet.conditionalFormatList = sheet.conditionalFormatList.filter(
      ({ areas }) => areas.length > 0,
    );
  }
}
