/** Fractions for the oracle alone: it shares no arithmetic with the product. */
export class Ratio {
  private constructor(
    readonly top: bigint,
    readonly bottom: bigint,
  ) {}

  static of(top: bigint, bottom: bigint = 1n): Ratio {
    if (bottom === 0n) throw new Error("divided by 0");
    const sign = bottom < 0n ? -1n : 1n;
    let [a, b] = [top < 0n ? -top : top, bottom < 0n ? -bottom : bottom];
    while (b !== 0n) [a, b] = [b, a % b];
    const divisor = a === 0n ? 1n : a;
    return new Ratio((sign * top) / divisor, (sign * bottom) / divisor);
  }

  /** `-2.5`, `7`, `1/3` */
  static read(text: string): Ratio {
    const [over = "", under] = text.split("/");
    if (under !== undefined) return Ratio.read(over).divided(Ratio.read(under));
    const [whole = "", decimals = ""] = over.split(".");
    return Ratio.of(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
  }

  plus(other: Ratio): Ratio {
    return Ratio.of(this.top * other.bottom + other.top * this.bottom, this.bottom * other.bottom);
  }

  minus(other: Ratio): Ratio {
    return this.plus(Ratio.of(-other.top, other.bottom));
  }

  times(other: Ratio): Ratio {
    return Ratio.of(this.top * other.top, this.bottom * other.bottom);
  }

  divided(other: Ratio): Ratio {
    return Ratio.of(this.top * other.bottom, this.bottom * other.top);
  }

  /** −1, 0 or 1 */
  order(other: Ratio): number {
    const difference = this.top * other.bottom - other.top * this.bottom;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  get sign(): number {
    return this.order(NOTHING);
  }

  is(other: Ratio): boolean {
    return this.order(other) === 0;
  }

  /** Without what is behind the point. */
  get cut(): Ratio {
    return Ratio.of(this.top / this.bottom);
  }

  get text(): string {
    return this.bottom === 1n ? `${this.top}` : `${this.top}/${this.bottom}`;
  }
}

export const NOTHING = Ratio.of(0n);
export const ONE = Ratio.of(1n);
export const HUNDRED = Ratio.of(100n);
