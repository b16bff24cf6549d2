import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { partMark, type PartName } from "./parts";

const useStyles = makeStyles({
  /** A purpose of the pane. */
  purpose: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  purposeSummary: {
    ...typographyStyles.body1Strong,
    cursor: "pointer",
    padding: `${tokens.spacingVerticalS} 0`,
    minHeight: "24px",
  },
  /** A part of one. */
  partSummary: {
    ...typographyStyles.caption1Strong,
    cursor: "pointer",
    minHeight: "24px",
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
});

interface Props {
  readonly title: string;
  /** A purpose of the pane looks alike everywhere, and so does a part of one. */
  readonly level: "purpose" | "part";
  /** How the steps lead here. */
  readonly part?: PartName;
  readonly children: ReactNode;
}

interface FoldProps extends Props {
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** A fold whose owner knows whether it is open; what is in it is made when it is. */
export function Fold({ title, level, part, isOpen, onToggle, children }: FoldProps) {
  const styles = useStyles();
  const isPurpose = level === "purpose";
  return (
    <details
      className={mergeClasses(isPurpose && styles.purpose)}
      open={isOpen}
      onToggle={(event) => onToggle(event.currentTarget.open)}
      {...(part && partMark(part))}
    >
      <summary className={isPurpose ? styles.purposeSummary : styles.partSummary}>{title}</summary>
      {isOpen && children}
    </details>
  );
}

/** What is wanted now and then: folded, and made when it is first opened. */
export function FoldedSection(props: Props) {
  const [isOpen, setOpen] = useState(false);
  return <Fold {...props} isOpen={isOpen} onToggle={setOpen} />;
}
