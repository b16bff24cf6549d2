import { InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { extrasIn } from "./cell-extras";
import type { GridProgram } from "./grid-program";

const CORNER = { color: "#c50f1f", size: 9 };
const TINT = { rgb: "#fde7e9" };

/** Cells that are out of date are tinted, with a red corner; their look in the workbook stays as it is. */
export function markOutOfDate({ univer }: GridProgram): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: "out-of-date",
      effect: InterceptorEffectEnum.Style,
      priority: 100,
      handler: (cell, { rawData }, next) => {
        if (!rawData || !extrasIn(rawData).outOfDate) return next(cell);
        return next({
          ...cell,
          markers: { ...cell?.markers, tr: CORNER },
          interceptorStyle: { ...cell?.interceptorStyle, bg: TINT },
        });
      },
    });
}
