import {
  divide,
  integer,
  isPositive,
  multiply,
  ONE,
  smaller,
  subtract,
  type Exact,
} from "../../numbers/exact";
import { wholeUnits } from "../../numbers/whole-units";

/** Cells of a bar, and its parts of a cell: characters that every Chinese font has. */
const BAR_CELLS = 12;
const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
const WHOLE = "█";
const MOST_MARKS = 13;

/** A bar as long as the total is of the full points, to an eighth of a cell: 50 of 100 → `██████`. None where there are no full points. */
export function totalBar(total: Exact, full: Exact): string {
  if (!isPositive(full) || !isPositive(total)) return "";
  const share = smaller(ONE, divide(total, full));
  const eighths = Number(wholeUnits(multiply(share, integer(BAR_CELLS * EIGHTHS.length)), ONE));
  const whole = Math.floor(eighths / EIGHTHS.length);
  return WHOLE.repeat(whole) + (EIGHTHS[eighths % EIGHTHS.length] ?? "");
}

/** Where a place stands among so many, the first one left: 2 of 5 → `·●···`. Many towns share the marks. */
export function placeMarks(place: Exact, towns: number): string {
  const marks = Math.min(towns, MOST_MARKS);
  const before = multiply(subtract(place, ONE), divide(integer(marks), integer(towns)));
  const at = Math.min(marks - 1, Number(wholeUnits(before, ONE)));
  return "·".repeat(at) + "●" + "·".repeat(marks - 1 - at);
}
