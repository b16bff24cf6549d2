import type { BookSheet } from "../book";
import type { Package, Relationship } from "../package";

/** A sheet of the file that is still there, and is patched instead of written whole. */
export interface KeptSheet {
  readonly sheet: BookSheet;
  readonly part: string;
  /** As it was when the file was opened. */
  readonly was: BookSheet;
}

/** The parts of a kind that a part leads to, and that are there. */
export async function partsOfKind(
  source: Package,
  part: string,
  kind: string,
): Promise<readonly Relationship[]> {
  return (await source.relationships(part)).filter(
    ({ type, target, isExternal }) =>
      !isExternal && type.endsWith(`/${kind}`) && source.has(target),
  );
}
