import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import { OUR_FUNCTIONS, type OurFunction } from "../../src/reading/calls/our-functions";

// eslint-disable-next-line @typescript-eslint/no-require-imports
const { customFunctionFiles } = require("../../src/build/custom-function-files") as {
  customFunctionFiles: (root: string) => string[];
};

interface Shell {
  readonly id: string;
  readonly parameters: readonly string[];
  readonly handedOn: readonly string[];
}

/** The functions with `@customfunction`, their parameters, and what they hand on as `{ a, b }`. */
function shellsOf(file: string): Shell[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  return source.statements.filter(ts.isFunctionDeclaration).map((shell) => ({
    id: /@customfunction (\w+)/.exec(shell.getFullText())?.[1] ?? "",
    parameters: shell.parameters.map(({ name }) => name.getText()),
    handedOn: literalsIn(shell).flatMap(({ properties }) =>
      properties.map((property) => property.name?.getText() ?? ""),
    ),
  }));
}

function literalsIn(node: ts.Node): ts.ObjectLiteralExpression[] {
  const own = ts.isObjectLiteralExpression(node) ? [node] : [];
  return [...own, ...node.getChildren().flatMap(literalsIn)];
}

const SHELLS = customFunctionFiles(resolve(__dirname, "../..")).flatMap(shellsOf);

test("every function has its shell", () => {
  expect(SHELLS.map(({ id }) => id).sort()).toEqual(Object.keys(OUR_FUNCTIONS).sort());
});

// The build leaves out the names: in functions.js an argument is known by its place alone.
test.each(SHELLS)(
  "CX.$id hands its arguments on in their order",
  ({ id, parameters, handedOn }) => {
    const table: Readonly<Record<string, OurFunction>> = OUR_FUNCTIONS;
    expect(handedOn).toEqual(parameters);
    expect(handedOn).toEqual(Object.keys(table[id]?.parameters ?? {}));
  },
);
