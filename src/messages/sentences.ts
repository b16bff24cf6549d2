/**
 * What a translation of `Zh` must hold: the same keys, any words in place of the Chinese ones, functions of the same
 * facts. `Sentences<{ rank: string; done: (town: string) => "好" }>` is `{ rank: string; done: (town: string) => string }`.
 */
export type Sentences<Zh> = Zh extends string
  ? string
  : Zh extends (...facts: infer Facts) => infer Said
    ? (...facts: Facts) => Sentences<Said>
    : { readonly [Key in keyof Zh]: Sentences<Zh[Key]> };
