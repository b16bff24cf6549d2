/** What a sealed definition (定稿) is known by: it depends on what the tables say, not on where or in what look they say it. */
import { textPrint } from "../../cells/fingerprint";
import type { Conventions } from "../conventions";
import type { Method } from "../method";
import type { ConventionWords } from "../method-table";
import { HEAD_LABELS, headRows, OF_SEAL, USUAL_HEAD, type OwnHead } from "./head";
import { ownMethodTables } from "./tables";

const DIGITS = 8;

interface Part {
  readonly title: string;
  readonly print: string;
}

/** The prints of the head and of each table but 【口径】, whose choices may change: `3f2a9c01 …`. */
export function definitionPrint(...definition: Parameters<typeof partsOf>): string {
  return partsOf(...definition)
    .map(({ print }) => print)
    .join(" ")
    .trimEnd();
}

/** The titles of the parts that are not as they were when this print was made. */
export function changedParts(
  print: string,
  ...definition: Parameters<typeof partsOf>
): readonly string[] {
  const was = print.split(" ");
  return partsOf(...definition).flatMap((part, index) =>
    part.print === (was[index] ?? "") ? [] : [part.title],
  );
}

function partsOf(
  method: Method,
  head: OwnHead,
  conventions: Conventions,
  words: ConventionWords,
): readonly Part[] {
  const { tables } = ownMethodTables(method, head, conventions, words);
  const usual: Partial<Record<keyof OwnHead, string>> = USUAL_HEAD;
  const lines = headRows(head).filter(
    ({ field, value }) => !OF_SEAL.includes(field) && usual[field] !== value,
  );
  const part = (title: string, said: unknown): Part => ({
    title,
    print: textPrint(JSON.stringify(said)).slice(0, DIGITS),
  });
  return [
    part(
      HEAD_LABELS.title,
      lines.map(({ field, value }) => [field, value]),
    ),
    ...tables
      .filter(({ id }) => id !== "conventions")
      .map(({ id, title, columns, rows }) =>
        // Definitions that were sealed before there was such a table have none.
        id === "conditions" && rows.length === 0
          ? { title, print: "" }
          : part(title, [columns.map(({ header }) => header), rows]),
      ),
  ];
}
