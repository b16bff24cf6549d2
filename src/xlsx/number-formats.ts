/** Number formats that files name by number alone; those from 27 to 36 and 50 to 58 as in a Chinese Excel (ECMA-376 18.8.30). */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "mm-dd-yy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yy h:mm"],
  ...[27, 36, 50, 52, 57].map((id) => [id, `yyyy"年"m"月"`] as const),
  ...[28, 29, 51, 53, 54, 58].map((id) => [id, `m"月"d"日"`] as const),
  [30, "m-d-yy"],
  [31, `yyyy"年"m"月"d"日"`],
  [32, `h"时"mm"分"`],
  [33, `h"时"mm"分"ss"秒"`],
  [37, "#,##0 ;(#,##0)"],
  [38, "#,##0 ;[Red](#,##0)"],
  [39, "#,##0.00 ;(#,##0.00)"],
  [40, "#,##0.00 ;[Red](#,##0.00)"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mmss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);

/** The code of a number format; `own` are those that the file itself defines. */
export function formatCode(id: number, own: ReadonlyMap<number, string>): string {
  const code = own.get(id) ?? BUILT_IN.get(id);
  return code === undefined || code === "" ? "General" : code;
}
