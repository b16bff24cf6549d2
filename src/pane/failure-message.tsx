import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { FailedCall } from "../messages/zh/host";
import type { Failure } from "../messages/zh/pane";
import { FoldedSection } from "./folded-section";
import { Message } from "./message";
import { useWords } from "./words";

const useStyles = makeStyles({
  lines: {
    ...typographyStyles.caption1,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    userSelect: "text",
  },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What failed, why, and what to do; what the program said of it lies under 详情. */
export function FailureMessage({ failure }: { failure: Failure }) {
  const { pane } = useWords();
  return (
    <Message intent="error">
      {pane.failure(failure)}
      {failure.call && <CallDetails call={failure.call} />}
    </Message>
  );
}

/** A call that failed, in the program's own words, to be copied for whoever is asked about it. */
export function CallDetails({ call }: { call: FailedCall }) {
  const styles = useStyles();
  const { host } = useWords();
  const [said, setSaid] = useState<"copied" | "notCopied" | null>(null);
  const text = host.failedCall(call).join("\n");
  const copy = async () => setSaid((await isCopied(text)) ? "copied" : "notCopied");
  return (
    <FoldedSection title={host.details} level="part">
      <p className={styles.lines}>{text}</p>
      <div className={styles.line}>
        <Button size="small" onClick={() => void copy()}>
          {host.copy}
        </Button>
        <span role="status">{said !== null && host[said]}</span>
      </div>
    </FoldedSection>
  );
}

/** Excel's view may refuse the clipboard. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
