import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Book } from "../pane/pane-state";
import { useWords } from "../pane/words";

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: 0 },
  towns: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What workbook this is. */
export function BookHeader({ book }: { book: Book }) {
  const styles = useStyles();
  const { pane } = useWords();
  const title = book.kind === "ready" || book.kind === "no-data" ? book.title : null;
  return (
    <header>
      <h1 className={styles.title}>
        {title === null ? pane.paneName : <span lang="zh-CN">{title}</span>}
      </h1>
      {book.kind === "ready" && <p className={styles.towns}>{pane.townCount(book.townCount)}</p>}
    </header>
  );
}
