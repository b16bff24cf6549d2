import { spawn } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "./recipe";

/** src with some texts in the place of its own, or beside them. */
export interface TypeCheck {
  readonly texts: readonly (readonly [path: string, text: string])[];
  /** The files that are checked; null: all of src. */
  readonly only: readonly string[] | null;
}

/** What the compiler says of each; nothing where it compiles. It has a process of its own, since it needs much. */
export function compilerSays(checks: readonly TypeCheck[]): Promise<readonly string[]> {
  const script = [join(ROOT, "src/build/run-ts.js"), join(__dirname, "check-types.ts")];
  const compiler = spawn(process.execPath, script, { stdio: ["pipe", "pipe", "inherit"] });
  const said: Buffer[] = [];
  compiler.stdout.on("data", (part: Buffer) => said.push(part));
  compiler.stdin.end(JSON.stringify(checks));
  return new Promise((resolve, reject) => {
    compiler.on("error", reject);
    compiler.on("close", () => {
      try {
        resolve(JSON.parse(Buffer.concat(said).toString()) as readonly string[]);
      } catch {
        reject(new Error("the compiler gave no answer"));
      }
    });
  });
}
