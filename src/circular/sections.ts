import { circular as words } from "../messages/zh/circular";
import type { Block, Run } from "./block";

/** A section of the text before it has its number; one without paragraphs is left out. */
export interface Section {
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
}

export interface Paragraph {
  readonly lead: string;
  readonly runs: readonly Run[];
}

export const paragraph = (runs: readonly Run[], lead = ""): Paragraph => ({ lead, runs });

/** 一、 二、 … over the sections that have something to say. */
export function numbered(sections: readonly Section[]): Block[] {
  const said = sections.filter(({ paragraphs }) => paragraphs.length > 0);
  return said.flatMap(({ title, paragraphs }, i): Block[] => [
    { kind: "heading", text: words.heading(i + 1, title) },
    ...paragraphs.map((one): Block => ({ kind: "paragraph", ...one })),
  ]);
}
