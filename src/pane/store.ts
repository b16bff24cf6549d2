import { useSyncExternalStore } from "react";

/** A state, and who wants to know when it changes. */
export class Store<State extends object> {
  private readonly listeners = new Set<() => void>();

  constructor(private state: State) {}

  readonly current = (): State => this.state;

  /** Answers how to stop listening. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  set(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  /** Nobody is told any more. */
  close(): void {
    this.listeners.clear();
  }
}

/** The state as it is now; the component is shown again when it changes. */
export function useStore<State extends object>({ subscribe, current }: Store<State>): State {
  return useSyncExternalStore(subscribe, current);
}
