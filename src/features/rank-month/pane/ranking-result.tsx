import {
  Button,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useMemo } from "react";
import { noticesOf, type AnyNoticeKind } from "../../../engine/notices";
import type { OwnNoticeMessages } from "../../../messages/zh/own-rule-words";
import type { ConventionMessages } from "../../../messages/zh/conventions";
import type { ConventionId, Conventions } from "../../../method/conventions";
import type { Pane } from "../../../pane/pane";
import { useWords } from "../../../pane/words";
import type { Ranked } from "../../../ranking/rank-outcome";
import type { Notice, ScoreSheet } from "../../../scoring/score-sheet";
import { PrintedWarnings } from "../../findings/pane/printed-warnings";
import { RankingTable } from "./ranking-table";

interface Props {
  readonly pane: Pane;
  readonly outcome: Ranked;
}

const useStyles = makeStyles({
  start: { alignSelf: "flex-start" },
  summary: { ...typographyStyles.caption1Strong, cursor: "pointer", minHeight: "24px" },
  list: { ...typographyStyles.caption1, margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  notices: { color: tokens.colorNeutralForeground2 },
});

/** A complete ranking, with what it warns of and what it rests on. */
export function RankingResult({ pane, outcome }: Props) {
  const styles = useStyles();
  const { result } = useWords().pane;
  const sheet = outcome.sheets.ranking;
  return (
    <>
      <PrintedWarnings pane={pane} warnings={outcome.warnings} />
      <Button
        className={styles.start}
        onClick={() => void pane.select({ sheet, row: 0, column: 0 })}
      >
        {result.goTo(sheet)}
      </Button>
      <RankingTable pane={pane} scores={outcome.scores} />
      <NoticeList scores={outcome.scores} />
      <ConventionList scores={outcome.scores} />
    </>
  );
}

/** Facts that a published result must mention, as the ranking's footer does. */
function NoticeList({ scores }: { scores: ScoreSheet }) {
  const styles = useStyles();
  const { notices: words, pane } = useWords();
  const notices = useMemo(() => noticesOf(scores), [scores]);
  if (notices.length === 0) return null;
  return (
    <ul className={mergeClasses(styles.list, styles.notices)} aria-label={pane.result.notices}>
      {notices.map((notice, index) => (
        <li key={index}>{noticeText(scores, notice, words)}</li>
      ))}
    </ul>
  );
}

function noticeText(
  scores: ScoreSheet,
  notice: Notice<AnyNoticeKind>,
  words: OwnNoticeMessages,
): string {
  const { code, kind } = notice;
  const found = scores.indicators.find(({ indicator }) => indicator.code === code);
  return words[kind]({
    code,
    indicator: found?.indicator.name ?? "",
    fullPoints: found?.indicator.points ?? "",
    towns: notice.towns.flatMap((town) => scores.towns[town] ?? []),
  });
}

/** The conventions (口径) that a result rests on: never a silent habit. */
function ConventionList({ scores }: { scores: ScoreSheet }) {
  const styles = useStyles();
  const words = useWords();
  const lines = conventionLines(scores, words.conventions);
  const changed = lines.filter(({ isDefault }) => !isDefault).length;
  const { allDefault, changed: changedText, isChanged } = words.pane.conventions;
  return (
    <details>
      <summary className={styles.summary}>
        {changed === 0 ? allDefault : changedText(changed)}
      </summary>
      <ul className={styles.list}>
        {lines.map(({ id, question, choice, isDefault }) => (
          <li key={id}>
            {`${question} ${choice}`}
            {!isDefault && <strong>{` (${isChanged})`}</strong>}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface ConventionLine {
  readonly id: ConventionId;
  readonly question: string;
  readonly choice: string;
  readonly isDefault: boolean;
}

function conventionLines(scores: ScoreSheet, words: ConventionMessages): ConventionLine[] {
  const line = <Id extends ConventionId>(id: Id): ConventionLine => {
    const say: (choice: Conventions[Id]) => string = words.choices[id];
    const choice = say(scores.conventions[id]);
    const isDefault = choice === say(scores.method.defaultConventions[id]);
    return { id, question: words.questions[id], choice, isDefault };
  };
  return (Object.keys(words.questions) as ConventionId[]).map(line);
}
