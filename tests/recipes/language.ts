import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, textsOf, type Recipe } from "./recipe";

/** A language whose sentences are the English ones, but for one; also those that other recipes add. */
export function languageOver(...others: readonly Recipe[]): Recipe {
  const texts = textsOf(...others);
  const sentences = readdirSync(join(ROOT, "src/messages/en")).map((name) => {
    const path = `src/messages/en/${name}`;
    return [name, texts.get(path) ?? readFileSync(join(ROOT, path), "utf8")] as const;
  });
  return {
    newFiles: Object.fromEntries(
      sentences.map(([name, text]) => [`src/messages/fr/${name}`, translated(text)]),
    ),
    edits: EDITS,
  };
}

const EDITS: Recipe["edits"] = [
  {
    path: "src/messages/language.ts",
    behind: `close the pane and open it again. If that does not help, restart Excel.",
  },`,
    insert: `
  "fr-FR": {
    folder: "fr",
    switch: { short: "FR", name: "FR : afficher le volet en français" },
    words: () => import("./fr/words"),
    notLoaded: "Une partie n'a pas été chargée. Vérifiez le réseau et recalculez.",
    startFailed: "Le volet n'a pas démarré. Fermez-le et ouvrez-le de nouveau.",
  },`,
  },
  {
    path: "src/workbench/workbench.ts",
    behind: 'import { workbench as english } from "../messages/en/workbench";',
    insert: '\nimport { workbench as french } from "../messages/fr/workbench";',
  },
  {
    path: "src/workbench/workbench.ts",
    behind: '  "en-US": english,',
    insert: '\n  "fr-FR": french,',
  },
];

const ENGLISH = "capped: (cap) => `at most ${cap}`";
const FRENCH = "capped: (cap) => `au plus ${cap}`";

function translated(text: string): string {
  return text.replace(ENGLISH, FRENCH);
}

/** The language without one of its sentences. */
export function incomplete(): Recipe {
  const { newFiles, edits } = languageOver();
  const rest = Object.entries(newFiles).map(([path, text]) => [path, text.replace(FRENCH, "")]);
  return { newFiles: Object.fromEntries(rest) as Recipe["newFiles"], edits };
}
