import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { download } from "../workbook/download";
import type { WorkbookNotice } from "../workbook/workbook";
import { CallDetails } from "./failure-message";
import { Message } from "./message";
import { useWords } from "./words";

/** What the program did besides the last action, or did not take of it; read aloud when it appears. */
export function NoticeList({ notices }: { notices: readonly WorkbookNotice[] }) {
  const { host } = useWords();
  return (
    <div role="status">
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
  const { host } = useWords();
  const [isDone, setDone] = useState(false);
  const give = (): void => {
    download(bytes, fileName);
    setDone(true);
  };
  return (
    <div>
      <Button size="small" onClick={give}>
        {host.download}
      </Button>
      {isDone && <span>{host.downloaded(fileName)}</span>}
    </div>
  );
}
