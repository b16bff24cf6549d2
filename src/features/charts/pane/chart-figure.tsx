import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useWords } from "../../../pane/words";
import type { SheetChart } from "../../../workbook/sheet-chart";
import type { SheetContent } from "../../../workbook/workbook";
import { chartValues, type ChartValues } from "../chart-values";
import { BarsPicture } from "./bars-picture";
import { LinesPicture } from "./lines-picture";

const useStyles = makeStyles({
  figure: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  caption: { ...typographyStyles.caption1Strong },
  legend: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  swatch: { verticalAlign: "middle", marginInlineEnd: "4px" },
  summary: { ...typographyStyles.caption1, cursor: "pointer", minHeight: "24px" },
  scroll: { overflowX: "auto" },
  table: { ...typographyStyles.caption2, borderCollapse: "collapse" },
  cell: { padding: "2px 6px", textAlign: "end", whiteSpace: "nowrap" },
  name: { padding: "2px 6px", textAlign: "start", fontWeight: "normal" },
});

interface Props {
  readonly content: SheetContent;
  readonly chart: SheetChart;
}

/** A picture of the sheet 图表, with what it says in words and the table of its numbers. */
export function ChartFigure({ content, chart }: Props) {
  const styles = useStyles();
  const values = chartValues(content, chart);
  const { kind, isStacked, axis, altText: label, title } = chart;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption} lang="zh-CN">
        {title}
      </figcaption>
      {kind === "lines" ? (
        <LinesPicture values={values} axis={axis} label={label} />
      ) : (
        <BarsPicture values={values} isStacked={isStacked} label={label} />
      )}
      {chart.hasLegend && <Legend values={values} />}
      <Numbers values={values} title={title} />
    </figure>
  );
}

function Legend({ values }: { values: ChartValues }) {
  const styles = useStyles();
  return (
    <ul className={styles.legend} lang="zh-CN">
      {values.series.map(({ name, look }) => (
        <li key={name}>
          <svg width={12} height={12} aria-hidden="true" className={styles.swatch}>
            {look.kind === "fill" ? (
              <rect width={12} height={12} fill={look.color} stroke="currentColor" />
            ) : (
              <line x1={6} x2={6} y1={0} y2={12} stroke="currentColor" strokeWidth={3} />
            )}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}

function Numbers({ values, title }: { values: ChartValues; title: string }) {
  const styles = useStyles();
  const { charts: words } = useWords();
  const shown = values.series.filter(({ look }) => look.kind !== "hidden");
  return (
    <details>
      <summary className={styles.summary}>{words.numbers}</summary>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.numbersOf(title)}>
        <table className={styles.table} lang="zh-CN">
          <thead>
            <tr>
              <td />
              {values.categories.map((category, at) => (
                <th key={at} scope="col" className={styles.cell}>
                  {category.replace("\n", " ")}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ name, values: numbers }, row) => (
              <tr key={row}>
                <th scope="row" className={styles.name}>
                  {name}
                </th>
                {numbers.map((number, at) => (
                  <td key={at} className={styles.cell}>
                    {number}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
