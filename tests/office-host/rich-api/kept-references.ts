import { HostError } from "./host-error";
import type { HostObject } from "./host-object";

/** Objects that the client holds on to between two requests. */
export class KeptReferences {
  private readonly objects = new Map<string, HostObject>();
  private readonly names = new Map<HostObject, string>();
  private next = 0;

  get size(): number {
    return this.objects.size;
  }

  keep(object: HostObject): string {
    const known = this.names.get(object);
    if (known !== undefined) return known;
    this.next += 1;
    const name = `r${this.next}`;
    this.objects.set(name, object);
    this.names.set(object, name);
    return name;
  }

  of(object: HostObject): string | undefined {
    return this.names.get(object);
  }

  get(name: string): HostObject {
    const object = this.objects.get(name);
    if (!object) {
      throw new HostError(
        "InvalidReference",
        "This reference is not valid for the current operation.",
      );
    }
    return object;
  }

  release(names: readonly unknown[]): null {
    for (const name of names) {
      const object = this.objects.get(String(name));
      if (!object) continue;
      this.objects.delete(String(name));
      this.names.delete(object);
    }
    return null;
  }
}
