import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { caseMonths } from "../conformance/case-months";

const ROOTS = ["src", "tests"].map((folder) => resolve(__dirname, "../..", folder));

/** Every text of the sources and tests that is a formula, and the formulas of 计算 and 评分 of every worked case. */
export function repositoryFormulas(): string[] {
  const written = caseMonths().flatMap(({ native }) =>
    native.flatMap(({ cells }) =>
      cells.flat().flatMap((cell) => (cell && "formula" in cell ? [cell.formula] : [])),
    ),
  );
  return [...new Set([...ROOTS.flatMap(textsIn).filter(isFormula), ...written])];
}

/** `=` and `===` are texts, too, and tables tell of formulas and what becomes of them: `=A1→1`. */
const isFormula = (text: string): boolean => /^=\s*[^\s=]/.test(text) && !text.includes("→");

function textsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => {
      const texts: string[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isStringLiteralLike(node)) texts.push(node.text);
        ts.forEachChild(node, visit);
      };
      const text = readFileSync(join(folder, name), "utf8");
      visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest));
      return texts;
    });
}
