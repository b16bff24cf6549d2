import type { Notice } from "../scoring/score-sheet";

/** What a notice is about, in words that go into its sentence. */
export interface NoticeFacts {
  /** `3.1` */
  readonly code: string;
  /** `防疫物资占比` */
  readonly indicator: string;
  readonly fullPoints: string;
  readonly towns: readonly string[];
}

/** Facts that a published result must mention. */
export type NoticeMessages = Readonly<Record<Notice["kind"], (facts: NoticeFacts) => string>>;
