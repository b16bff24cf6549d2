import type { ReturnedOutcome } from "../merge-returned";
import { Message } from "../../../pane/message";
import { useWords } from "../../../pane/words";
import { useCirculationStyles } from "./circulation-styles";

type Compared = Extract<ReturnedOutcome, { kind: "compared" }>;
type Status = Compared["report"]["bureaus"][number];

/** Who has reported, and the files that were not merged. */
export function ReturnedStatus({ report, earlier }: Pick<Compared, "report" | "earlier">) {
  const styles = useCirculationStyles();
  const words = useWords().circulation.returned;
  const said = ({ bureau, standing, file, asked, unfilled }: Status): string => {
    const before = earlier.find((one) => one.bureau === bureau);
    if (file === null && before) return words.earlier(before.standing, before.time);
    const blanks = file !== null && unfilled > 0 ? [words.unfilled(unfilled, asked)] : [];
    return [words.standing[standing], ...blanks].join(" · ");
  };
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>{words.status}</caption>
        <thead>
          <tr>
            <th scope="col">{words.statusHeaders.bureau}</th>
            <th scope="col">{words.statusHeaders.standing}</th>
          </tr>
        </thead>
        <tbody>
          {report.bureaus.map((status) => (
            <tr key={status.bureau}>
              <th scope="row">{status.bureau}</th>
              <td>{said(status)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {report.files.map((file, i) =>
        file.kind === "refused" ? (
          <Message key={i} intent="error">
            {words.fileRefused(file.name, file.why)}
          </Message>
        ) : null,
      )}
    </>
  );
}
