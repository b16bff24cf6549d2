/** A package that is handed out, as its licence text names it. */
export interface HandedOut {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** The packages of third-party-licenses.txt: one heading `--- name version (license)` each. */
export function packagesIn(licences: string): readonly HandedOut[] {
  return [...licences.matchAll(/^--- (\S+) (\S+) \((.+)\)$/gm)].map(
    ([, name = "", version = "", license = ""]) => ({ name, version, license }),
  );
}

/** A CycloneDX 1.5 bill of materials, each package once, in the order of names. */
export function billOfMaterials(product: HandedOut, packages: readonly HandedOut[]): string {
  const byUrl = new Map(packages.map((one) => [urlOf(one), one]));
  const bill = {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: { component: { type: "application", ...component(product) } },
    components: [...byUrl]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([purl, one]) => ({ type: "library", ...component(one), purl })),
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

const urlOf = ({ name, version }: HandedOut): string =>
  `pkg:npm/${name.replace(/^@/, "%40")}@${version}`;

/** A package that brings a licence of its own says so instead of an SPDX expression. */
const isExpression = (license: string): boolean => !/licen[cs]e/i.test(license);

const component = ({ name, version, license }: HandedOut) => ({
  name,
  version,
  licenses: [isExpression(license) ? { expression: license } : { license: { name: license } }],
});
