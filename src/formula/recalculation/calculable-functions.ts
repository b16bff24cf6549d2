/** What may stand in the place of an argument. range: cells as such; array: computed cell by cell, as in SUMPRODUCT. */
export type Place = "value" | "range" | "array";

export interface CalculableFunction {
  readonly places: readonly Place[];
  /** Arguments beyond those: any number of rounds of these. */
  readonly more: readonly Place[];
  readonly least: number;
  /** Whole columns and rows: blanks at their ends change nothing. */
  readonly takesWhole: boolean;
  /** Over arrays it is computed cell by cell. */
  readonly isOfCells: boolean;
  /** It asks where cells stand; over several it gives several values. */
  readonly isOfPlaces?: true;
}

function ofCells(least: number, most = least): CalculableFunction {
  const places = Array.from({ length: most }, () => "value" as const);
  return { places, more: [], least, takesWhole: false, isOfCells: true };
}

function of(
  least: number,
  places: readonly Place[],
  more: readonly Place[] = [],
  takesWhole = true,
): CalculableFunction {
  return { places, more, least, takesWhole, isOfCells: false };
}

const OF_RANGES = of(1, ["range"], ["range"]);
const OF_PLACES: CalculableFunction = { ...of(1, ["range"], [], false), isOfPlaces: true };

/**
 * Functions that are known to be computed here as Excel does; `npm run recalculated` holds each against LibreOffice.
 * Any other one, and these with other arguments, keep the value that the file has.
 */
export const CALCULABLE: ReadonlyMap<string, CalculableFunction> = new Map([
  ["IF", of(2, ["value", "value", "value"])],
  ["IFERROR", of(2, ["value", "value"])],
  ["IFNA", of(2, ["value", "value"])],
  ["AND", OF_RANGES],
  ["OR", OF_RANGES],
  ["NOT", ofCells(1)],
  ["ISNUMBER", ofCells(1)],
  ["ISTEXT", ofCells(1)],
  ["ISBLANK", ofCells(1)],
  ["ISLOGICAL", ofCells(1)],
  ["ISERROR", ofCells(1)],
  ["ISNA", ofCells(1)],
  ["EXACT", ofCells(2)],
  ["ABS", ofCells(1)],
  ["INT", ofCells(1)],
  ["MOD", ofCells(2)],
  ["ROUND", ofCells(2)],
  ["ROUNDUP", ofCells(2)],
  ["ROUNDDOWN", ofCells(2)],
  ["YEAR", ofCells(1)],
  ["MONTH", ofCells(1)],
  ["VALUE", ofCells(1)],
  ["TRIM", ofCells(1)],
  ["LEN", ofCells(1)],
  ["LEFT", ofCells(1, 2)],
  ["RIGHT", ofCells(1, 2)],
  ["MID", ofCells(3)],
  ["FIND", ofCells(2, 3)],
  ["SUBSTITUTE", ofCells(3)],
  ["SUM", OF_RANGES],
  ["AVERAGE", OF_RANGES],
  ["MAX", OF_RANGES],
  ["MIN", OF_RANGES],
  ["COUNT", OF_RANGES],
  ["COUNTA", OF_RANGES],
  ["COUNTBLANK", of(1, ["range"], [], false)],
  ["ROWS", of(1, ["range"], [], false)],
  ["ROW", OF_PLACES],
  ["COLUMN", OF_PLACES],
  ["SUMPRODUCT", of(1, ["array"], ["array"], false)],
  ["COUNTIF", of(2, ["range", "value"])],
  ["SUMIF", of(2, ["range", "value", "range"])],
  ["COUNTIFS", of(2, ["range", "value"], ["range", "value"])],
  ["SUMIFS", of(3, ["range", "range", "value"], ["range", "value"])],
  ["MATCH", of(3, ["value", "range", "value"])],
  ["VLOOKUP", of(4, ["value", "range", "value", "value"])],
  ["INDEX", of(2, ["range", "value", "value"], [], false)],
  ["RANK", of(2, ["value", "range", "value"])],
  ["LARGE", of(2, ["range", "value"])],
  ["SMALL", of(2, ["range", "value"])],
]);

/** Functions of nothing but their arguments, though not computed here: their cells stand while none of those changes. */
export const OF_ARGUMENTS: ReadonlySet<string> = new Set(
  (
    "ACOS ASIN ATAN ATAN2 AVEDEV AVERAGEA AVERAGEIFS CEILING CHAR CHOOSE CLEAN CODE COLUMNS COMBIN CONCAT CONCATENATE " +
    "CORREL COS COUNTBLANK COVAR DATE DATEDIF DATEVALUE DAVERAGE DAY DAYS DAYS360 DCOUNT DCOUNTA DEGREES DGET DMAX DMIN DOLLAR " +
    "DSUM EDATE EOMONTH EVEN EXP FACT FILTER FIXED FLOOR FREQUENCY GCD GEOMEAN HARMEAN HLOOKUP HOUR HYPERLINK IFS INTERCEPT IRR " +
    "ISERR ISEVEN ISNONTEXT ISODD ISREF LCM LN LOG LOG10 LOOKUP LOWER MAXA MAXIFS MEDIAN MINA MINIFS MINUTE MMULT MODE MODE.SNGL " +
    "MROUND N NA NETWORKDAYS NPV NUMBERVALUE ODD PERCENTILE PERCENTILE.INC PERCENTRANK PERCENTRANK.INC PI POWER PRODUCT PROPER " +
    "QUARTILE QUARTILE.INC QUOTIENT RADIANS RANK.AVG RANK.EQ REPLACE REPT SEARCH SECOND SEQUENCE SIGN SIN SLOPE SORT SORTBY " +
    "SQRT STDEV STDEV.P STDEV.S STDEVP SUMSQ SUMX2MY2 SUMX2PY2 SUMXMY2 SWITCH T TAN TEXT TEXTJOIN TIME TIMEVALUE TRANSPOSE TREND " +
    "TRIMMEAN TRUNC TYPE UNICHAR UNICODE UNIQUE UPPER VAR VAR.P VAR.S VARP WEEKDAY WEEKNUM WORKDAY XLOOKUP XMATCH XOR"
  ).split(" "),
);
