import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { NoticeMessages } from "../../../messages/zh/notices";
import type { Notice, ScoreSheet } from "../../../scoring/score-sheet";
import { useWords } from "../../../pane/words";

const useStyles = makeStyles({
  list: {
    ...typographyStyles.caption1,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
  },
});

/** Facts that a published result must mention, as the ranking's footer does. */
export function NoticeList({ scores }: { scores: ScoreSheet }) {
  const styles = useStyles();
  const { notices, pane } = useWords();
  if (scores.notices.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={pane.result.notices}>
      {scores.notices.map((notice, index) => (
        <li key={index}>{noticeText(scores, notice, notices)}</li>
      ))}
    </ul>
  );
}

function noticeText(scores: ScoreSheet, notice: Notice, words: NoticeMessages): string {
  const { code, kind } = notice;
  const found = scores.indicators.find(({ indicator }) => indicator.code === code);
  return words[kind]({
    code,
    indicator: found?.indicator.name ?? "",
    fullPoints: found?.indicator.points ?? "",
    towns: notice.towns.flatMap((town) => scores.towns[town] ?? []),
  });
}
