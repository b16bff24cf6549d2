import type { Figures } from "../data-sheet";
import { figures } from "./figures";

/**
 * Invented figures of 1-6月 for the eleven towns of 附件3, in its order: nobody's real exports.
 * Equal totals, shares and increases, a fall in exports and in imports, zeros, targets met exactly and missed.
 */
export const SAMPLE_TO_JUNE: readonly Figures[] = [
  figures("24800 27032 152 140 28 137 24 100 22500 1350 0.5 6420 6105 540.64 3 98"),
  figures("11200 12264 68 62 9 60 11 100 10100 404 0.4 2210 2180 122.64 1 96.5"),
  figures("5000 5432 44 40 7 40 8 100 4200 252 0.4 830 780 81.48 2 97"),
  figures("6400 6880 51 50 4 41 6 92 5600 168 0.3 640 590 0 0 92"),
  figures("4200 4599 39 36 6 36 7 100 4000 160 0.5 310 335 45.99 1 95"),
  figures("7600 8458.8 57 50 8 54 10 100 7050 282 0.5 1180 1050 211.47 2 99"),
  figures("3600 3888 30 29 5 24 4 86 3300 0 0.2 150 150 0 0 90"),
  figures("9800 9310 96 98 15 80 13 95 9000 90 0.2 2050 2300 0 1 88.5"),
  figures("2600 2834 25 24 4 22 5 100 2500 125 0.3 96 80 14.17 0 85.1"),
  figures("4400 4664 42 40 7 33 5 90 4100 41 0.2 208 190 0 0 91"),
  figures("1800 1944 16 16 2 14 3 88 1750 35 0.1 0 0 0 0 89"),
];
