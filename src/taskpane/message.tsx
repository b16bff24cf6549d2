import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

interface Props {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly title?: string;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  // Fluent keeps a message on one line; in a narrow pane it must wrap.
  bar: { whiteSpace: "normal", paddingTop: "6px", paddingBottom: "6px" },
});

/** Something to know, above what it is about. */
export function Message({ intent, title, children }: Props) {
  return (
    <MessageBar intent={intent} layout="multiline" className={useStyles().bar}>
      <MessageBarBody>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>}
        {children}
      </MessageBarBody>
    </MessageBar>
  );
}
