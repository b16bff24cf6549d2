/** Where a text begins to differ from another, with what stands around there. */
export function firstDifference(now: string, before: string): string {
  let at = 0;
  while (at < now.length && now[at] === before[at]) at += 1;
  const around = (text: string): string => text.slice(Math.max(0, at - 60), at + 100);
  return now === before ? "" : `${around(now)} <- ${around(before)}`;
}
