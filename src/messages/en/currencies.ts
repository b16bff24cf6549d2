const MULTIPLES: ReadonlyMap<string, string> = new Map([
  ["", ""],
  ["千", " 1,000"],
  ["万", " 10,000"],
  ["百万", " 1,000,000"],
  ["千万", " 10,000,000"],
  ["亿", " 100,000,000"],
]);

/** 万美元 as `USD 10,000`; null for what is no unit of amounts. */
export function currencyName(unit: string): string | null {
  const [, multiple = "", money] = /^(.*?)(美元|元)$/.exec(unit) ?? [];
  const count = MULTIPLES.get(multiple);
  if (money === undefined || count === undefined) return null;
  return `${money === "美元" ? "USD" : "CNY"}${count}`;
}
