/** Every class of fault: a new one is a line here and a generator beside. */
import type { Fault } from "./fault";
import { figureCells } from "./figure-cells";
import { figureTexts } from "./figure-texts";
import { formulas } from "./formulas";
import { headers } from "./headers";
import { ledgers } from "./ledgers";
import { methodCopy } from "./method-copy";
import { percents } from "./percents";
import { periods } from "./periods";
import { sheets } from "./sheets";
import { slips } from "./slips";
import { townNames } from "./town-names";
import { townRows } from "./town-rows";
import { units } from "./units";

export const FAULTS: readonly Fault[] = [
  ...figureTexts,
  ...figureCells,
  ...percents,
  ...townNames,
  ...townRows,
  ...headers,
  ...units,
  ...slips,
  ...ledgers,
  ...periods,
  ...sheets,
  ...formulas,
  ...methodCopy,
];
