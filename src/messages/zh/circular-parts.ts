/** A sentence of the circular: words, and numbers that are bound to cells. */
export type Said<Bound> = readonly (string | Bound)[];
type Piece<Bound> = string | Bound | Said<Bound>;

/** Words around pieces, as one sentence: said`得分${points}分` */
export function said<Bound>(
  words: TemplateStringsArray,
  ...pieces: readonly Piece<Bound>[]
): Said<Bound> {
  return words.flatMap((word, i) => {
    const piece = pieces[i];
    return [word, ...(piece === undefined ? [] : [piece].flat<Piece<Bound>[], 1>())];
  }) as unknown as Said<Bound>;
}

/** Items with 、 between them. */
export function listed<Bound>(items: readonly Said<Bound>[], between = "、"): Said<Bound> {
  return items.flatMap((item, i) => (i === 0 ? item : [between, ...item]));
}

const DIGITS = [..."零一二三四五六七八九"];

/** 1 → 一, 12 → 十二, 20 → 二十; up to 99. */
export function numeral(count: number): string {
  const tens = Math.floor(count / 10);
  const [ten = "", one = ""] = [DIGITS[tens], DIGITS[count % 10]];
  const front = tens === 0 ? "" : tens === 1 ? "十" : `${ten}十`;
  return count % 10 === 0 && tens > 0 ? front : front + one;
}

/** Official papers have full-width punctuation: 乡镇(街道、园区) → 乡镇（街道、园区）. */
export function fullWidth(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    "(": "（",
    ")": "）",
    ",": "，",
    ":": "：",
    ";": "；",
    "[": "〔",
    "]": "〕",
  };
  return text.replace(/[(),:;[\]]/g, (sign) => signs[sign] ?? sign);
}

/** 6 → 1—6月, with the dash of official papers. */
export const monthsText = (lastMonth: number): string =>
  lastMonth === 1 ? "1月" : `1—${lastMonth}月`;

/** A and B: A和B; A, B and C: A、B和C. */
export function together(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join("、")}和${last}`;
}
