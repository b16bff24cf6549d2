import type { NativeMonth } from "./native-month";
export function caseMonths(): NativeMonth[] {
  return [];
}
