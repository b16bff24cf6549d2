import { mergeClasses } from "@fluentui/react-components";
import { useAnalysisStyles } from "./analysis-styles";

interface Props {
  readonly town: string;
  readonly numbers: readonly string[];
  /** What is said of them in the line below. */
  readonly below: string;
}

/** A town in a table: its numbers, and below them over the whole width what is to be said of them. */
export function TownLines({ town, numbers, below }: Props) {
  const styles = useAnalysisStyles();
  return (
    <>
      <tr>
        <th scope="row" lang="zh-CN" className={styles.cell}>
          {town}
        </th>
        {numbers.map((text, index) => (
          <td key={index} className={mergeClasses(styles.cell, styles.number)}>
            {text}
          </td>
        ))}
      </tr>
      <tr>
        <td colSpan={numbers.length + 1} className={styles.below}>
          {below}
        </td>
      </tr>
    </>
  );
}
