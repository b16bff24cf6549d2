import { billOfMaterials, packagesIn } from "../../src/build/sbom";

const LICENCES = `--- @univerjs/core 0.25.1 (Apache-2.0)
The licence says:
--- not a heading

--- tslib 2.8.1 (0BSD OR MIT)
Text
`;

test("the packages of the licence texts", () => {
  expect(packagesIn(LICENCES)).toEqual([
    { name: "@univerjs/core", version: "0.25.1", license: "Apache-2.0" },
    { name: "tslib", version: "2.8.1", license: "0BSD OR MIT" },
  ]);
});

test("each package once, by its address, with its licence or the name of its own", () => {
  const product = { name: "product", version: "1.0.0", license: "MIT" };
  const own = { name: "office-js", version: "1.1.110", license: "LICENSE" };
  const packages = [...packagesIn(LICENCES), own, ...packagesIn(LICENCES)];
  const bill = JSON.parse(billOfMaterials(product, packages)) as {
    metadata: unknown;
    components: unknown;
  };
  expect(bill.metadata).toEqual({
    component: {
      type: "application",
      name: "product",
      version: "1.0.0",
      licenses: [{ expression: "MIT" }],
    },
  });
  expect(bill.components).toEqual([
    {
      type: "library",
      name: "@univerjs/core",
      version: "0.25.1",
      licenses: [{ expression: "Apache-2.0" }],
      purl: "pkg:npm/%40univerjs/core@0.25.1",
    },
    {
      type: "library",
      name: "office-js",
      version: "1.1.110",
      licenses: [{ license: { name: "LICENSE" } }],
      purl: "pkg:npm/office-js@1.1.110",
    },
    {
      type: "library",
      name: "tslib",
      version: "2.8.1",
      licenses: [{ expression: "0BSD OR MIT" }],
      purl: "pkg:npm/tslib@2.8.1",
    },
  ]);
});
