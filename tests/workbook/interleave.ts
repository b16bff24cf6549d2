// npm run interleave -- [--edits 11] [--seed N] [--only part-of-an-action]
import { startOfficeHere } from "../office-host/start-office";
import type { Interleaved } from "./interleaving";
import { campaignOf, summaryOf } from "./interleaving-campaign";
import { OFFICE_ACTIONS } from "./office-actions";

function argument(name: string): string | null {
  const place = process.argv.indexOf(`--${name}`);
  return place < 0 ? null : (process.argv[place + 1] ?? null);
}

async function interleave(): Promise<boolean> {
  const edits = Number(argument("edits") ?? "11");
  const seed = Number(argument("seed") ?? String(Date.now() % 1_000_000_007));
  const only = argument("only");
  const bridge = await startOfficeHere();
  const all: Interleaved[] = [];
  for (const action of OFFICE_ACTIONS) {
    if (only !== null && !action.name.includes(only)) continue;
    const found = await campaignOf(bridge, action, { edits, seed });
    for (const one of found.filter(({ fault }) => fault !== null)) {
      console.log(`${action.name}, ${one.edit}, before request ${one.request}: ${one.fault}`);
    }
    process.stdout.write(`${action.name.padEnd(56)}${found.length}\n`);
    all.push(...found);
  }
  process.stdout.write(summaryOf(all, seed));
  return all.every(({ fault }) => fault === null);
}

void interleave()
  .catch((error: unknown) => {
    console.error(error);
    return false;
  })
  .then((isHeld) => {
    process.exitCode = isHeld ? 0 : 1;
  });
