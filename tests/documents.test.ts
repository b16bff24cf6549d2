import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { version } from "../package.json";
import { functionPages } from "../src/build/function-pages";
import * as terms from "../src/method/own-sheet/terms";
import { anchorOf } from "../src/build/markdown-page";

const ROOT = join(__dirname, "..");
const DOCS = join(ROOT, "docs");
const CONTRIBUTING = "docs/CONTRIBUTING.md";

const markdownIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name).slice(ROOT.length + 1));

const READMES = ["README.md", "README.en.md"];
const PAGES = [
  ...READMES,
  "CHANGELOG.md",
  ...markdownIn(DOCS),
  ...markdownIn(join(ROOT, ".github")),
];

const textOf = (page: string): string => readFileSync(join(ROOT, page), "utf8");

/** Targets of links to other files of the repository, without the place in the page. */
function linkedFiles(page: string): string[] {
  const links = [...textOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
  return links.flatMap((target) => {
    const [file = ""] = target.split("#");
    return file === "" || file.startsWith("https:") ? [] : [join(ROOT, dirname(page), file)];
  });
}

/** Files and folders that a page names as `src/…`, `tests/…`, `docs/…` or `.github/…`. */
function namedFiles(page: string): string[] {
  const names = textOf(page).matchAll(/`((?:src|tests|docs|\.github)\/[\w./-]+)`/g);
  return [...names].map(([, name = ""]) => join(ROOT, name));
}

test.each(PAGES)("%s: what it links to and what it names is there", (page) => {
  const files = [...linkedFiles(page), ...namedFiles(page)];
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

/** Links into a page, of these or the same, whose heading is not there. */
function lostAnchors(page: string): string[] {
  const links = textOf(page).matchAll(/\]\(([\w./-]*)#([^)\s]+)\)/g);
  return [...links].flatMap(([link, file = "", anchor = ""]) => {
    const text = textOf(file === "" ? page : join(dirname(page), file));
    const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => anchorOf(heading));
    return headings.includes(decodeURIComponent(anchor)) ? [] : [link];
  });
}

test.each(PAGES)("%s: the headings that it links to are there", (page) => {
  expect(lostAnchors(page)).toEqual([]);
});

test("README.md is short", () => {
  expect(readFileSync(join(ROOT, "README.md")).length).toBeLessThanOrEqual(6 * 1024);
});

test.each(READMES)("%s has the two commands of the developers", (page) => {
  const commands = [...textOf(page).matchAll(/^npm ci && npm (\w+) {2,}#/gm)];
  expect(commands.map(([, script]) => script)).toEqual(["start", "test"]);
});

test("every picture of the guide is taken by the script, and every picture taken is shown", () => {
  const shown = PAGES.flatMap((page) =>
    [...textOf(page).matchAll(/!\[[^\]]+\]\((?:docs\/)?images\/([\w-]+)\.png\)/g)].map(
      ([, name = ""]) => name,
    ),
  );
  const script = textOf("src/build/screenshot.ts");
  const taken = [...script.matchAll(/^ {2}"?([\w-]+)"?: (?:async )?\(.*\) =>/gm)].map(
    ([, name = ""]) => name,
  );
  const kept = readdirSync(join(DOCS, "images")).map((name) => name.replace(/\.png$/, ""));
  expect([...new Set(shown)].sort()).toEqual([...taken].sort());
  expect(kept.sort()).toEqual([...taken].sort());
});

test("the pages of the functions are as npm run function-pages writes them", async () => {
  for (const { file, text } of await functionPages()) expect(textOf(file)).toBe(text);
});

test("the change log and the lockfile have the version of the package", () => {
  expect(/^## \[([\d.]+)\]/m.exec(textOf("CHANGELOG.md"))?.[1]).toBe(version);
  expect(JSON.parse(textOf("package-lock.json"))).toMatchObject({ version });
});

/** What a bureau gets without the rest of the repository. */
test.each(["deployment", "guide", "own-method", "functions", "known-limits"])(
  "docs/%s.md links to its own kind only",
  (page) => {
    const links = linkedFiles(`docs/${page}.md`).map((file) => file.slice(DOCS.length + 1));
    const own = /^(images\/[\w-]+\.png|(deployment|guide|own-method|functions|known-limits)\.md)$/;
    expect(links.filter((link) => !own.test(link))).toEqual([]);
  },
);

test("links and names are found", () => {
  expect(linkedFiles(CONTRIBUTING)).toContain(join(ROOT, "README.md"));
  expect(namedFiles(CONTRIBUTING)).toContain(join(ROOT, "tests/architecture.test.ts"));
});

test("every npm script has its line", () => {
  const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Record<string, string> };
  const [, table = ""] = /## Every npm script\n([\s\S]*?)\n## /.exec(textOf(CONTRIBUTING)) ?? [];
  const told = [...table.matchAll(/^\| (`[^|]*) \|/gm)].flatMap(([, cell = ""]) =>
    [...cell.matchAll(/`(?:npm (?:run )?)?([a-z:-]+)/g)].map(([, name = ""]) => name),
  );
  expect(Object.keys(scripts).filter((name) => !told.includes(name))).toEqual([]);
});

test("every room of src has its line", () => {
  const rooms = readdirSync(join(ROOT, "src"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const [, layout = ""] =
    /```\nsrc\/\n([^`]*(?:`Excel\.`)?[^`]*)```/.exec(textOf(CONTRIBUTING)) ?? [];
  expect(rooms.filter((room) => !layout.includes(`${room}/ `))).toEqual([]);
});

test("办法用词 explains every word that the sheet of an own method lets choose", () => {
  const explained = new Set(
    [...textOf("docs/own-method.md").matchAll(/\*\*(.+?)\*\*/g)].map(([, word = ""]) => word),
  );
  const words = [
    terms.OWN_MEASURE_WORDS,
    terms.HOW_WORDS,
    terms.RULE_WORDS,
    terms.REFERENCES,
    terms.UNMET_WORDS,
    terms.TIER_WORDS,
    terms.READS_WORDS,
    terms.WORDINGS,
    terms.TIE_WORDS,
    terms.DIRECTION_WORDS,
    terms.COMPARES_WORDS,
    terms.EFFECT_WORDS,
  ].flatMap((each): string[] => Object.values(each));
  const alone = [terms.YES, terms.NO, terms.BONUS, terms.NO_LIMIT, terms.FALL_GETS_NOTHING];
  expect([...words, ...alone].filter((word) => !explained.has(word))).toEqual([]);
});
