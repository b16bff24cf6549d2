import { Button } from "@fluentui/react-components";
import {
  useEffect,
  useState,
  type ComponentProps,
  type FunctionComponent,
  type ReactNode,
} from "react";
import { Message } from "./message";
import { useWords } from "./words";

interface LateProps<Props> {
  readonly of: Props;
  /** Shown until the view is there; nothing when left out. */
  readonly waiting?: ReactNode;
}

export type LateView<Props> = FunctionComponent<LateProps<Props>>;

type Progress<Props> =
  | { readonly kind: "waiting" | "failed" }
  | { readonly kind: "there"; readonly View: FunctionComponent<Props> };

/**
 * A view of a file that is fetched when the view is first shown, so that nobody waits for it before.
 * Where the network fails the rest of the pane lives on, and a button fetches it again.
 *
 * @example const Record = lateView(() => import("./record-view"), "RecordView"); … <Record of={{ pane, state, record }} />
 */
export function lateView<
  File extends Readonly<Record<Name, FunctionComponent<Props>>>,
  Name extends string,
  Props extends object = ComponentProps<File[Name]>,
>(fetchFile: () => Promise<File>, name: Name): LateView<Props> {
  let known: Progress<Props> = { kind: "waiting" };
  return function LateView({ of, waiting = null }) {
    const [progress, setProgress] = useState(known);
    useEffect(() => {
      if (progress.kind !== "waiting") return;
      let isShown = true;
      void fetchFile()
        .then(({ [name]: View }) => (known = { kind: "there", View }))
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
