import { apiNotFound } from "./host-error";

/** The members of a host object that a client may use, in camel case. */
export interface Members {
  /** Properties that load and, where the class has a setter, are set. */
  readonly scalars?: readonly string[];
  /** Properties that lead to another object. */
  readonly navigations?: readonly string[];
  readonly methods?: readonly string[];
}

/** Names the members of a class; a name that the class lacks does not compile. */
export function members<Self>(list: {
  readonly scalars?: readonly (keyof Self & string)[];
  readonly navigations?: readonly (keyof Self & string)[];
  readonly methods?: readonly (keyof Self & string)[];
}): Members {
  return list;
}

/** An object of Excel's object model as the host keeps it. */
export abstract class HostObject {
  abstract readonly members: Members;
  /** The client keeps a reference to it between two requests, as it does with ranges. */
  readonly isReferenced: boolean = false;
}

/** A host object that holds others. */
export abstract class HostCollection extends HostObject {
  abstract readonly items: readonly HostObject[];
  /** What the client's indexer finds: by name, by id or by place. */
  abstract find(key: unknown): HostObject | null;
}

/** Calls a member by its name. */
export function call(target: HostObject, name: string, values: readonly unknown[]): unknown {
  if (!target.members.methods?.includes(name)) throw apiNotFound(target.constructor.name, name);
  const method = Reflect.get(target, name) as (...values: readonly unknown[]) => unknown;
  return method.apply(target, [...values]);
}

/** Reads a member that leads to another object. */
export function navigate(target: HostObject, name: string): HostObject | null {
  if (!target.members.navigations?.includes(name)) throw apiNotFound(target.constructor.name, name);
  return Reflect.get(target, name) as HostObject | null;
}

export function getScalar(target: HostObject, name: string): unknown {
  if (!target.members.scalars?.includes(name)) throw apiNotFound(target.constructor.name, name);
  return Reflect.get(target, name) as unknown;
}

export function setScalar(target: HostObject, name: string, value: unknown): void {
  if (!target.members.scalars?.includes(name)) throw apiNotFound(target.constructor.name, name);
  if (!Reflect.set(target, name, value)) throw apiNotFound(target.constructor.name, `${name}=`);
}
