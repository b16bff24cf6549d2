import { HostError, invalidOperation } from "./host-error";
import {
  call,
  getScalar,
  HostCollection,
  HostObject,
  navigate,
  setScalar,
  type Members,
} from "./host-object";
import { KeptReferences } from "./kept-references";
import {
  ACTION,
  PATH,
  type WireAction,
  type WireArguments,
  type WireObjectPath,
  type WireQuery,
  type WireRequest,
  type WireResponse,
} from "./wire";

type Resolved = ReadonlyMap<number, HostObject | null>;

/** No object has it. */
const NO_PATH = -1;

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Executes the requests of an Office.js client on the objects of a host, action by action. */
export class RequestProcessor {
  readonly references = new KeptReferences();
  /** `_Register…Event` and `_Unregister…Event` calls go here. */
  onEventRegistration: (name: string) => void = () => undefined;
  /** Told of every member that a request calls or sets, e.g. `Range.merge`; throws what the host answers instead. */
  onUse: (member: string) => void = () => undefined;

  constructor(
    private readonly root: HostObject,
    private readonly services: ReadonlyMap<string, HostObject>,
  ) {}

  /** Answers a request. An action that fails ends it; those before it stay done, as in Excel. */
  process(request: WireRequest, actionLimit = Infinity): WireResponse {
    const response: WireResponse = { Results: [], TraceIds: [] };
    const resolved = new Map<number, HostObject | null>();
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (index >= actionLimit)
          throw new HostError("GeneralException", "Failed on purpose.", 500);
        const value = this.execute(action, request, resolved, response.TraceIds);
        response.Results.push({ ActionId: action.Id, Value: value === undefined ? null : value });
      } catch (error) {
        response.Error = wireError(error, index, locationOf(action, request));
        return response;
      }
    }
    return response;
  }

  private execute(
    action: WireAction,
    request: WireRequest,
    resolved: Map<number, HostObject | null>,
    traces: string[],
  ): unknown {
    if (action.ActionType === ACTION.trace) return void traces.push(action.Name ?? "");
    const target = this.resolve(action.ObjectPathId, request, resolved);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.identity(target, request.AutoKeepReference === true);
      case ACTION.query:
      case ACTION.queryAsJson:
        return target && this.query(target, action.QueryInfo ?? {});
      case ACTION.method:
        return this.invoke(target, action, request, resolved);
      case ACTION.setProperty:
        return this.set(target, { [action.Name ?? ""]: this.values(action, request, resolved)[0] });
      case ACTION.update:
        return this.set(target, action.ObjectState ?? {});
      case ACTION.ensureUnchanged:
        return null;
      case ACTION.deleteReference:
        for (const id of action.ObjectPathIds ?? []) resolved.delete(id);
        return null;
      default:
        throw new HostError("GeneralException", `action type ${action.ActionType}`);
    }
  }

  private invoke(
    target: HostObject | null,
    action: WireAction,
    request: WireRequest,
    resolved: Resolved & Map<number, HostObject | null>,
  ): unknown {
    const name = action.Name ?? "";
    if (name === "_KeepReference") return void (target && this.references.keep(target));
    if (name === "_RemoveReference") {
      return this.references.release(action.ArgumentInfo?.Arguments ?? []);
    }
    if (target === null) return { _IsNull: true };
    return this.callMember(target, name, this.values(action, request, resolved));
  }

  private callMember(target: HostObject, name: string, values: readonly unknown[]): unknown {
    if (/^_(Un)?[Rr]egister\w*Event$/.test(name)) return this.onEventRegistration(name);
    this.onUse(`${target.constructor.name}.${camel(name)}`);
    return call(target, name.startsWith("_") ? name : camel(name), values);
  }

  private set(target: HostObject | null, state: Readonly<Record<string, unknown>>): null {
    if (target === null) throw invalidOperation();
    for (const [name, value] of Object.entries(state)) {
      this.onUse(`${target.constructor.name}.${camel(name)}=`);
      setScalar(target, camel(name), value);
    }
    return null;
  }

  private resolve(
    id: number,
    request: WireRequest,
    resolved: Map<number, HostObject | null>,
  ): HostObject | null {
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const path = request.ObjectPaths[id];
    if (!path) throw new HostError("InvalidObjectPath", `no object path ${id}`);
    const object = this.open(path, request, resolved);
    resolved.set(id, object);
    return object;
  }

  private open(
    path: WireObjectPath,
    request: WireRequest,
    resolved: Map<number, HostObject | null>,
  ): HostObject | null {
    const name = path.Name ?? "";
    if (path.ObjectPathType === PATH.global) return this.root;
    if (path.ObjectPathType === PATH.newObject) return this.service(name);
    if (path.ObjectPathType === PATH.reference) return this.references.get(name);
    if (path.ObjectPathType === PATH.nullObject) return null;
    const parent = this.resolve(path.ParentObjectPathId ?? NO_PATH, request, resolved);
    if (parent === null) return null;
    if (path.ObjectPathType === PATH.property) return navigate(parent, camel(name));
    const values = this.values(path, request, resolved);
    if (path.ObjectPathType === PATH.indexer) return indexed(parent, values[0]);
    return this.callMember(parent, name, values) as HostObject | null;
  }

  private service(name: string): HostObject {
    const service = this.services.get(name);
    if (!service) throw new HostError("ApiNotFound", `The host has no service ${name}`, 404);
    return service;
  }

  /** Arguments with the objects that they refer to in place of their path ids. */
  private values(
    { ArgumentInfo }: { readonly ArgumentInfo?: WireArguments },
    request: WireRequest,
    resolved: Map<number, HostObject | null>,
  ): unknown[] {
    const ids = ArgumentInfo?.ReferencedObjectPathIds;
    const decode = (value: unknown, id: unknown): unknown => {
      if (Array.isArray(id) && Array.isArray(value)) return value.map((v, i) => decode(v, id[i]));
      return typeof id === "number" && id !== 0 ? this.resolve(id, request, resolved) : value;
    };
    return (ArgumentInfo?.Arguments ?? []).map((value, i) => decode(value, ids?.[i]));
  }

  private identity(target: HostObject | null, keeps: boolean): Record<string, unknown> | null {
    if (target === null) return null;
    const value: Record<string, unknown> = {};
    if (target.members.scalars?.includes("id")) value["Id"] = getScalar(target, "id");
    const reference =
      keeps && target.isReferenced ? this.references.keep(target) : this.references.of(target);
    if (reference !== undefined) value["_ReferenceId"] = reference;
    return value;
  }

  private query(target: HostObject, query: WireQuery): unknown {
    const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)].map(
      (path) => path.split("/"),
    );
    if (!(target instanceof HostCollection)) return this.pick(target, paths);
    const items = target.items.slice(query.Skip).slice(0, query.Top);
    return { _Items: items.map((item) => this.pick(item, paths)) };
  }

  /** The properties of an object that a query names, with those of the objects below it. */
  private pick(
    target: HostObject | null,
    paths: readonly (readonly string[])[],
  ): Record<string, unknown> | null {
    if (target === null) return null;
    const picked = this.identity(target, false) ?? {};
    const below = new Map<string, string[][]>();
    for (const [head = "*", ...rest] of paths.length > 0 ? paths : [["*"]]) {
      const name = camel(head);
      if (head === "*") this.pickAll(target, target.members, picked);
      else if (target.members.navigations?.includes(name)) {
        below.set(name, [...(below.get(name) ?? []), ...(rest.length > 0 ? [rest] : [])]);
      } else picked[pascal(name)] = getScalar(target, name);
    }
    for (const [name, rest] of below) {
      picked[pascal(name)] = this.pickBelow(navigate(target, name), rest);
    }
    return picked;
  }

  private pickAll(target: HostObject, { scalars }: Members, picked: Record<string, unknown>): void {
    for (const name of scalars ?? []) picked[pascal(name)] = getScalar(target, name);
  }

  private pickBelow(child: HostObject | null, paths: readonly (readonly string[])[]): unknown {
    if (!(child instanceof HostCollection)) return this.pick(child, paths);
    // `areas/items/address`: the client names the items, the wire does not.
    const itemPaths = paths.map((path) => (path[0] === "items" ? path.slice(1) : path));
    return { _Items: child.items.map((item) => this.pick(item, itemPaths)) };
  }
}

function indexed(parent: HostObject, key: unknown): HostObject {
  const item = parent instanceof HostCollection ? parent.find(key) : null;
  if (!item) throw new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
  return item;
}

function locationOf(action: WireAction, request: WireRequest): string {
  const path = request.ObjectPaths[action.ObjectPathId];
  return path ? `${path.Name ?? `path ${path.ObjectPathType}`}.${camel(action.Name ?? "")}` : "";
}

function wireError(
  error: unknown,
  index: number,
  location: string,
): WireResponse["Error"] & object {
  const known = error instanceof HostError;
  return {
    Code: known ? error.code : "GeneralException",
    Message: known ? error.message : `A fault of the test host: ${(error as Error).stack}`,
    Location: location,
    ActionIndex: index,
    HttpStatusCode: known ? error.status : 500,
  };
}
