import { HostCollection, HostObject, members } from "../rich-api/host-object";
import type { Range } from "./range";

export class RangeCollection extends HostCollection {
  readonly members = members<RangeCollection>({ methods: ["getItemAt", "getCount"] });
  constructor(readonly items: readonly Range[]) {
    super();
  }
  find(index: unknown): Range | null {
    return this.items[Number(index)] ?? null;
  }
  getItemAt(index: number): Range | null {
    return this.find(index);
  }
  getCount(): number {
    return this.items.length;
  }
}

/** `Excel.RangeAreas`: what `getMergedAreasOrNullObject` gives. */
export class RangeAreas extends HostObject {
  readonly members = members<RangeAreas>({
    scalars: ["address", "areaCount"],
    navigations: ["areas"],
  });
  override readonly isReferenced = true;
  constructor(private readonly ranges: readonly Range[]) {
    super();
  }
  get address(): string {
    return this.ranges.map(({ address }) => address).join(",");
  }
  get areaCount(): number {
    return this.ranges.length;
  }
  get areas(): RangeCollection {
    return new RangeCollection(this.ranges);
  }
}
