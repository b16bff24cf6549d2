import type { FindingText } from "../findings";

export const text = (what: string, why: string, todo: string): FindingText => ({ what, why, todo });

export const quoted = (words: readonly string[]): string =>
  words.length === 0 ? "无" : words.map((word) => `“${word}”`).join("、");

export const whose = ({
  town,
  header,
}: {
  readonly town: string;
  readonly header: string;
}): string => (town === "" ? `“${header}”` : `${town}的“${header}”`);
