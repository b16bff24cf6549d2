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
        <Message key={i} intent={notice.kind === "unfiltered" ? "info" : "warning"}>
          {host.notice(notice)}
          {notice.kind === "looks-refused" && <CallDetails call={notice.call} />}
        </Message>
      ))}
    </div>
  );
}
