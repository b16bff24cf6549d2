import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const ROOT = join(__dirname, "..");
const DOCS = join(ROOT, "docs");
const CONTRIBUTING = "docs/CONTRIBUTING.md";

const markdownIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name).slice(ROOT.length + 1));

const PAGES = ["README.md", ...markdownIn(DOCS), ...markdownIn(join(ROOT, ".github"))];

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
