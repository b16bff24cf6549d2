import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { cellText } from "../../../cells/address";
import type { RecordMessages, RestoreFact } from "../../../messages/zh/record";
import type { SectionProps } from "../../../pane/pane";
import { canChange } from "../../../pane/pane-state";
import { useWords } from "../../../pane/words";
import type { CellContent } from "../../../workbook/workbook";
import type { RestoreItem, RestorePlan } from "../restore-last";
import { RecordKeeper } from "./record-keeper";

interface Props extends SectionProps {
  readonly plan: RestorePlan;
}

const useStyles = makeStyles({
  text: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalXS} 0` },
  list: {
    ...typographyStyles.caption1,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    paddingInlineStart: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
});

/** 还原上次: the list of what will change, and the button that does it. */
export function RestoreOffer({ pane, state, plan }: Props) {
  const styles = useStyles();
  const { record } = useWords();
  const { restore } = record;
  return (
    <>
      <p className={styles.text}>{restore.last(plan)}</p>
      <p className={styles.text}>{restore.will}</p>
      <ul className={styles.list}>
        {plan.items.map((item, index) => (
          <li key={index}>{restore.fact(factOf(item, record))}</li>
        ))}
      </ul>
      <p className={styles.text}>{restore.hint}</p>
      <Button
        size="small"
        disabled={!canChange(state)}
        onClick={() => void pane.controller(RecordKeeper).restoreLast(plan.print)}
      >
        {restore.confirm}
      </Button>
    </>
  );
}

function factOf(item: RestoreItem, record: RecordMessages): RestoreFact {
  if (item.kind === "kept-cell") return { kind: item.kind, cell: cellText(item.cell) };
  if (item.kind !== "cell") return item;
  const shown = (content: CellContent): string => shownContent(content, record.stale.blank);
  const { kind, cell, now, becomes } = item;
  return { kind, cell: cellText(cell), now: shown(now), becomes: shown(becomes) };
}

function shownContent(content: CellContent, blank: string): string {
  if (content === null) return blank;
  if ("number" in content) return String(content.number);
  return "text" in content ? `“${content.text}”` : content.formula;
}
