import { rosterOf, type Roster, type TownMatch } from "./town-names";

/**
 * The roster that the names give by which a ledger is asked. They may be a part of what the ledger calls a town:
 * 太湖街道 is meant by a row of 开发区(太湖街道).
 */
export function rosterOfNames(names: readonly string[]): Roster {
  const { towns, find } = rosterOf(names);
  const partly = (text: string): TownMatch => {
    const fuller = rosterOf([text]);
    const meant = names.flatMap((name, index) =>
      fuller.find(name).kind === "town" ? [{ name, index }] : [],
    );
    const [only, other] = meant;
    if (!only) return find(text);
    if (other) return { kind: "ambiguous", towns: meant.map(({ name }) => name) };
    return { kind: "town", index: only.index };
  };
  const known = new Map<string, TownMatch>();
  return {
    towns,
    find(text) {
      const match = known.get(text) ?? find(text);
      const found = match.kind === "unknown" ? partly(text) : match;
      known.set(text, found);
      return found;
    },
  };
}
