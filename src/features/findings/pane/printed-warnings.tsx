import type { Finding } from "../../../cells/finding";
import { FindingItems } from "./finding-items";
import type { Pane } from "../../../pane/pane";
import { partMark } from "../../../pane/parts";
import { useWords } from "../../../pane/words";
import { useSectionStyles } from "../../../pane/section-styles";

interface Props {
  readonly pane: Pane;
  readonly warnings: readonly Finding[];
}

/** The warnings of a ranking that has been written: folded, for the ranking is what is wanted first. */
export function PrintedWarnings({ pane, warnings }: Props) {
  const styles = useSectionStyles();
  const { findings: words } = useWords().pane;
  if (warnings.length === 0) return null;
  return (
    <details {...partMark("check")}>
      <summary className={styles.summary}>{words.printedWarnings(warnings.length)}</summary>
      <FindingItems pane={pane} findings={warnings} />
    </details>
  );
}
