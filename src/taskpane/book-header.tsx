import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { LANGUAGES, languageAfter } from "../messages/language";
import type { Book } from "../pane/pane-state";
import { useWords } from "../pane/words";
import { HelpDialog } from "./help-dialog";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  title: { ...typographyStyles.subtitle2, margin: 0, flex: "1 1 120px", minWidth: 0 },
  button: { minWidth: "28px", paddingInline: tokens.spacingHorizontalXS },
  line: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly book: Book;
  /** Shows the pane in its other language. */
  readonly onSwitch: () => void;
}

/** What is assessed and by which document, help and the other language, and the workbook's own title. */
export function BookHeader({ book, onSwitch }: Props) {
  const styles = useStyles();
  const { pane, language } = useWords();
  const other = languageAfter(language);
  const known = book.kind === "ready" || book.kind === "no-data" ? book : null;
  return (
    <header>
      <div className={styles.row}>
        <h1 className={styles.title}>{known ? pane.head.title(known.index) : pane.paneName}</h1>
        <HelpDialog />
        <Button
          size="small"
          className={styles.button}
          lang={other}
          aria-label={LANGUAGES[other].switch.name}
          onClick={onSwitch}
        >
          {LANGUAGES[other].switch.short}
        </Button>
      </div>
      {known && (
        <>
          <p className={styles.line}>
            <span lang="zh-CN">{known.document}</span>
            {known.isSample && ` · ${pane.head.sample}`}
            {book.kind === "ready" && ` · ${pane.townCount(book.townCount)}`}
          </p>
          <p className={styles.line} lang="zh-CN">
            <span>{known.title}</span>
          </p>
        </>
      )}
    </header>
  );
}
