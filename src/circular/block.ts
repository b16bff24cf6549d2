import { numberText, type BoundNumber } from "./bound-number";

/** A piece of a paragraph: words, or a number that is bound to cells. */
export type Run = string | BoundNumber;

/** A part of the circular, from the red mark to the 版记. */
export type Block =
  /** Above everything: 示例(虚构). */
  | { readonly kind: "label"; readonly text: string }
  /** 发文机关标志. */
  | { readonly kind: "mark"; readonly text: string }
  /** 文号 below the mark. */
  | { readonly kind: "number"; readonly text: string }
  /** Segments between which the title may break. */
  | { readonly kind: "title"; readonly segments: readonly string[] }
  /** 主送. */
  | { readonly kind: "to"; readonly text: string }
  /** 一级标题. */
  | { readonly kind: "heading"; readonly text: string }
  /** `lead` is printed in 楷体: （一）自营出口增幅。 */
  | { readonly kind: "paragraph"; readonly lead: string; readonly runs: readonly Run[] }
  /** The titles of the annexes. */
  | { readonly kind: "attachments"; readonly titles: readonly string[] }
  | { readonly kind: "signed"; readonly office: string; readonly date: string }
  | AnnexTable
  /** 版记. */
  | {
      readonly kind: "print";
      readonly copies: string;
      readonly office: string;
      readonly date: string;
    };

/** An annex with one table, on pages of its own. */
export interface AnnexTable {
  readonly kind: "table";
  /** 附件1, or 附件 where there is one only. */
  readonly label: string;
  readonly title: string;
  /** 单位：分 */
  readonly unit: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Run[])[];
}

export const runText = (run: Run): string => (typeof run === "string" ? run : numberText(run));

export const runsText = (runs: readonly Run[]): string => runs.map(runText).join("");

/** The bound numbers of a block, in the order in which they are read. */
export function numbersOf(block: Block): BoundNumber[] {
  const runs =
    block.kind === "paragraph" ? block.runs : block.kind === "table" ? block.rows.flat() : [];
  return runs.filter((run) => typeof run !== "string");
}
