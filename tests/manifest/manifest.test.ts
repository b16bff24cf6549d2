/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../package.json";
import { LANGUAGES } from "../../src/messages/language";

const ROOT = join(__dirname, "../..");
const DEVELOPMENT_URL = "https://localhost:3001/";
const [DEFAULT, ...OTHERS] = Object.keys(LANGUAGES);
const manifest = new DOMParser().parseFromString(
  readFileSync(join(ROOT, "manifest.xml"), "utf8"),
  "application/xml",
);

const all = (name: string): readonly Element[] =>
  [...manifest.getElementsByTagName("*")].filter((element) => element.localName === name);
const one = (name: string): Element => {
  const [element, ...more] = all(name);
  if (element === undefined || more.length > 0) throw new Error(`not exactly one ${name}`);
  return element;
};
const attribute = (element: Element, name: string): string => {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`${element.tagName} has no ${name}`);
  return value;
};
const resources = [...all("Image"), ...all("Url"), ...all("String")].filter(
  (element) => element.id !== "",
);
const uses = [...manifest.querySelectorAll("[resid]")].map((element) =>
  attribute(element, "resid"),
);
const urls = [...all("Override"), ...manifest.querySelectorAll("[DefaultValue]")]
  .map((element) => element.getAttribute("DefaultValue") ?? attribute(element, "Value"))
  .filter((value) => /^\w+:/.test(value));

const setsOf = (requirements: Element): readonly (readonly [string, string])[] =>
  all("Set")
    .filter((set) => requirements.contains(set))
    .map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")]);

test("is well-formed XML", () => {
  expect(all("parsererror")).toEqual([]);
  expect(manifest.documentElement.localName).toBe("OfficeApp");
});

// The schema is a sequence: Office refuses a manifest whose elements stand in another order.
test.each([
  [
    "OfficeApp",
    "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl Hosts Requirements DefaultSettings Permissions VersionOverrides",
  ],
  ["VersionOverrides", "Requirements Hosts Resources"],
  ["AllFormFactors", "ExtensionPoint"],
  ["DesktopFormFactor", "GetStarted FunctionFile ExtensionPoint"],
  ["GetStarted", "Title Description LearnMoreUrl"],
  ["CustomTab", "Group Label"],
  ["Group", "Label Icon Control Control"],
  ["Supertip", "Title Description"],
  ["Resources", "Images Urls ShortStrings LongStrings"],
])("%s holds its children in the order of the schema", (name, order) => {
  for (const element of all(name)) expect(childNames(element)).toBe(order);
});

test("the host of the overrides begins with its runtime", () => {
  const [, host] = all("Host");
  expect(host && childNames(host)).toBe("Runtimes AllFormFactors DesktopFormFactor");
});

test("the custom functions name script, page, metadata and namespace, in this order", () => {
  const [functions] = all("ExtensionPoint");
  expect(functions && childNames(functions)).toBe("Script Page Metadata Namespace");
});

test("both buttons are whole", () => {
  expect(all("Control").map(childNames)).toEqual([
    "Label Supertip Icon Action",
    "Label Supertip Icon Action",
  ]);
  expect(one("FunctionName").textContent).toBe("rankMonth");
});

test("one runtime serves the functions, the commands and the pane, and no TaskpaneId splits it", () => {
  const pages = [
    one("Runtime"),
    one("FunctionFile"),
    one("Page").firstElementChild,
    all("Action")[1]?.firstElementChild,
  ];
  expect(pages.map((page) => page?.getAttribute("resid"))).toEqual(Array(4).fill("Taskpane.Url"));
  expect(attribute(one("Runtime"), "lifetime")).toBe("long");
  expect(all("TaskpaneId")).toEqual([]);
});

test("id, version, locale and permissions have the form that Office accepts", () => {
  expect(one("Id").textContent).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(one("Version").textContent).toMatch(/^[1-9]\d*\.\d+\.\d+\.\d+$/);
  expect(one("Version").textContent).toBe(`${version}.0`);
  expect(one("DefaultLocale").textContent).toBe(DEFAULT);
  expect(one("Permissions").textContent).toBe("ReadWriteDocument");
});

test("the base requirement hides the add-in from no host", () => {
  const [base, overrides] = all("Requirements").map(setsOf);
  expect(base).toEqual([["ExcelApi", "1.1"]]);
  // Without it a host falls back to the base pane.
  expect(overrides).toEqual([["SharedRuntime", "1.1"]]);
});

test("the namespace is CX in every language", () => {
  const namespace = resources.find(({ id }) => id === "Functions.Namespace");
  expect(namespace && valuesOf(namespace)).toEqual(["CX", ...OTHERS.map(() => "CX")]);
});

test("every resource is defined once, used, and short in its id", () => {
  const ids = resources.map(({ id }) => id);
  expect([...ids].sort()).toEqual([...new Set(uses)].sort());
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
});

test.each([
  ["ShortStrings", 125],
  ["LongStrings", 250],
] as const)("%s have at most %i characters", (name, most) => {
  const values = [...one(name).children].flatMap(valuesOf);
  expect(values.filter((value) => value.length > most || value === "")).toEqual([]);
});

test("every string has an override in every other language, under the tag of its schema", () => {
  const strings = [...all("String"), one("DisplayName"), all("Description")[0]];
  for (const string of strings) {
    const overrides = [...(string?.children ?? [])];
    const found = overrides.map(({ prefix, attributes }) => [
      prefix,
      attributes.getNamedItem("Locale")?.value,
    ]);
    expect(found).toEqual(OTHERS.map((language) => [string?.prefix ?? null, language]));
  }
});

test("the metadata of the functions has a file in every language", () => {
  const metadata = resources.find(({ id }) => id === "Functions.Metadata.Url");
  const files = ["functions.json", ...OTHERS.map((tag) => `functions.${tag.toLowerCase()}.json`)];
  expect(metadata && valuesOf(metadata)).toEqual(files.map((file) => DEVELOPMENT_URL + file));
  expect(metadata?.children[0]?.tagName).toBe("bt:Override");
});

test("every url begins with the address that the build replaces", () => {
  expect(urls.length).toBeGreaterThan(0);
  expect(urls.filter((url) => !url.startsWith(DEVELOPMENT_URL))).toEqual([]);
});

test.each([16, 32, 64, 80, 128])("the icon of %i pixels exists and has this size", (size) => {
  const png = readFileSync(join(ROOT, `assets/icon-${size}.png`));
  // PNG: width and height stand at byte 16 of the header.
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});

test("every icon that is named says its size and exists", () => {
  const images = all("Image").filter((image) => image.hasAttribute("size"));
  for (const image of images) {
    const size = attribute(image, "size");
    const source = resources.find(({ id }) => id === attribute(image, "resid"));
    expect(source && attribute(source, "DefaultValue")).toBe(
      `${DEVELOPMENT_URL}assets/icon-${size}.png`,
    );
  }
  const files = urls
    .filter((url) => url.includes("/assets/"))
    .map((url) => url.slice(DEVELOPMENT_URL.length));
  expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});

function childNames(element: Element): string {
  return [...element.children].map((child) => child.localName).join(" ");
}

function valuesOf(element: Element): string[] {
  return [
    attribute(element, "DefaultValue"),
    ...[...element.children].map((child) => attribute(child, "Value")),
  ];
}
