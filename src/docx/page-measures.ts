/** GB/T 9704-2012: A4 with margins of 37, 35, 28 and 26 mm, 22 lines of 28 characters of 16 points. */

const TWIPS_OF_INCH = 1440;
const MILLIMETRES_OF_INCH = 25.4;

/** Whole twips (a twentieth of a point) of millimetres. */
export const twips = (millimetres: number): number =>
  Math.floor((millimetres / MILLIMETRES_OF_INCH) * TWIPS_OF_INCH + 0.5);

export const PAGE = { width: 11906, height: 16838 } as const;
export const MARGINS = { top: twips(37), bottom: twips(35), left: twips(28), right: twips(26) };
/** From the page's edge to the page number: 7 mm below the text. */
export const FOOTER = twips(23);
export const TEXT_WIDTH = twips(156);
/** 225 mm by 22. */
export const LINE = 579;
/**
 * Between characters, so that 28 of them fill 156 mm. The grid itself is one of lines alone: LibreOffice puts each character
 * into two cells of a grid of characters.
 */
export const CHARACTER_SPACING = -5;
/** A character with its spacing. */
export const CHARACTER = 315;
