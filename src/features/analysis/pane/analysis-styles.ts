import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** The look that the analyses share. */
export const useAnalysisStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  text: { ...typographyStyles.caption1, margin: 0 },
  button: { alignSelf: "flex-start" },
  table: {
    ...typographyStyles.caption1,
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
  },
  caption: { ...typographyStyles.caption1Strong, textAlign: "start" },
  header: {
    ...typographyStyles.caption1Strong,
    textAlign: "start",
    verticalAlign: "bottom",
    padding: tokens.spacingVerticalXXS,
    borderBottom: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: "inherit",
    padding: tokens.spacingVerticalXXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  below: {
    padding: `0 ${tokens.spacingVerticalXXS} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  narrow: { width: "44px" },
  wide: { width: "64px" },
  town: { width: "30%" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  summary: { cursor: "pointer", minHeight: "24px" },
});
