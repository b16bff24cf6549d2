export type TownMatch =
  | { readonly kind: "town"; readonly index: number }
  /** 全县, 合计, 小计: never a town. */
  | { readonly kind: "total" }
  | { readonly kind: "ambiguous"; readonly towns: readonly string[] }
  | { readonly kind: "unknown"; readonly nearest: string | null };

/** The towns of the task sheet, and who is meant by a name. */
export interface Roster {
  readonly towns: readonly string[];
  find(text: string): TownMatch;
}

/** `开发区（太湖街道）`, `太湖街道` and `开发区` all find `开发区(太湖街道)`. */
export declare function rosterOf(towns: readonly string[]): Roster;
