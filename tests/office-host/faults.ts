/** What goes wrong with a request, on purpose. */
export type Fault =
  /** The host answers an error and does nothing. */
  | "refuse"
  /** The host does the first part of the actions, half of them unless said otherwise, then answers an error. */
  | "half"
  /** The same, and no answer arrives. */
  | "half-unanswered"
  /** The request never arrives: no answer comes. */
  | "lose-request"
  /** The host does all of it, but its answer never arrives. */
  | "lose-answer"
  /** Every matrix of the answer is null, without an error, as for a very large range. */
  | "null-values"
  /** The answer would be larger than the host sends. */
  | "response-too-large";

interface Planned {
  readonly fault: Fault;
  readonly lasting: boolean;
  readonly part: number;
}

/** Which request meets which fault. Requests are counted from 1; the client's own cleaning up does not count. */
export class FaultPlan {
  private readonly planned = new Map<number, Planned>();
  private readonly remoteEdits = new Map<number, () => void>();

  /** The k-th request from now on, and with `lasting` every one after it. */
  at(request: number, fault: Fault, { lasting = false, part = 0.5 } = {}): void {
    this.planned.set(request, { fault, lasting, part });
  }

  /** Another user does something just before the host executes the k-th request. */
  before(request: number, edit: () => void): void {
    this.remoteEdits.set(request, edit);
  }

  clear(): void {
    this.planned.clear();
    this.remoteEdits.clear();
  }

  faultOf(request: number): Fault | null {
    for (const [at, { fault, lasting }] of this.planned) {
      if (at === request) return fault;
      // A host that ended in the middle of a request does nothing at all afterwards.
      if (lasting && request > at) return fault === "half" ? "lose-request" : fault;
    }
    return null;
  }

  /** How much of a request is done that meets "half". */
  partOf(request: number): number {
    return this.planned.get(request)?.part ?? 1;
  }

  runRemoteEdit(request: number): void {
    this.remoteEdits.get(request)?.();
    this.remoteEdits.delete(request);
  }
}
