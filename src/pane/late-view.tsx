import { Button } from "@fluentui/react-components";
import { useEffect, useState, type FunctionComponent, type ReactNode } from "react";
import { Message } from "./message";
import { useWords } from "./words";

interface LateProps<Props> {
  readonly of: Props;
  /** Shown until the view is there; nothing when left out. */
  readonly waiting?: ReactNode;
}

type Progress<Props> =
  | { readonly kind: "waiting" | "failed" }
  | { readonly kind: "there"; readonly View: FunctionComponent<Props> };

/**
 * A view that is fetched when it is first shown, so that nobody waits for it before.
 * Where the network fails the rest of the pane lives on, and a button fetches it again.
 *
 * @example const Record = lateView(() => import("../features/restoring/pane/record-view")); … <Record of={{ session }} />
 */
export function lateView<Props extends object>(
  fetchView: () => Promise<{ readonly default: FunctionComponent<Props> }>,
): FunctionComponent<LateProps<Props>> {
  let known: Progress<Props> = { kind: "waiting" };
  return function LateView({ of, waiting = null }) {
    const [progress, setProgress] = useState(known);
    useEffect(() => {
      if (progress.kind !== "waiting") return;
      let isShown = true;
      void fetchView()
        .then(({ default: View }) => (known = { kind: "there", View }))
        .catch(() => ({ kind: "failed" as const }))
        .then((next) => {
          if (isShown) setProgress(next);
        });
      return () => {
        isShown = false;
      };
    }, [progress]);
    if (progress.kind === "there") return <progress.View {...of} />;
    if (progress.kind === "waiting") return waiting;
    return <NotFetched onRetry={() => setProgress({ kind: "waiting" })} />;
  };
}

function NotFetched({ onRetry }: { onRetry: () => void }) {
  const { pane } = useWords();
  return (
    <>
      <Message intent="error">{pane.failure({ kind: "not-fetched" })}</Message>
      <Button size="small" onClick={onRetry}>
        {pane.fetchAgain}
      </Button>
    </>
  );
}
