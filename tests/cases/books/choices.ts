/** Decisions taken one after the other from drawn numbers; 0 always is the plainest, so that a failure shrinks to it. */
export class Choices {
  private next = 0;

  constructor(private readonly drawn: readonly number[]) {}

  /** A whole number below `limit`. */
  below(limit: number): number {
    const drawn = this.drawn[this.next % this.drawn.length]!;
    // Numbers drawn beyond the last are made of the earlier ones.
    const lap = Math.floor(this.next / this.drawn.length);
    this.next += 1;
    return drawn === 0 ? 0 : (drawn + lap * 7) % limit;
  }

  one<T>(options: readonly T[]): T {
    const option = options[this.below(options.length)];
    if (option === undefined) throw new Error("nothing to choose from");
    return option;
  }

  /** True once in so many times. */
  rarely(times: number): boolean {
    return this.below(times) === times - 1;
  }

  /** The same things in another order; drawn zeros leave it as it is. */
  order<T>(things: readonly T[]): T[] {
    const rest = [...things];
    return things.map(() => rest.splice(this.below(rest.length), 1)[0]!);
  }
}
