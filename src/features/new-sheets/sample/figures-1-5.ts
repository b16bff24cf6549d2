import type { Figures } from "../data-sheet";
import { figures } from "./figures";

/**
 * Invented figures of 1-5月 for the eleven towns of 附件3, in its order: nobody's real exports.
 * In the same manner as those of 1-6月, and never above them.
 */
export const SAMPLE_TO_MAY: readonly Figures[] = [
  figures("20100 21507 140 131 17 118 22 84 17900 895 0.4 5180 4990 387.13 2 97"),
  figures("9050 9864.5 62 58 5 50 9 78 8200 287 0.4 1730 1745 98.65 1 95"),
  figures("4000 4320 41 38 4 33 7 75 3400 187 0.3 650 610 60.48 1 96"),
  figures("5200 5668 48 47 3 36 6 70 4600 138 0.3 520 480 0 0 91"),
  figures("3400 3740 36 34 4 29 6 72 3250 130 0.2 260 270 37.4 1 94"),
  figures("6100 6710 52 47 5 45 9 80 5650 226 0.4 930 850 134.2 1 98.5"),
  figures("2900 3103 28 28 2 20 3 70 2650 0 0.2 120 120 0 0 89"),
  figures("7900 7742 90 93 9 66 12 71 7200 72 0.2 1650 1800 0 1 87"),
  figures("2100 2310 23 22 2 17 4 70 2020 101 0.2 75 66 11.55 0 92"),
  figures("3500 3745 39 38 6 28 5 73 3250 32.5 0.2 165 150 0 0 90"),
  figures("1450 1566 15 15 1 11 2 70 1400 28 0.1 0 0 0 0 88"),
];
