import type { WriteMode } from "../record/write-mode";
import type { NativeHindrance, NativeSheets } from "./native-sheets";
import type { RankingPlan } from "./ranking-plan";

/** The sheets of 原生公式, whose maker is fetched when the way of writing asks for it; null for any other way. */
export async function nativeOf(
  plan: RankingPlan,
  mode: WriteMode,
): Promise<NativeSheets | NativeHindrance | null> {
  if (mode !== "native") return null;
  const { nativeSheets } = await import("./native-sheets");
  return nativeSheets(plan);
}
