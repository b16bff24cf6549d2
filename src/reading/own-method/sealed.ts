import { block, type Finding } from "../../cells/finding";
import { conventions as words } from "../../messages/zh/conventions";
import type { Method } from "../../method/method";
import { changedParts } from "../../method/own-sheet/definition-print";
import type { OwnHead } from "../../method/own-sheet/head";
import { USUAL_CONVENTIONS } from "../../method/own-sheet/usual-conventions";
import type { ReadHead } from "./head";

/** Of a definition that can be read as a whole: what differs from what was sealed (定稿). */
export function sealFaults(method: Method, { head, cells }: ReadHead): readonly Finding[] {
  if (head.state !== "final") return [];
  const { print, sealedOn } = head;
  if (!print) return [block("definition-not-sealed", cells.get("state") ?? null, {})];
  const parts = changedParts(print, method, head as OwnHead, USUAL_CONVENTIONS, words);
  if (parts.length === 0) return [];
  const facts = { parts, sealedOn: sealedOn ?? "" };
  return [block("definition-changed", cells.get("print") ?? null, facts)];
}
