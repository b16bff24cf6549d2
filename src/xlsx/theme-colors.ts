import { attribute } from "../zip/attributes";
import { elements, firstElement } from "../zip/xml";

/** A colour as styles name it. */
export interface StyleColor {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

/** Colours of a theme by the number that styles use. */
export type Theme = readonly string[];

/** In the order of those numbers, which is not the order of the file. */
const SLOTS = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
];
const OFFICE: Theme = [
  "#FFFFFF",
  "#000000",
  "#E7E6E6",
  "#44546A",
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
];
const INDEXED = [
  "#000000",
  "#FFFFFF",
  "#FF0000",
  "#00FF00",
  "#0000FF",
  "#FFFF00",
  "#FF00FF",
  "#00FFFF",
];

export function themeOf(xml: string | null): Theme {
  if (xml === null) return OFFICE;
  return SLOTS.map((slot, i) => {
    const [color] = elements(firstElement(xml, slot)?.inner ?? "", "(?:srgbClr|sysClr)");
    const hex = color && (attribute(color.tag, "lastClr") ?? attribute(color.tag, "val"));
    return hex && /^[0-9a-f]{6}$/i.test(hex) ? `#${hex.toUpperCase()}` : (OFFICE[i] ?? "#000000");
  });
}

/** `#RRGGBB`, or null for the program's own colour. */
export function hexOf(color: StyleColor | undefined, theme: Theme): string | null {
  if (!color) return null;
  if (color.argb !== undefined) return `#${color.argb.slice(-6).toUpperCase()}`;
  const named = color.theme !== undefined ? theme[color.theme] : INDEXED[Number(color.indexed) % 8];
  if (named === undefined || (color.indexed !== undefined && color.indexed > 15)) return null;
  return color.tint === undefined ? named : tinted(named, color.tint);
}

/** A tint above 0 moves each part towards white, one below 0 towards black. */
function tinted(color: string, tint: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const by = Math.max(-1, Math.min(1, tint));
  const moved = parts.map((part) => (by > 0 ? part + (255 - part) * by : part * (1 + by)));
  return `#${moved.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
