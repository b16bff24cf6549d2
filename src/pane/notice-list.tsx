import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { download } from "../workbook/download";
import type { WorkbookNotice } from "../workbook/workbook";
import { CallDetails } from "./failure-message";
import { Message } from "./message";
import { useWords } from "./words";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What the program did besides the last action, or did not take of it; read aloud when it appears. */
export function NoticeList({ notices }: { notices: readonly WorkbookNotice[] }) {
  const styles = useStyles();
  const { host } = useWords();
  return (
    <div role="status" className={styles.list}>
      {notices.map((notice, i) => (
        <Message key={i} intent={isAsAsked(notice) ? "info" : "warning"}>
          {host.notice(notice)}
          {notice.kind === "handed-over" && <Download file={notice} />}
          {notice.kind !== "unfiltered" && notice.call && <CallDetails call={notice.call} />}
        </Message>
      ))}
    </div>
  );
}

const isAsAsked = (notice: WorkbookNotice): boolean =>
  notice.kind === "unfiltered" || (notice.kind === "handed-over" && notice.call === null);

type HandedOver = Extract<WorkbookNotice, { kind: "handed-over" }>;

/** The file again, by the browser. */
function Download({ file: { bytes, fileName } }: { file: HandedOver }) {
  const styles = useStyles();
  const { host } = useWords();
  const [isDone, setDone] = useState(false);
  const give = (): void => {
    download(bytes, fileName);
    setDone(true);
  };
  return (
    <div className={styles.line}>
      <Button size="small" onClick={give}>
        {host.download}
      </Button>
      {isDone && <span>{host.downloaded(fileName)}</span>}
    </div>
  );
}
