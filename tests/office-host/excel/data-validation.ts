import type { Area } from "../../../src/cells/address";
import { invalidArgument } from "../rich-api/host-error";
import { HostObject, members } from "../rich-api/host-object";
import { intersects } from "./area";
import type { Range } from "./range";

export interface ValidationRule {
  readonly area: Area;
  readonly rule: unknown;
}

/** Excel keeps a list of choices as one text of at most 255 characters. */
const LONGEST_LIST = 255;

/** `Excel.DataValidation`. */
export class DataValidation extends HostObject {
  readonly members = members<DataValidation>({ scalars: ["rule"], methods: ["clear"] });
  constructor(private readonly range: Range) {
    super();
  }
  get rule(): unknown {
    const found = this.range.sheet.validations.find(({ area }) =>
      intersects(area, this.range.area),
    );
    return found?.rule ?? {};
  }
  set rule(rule: unknown) {
    const source = (rule as { list?: { source?: unknown } }).list?.source;
    if (typeof source === "string" && source.length > LONGEST_LIST) throw invalidArgument();
    this.clear();
    this.range.sheet.validations.push({ area: this.range.area, rule });
  }
  clear(): void {
    const { sheet, area } = this.range;
    sheet.mayChange();
    sheet.validations = sheet.validations.filter((one) => !intersects(one.area, area));
  }
}
