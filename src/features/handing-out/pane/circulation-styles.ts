import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { controlLook } from "../../../pane/control-look";

export const useCirculationStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.caption1Strong, margin: 0 },
  text: { ...typographyStyles.caption1, margin: 0, overflowWrap: "anywhere" },
  label: { ...typographyStyles.caption1, display: "flex", flexDirection: "column", gap: "2px" },
  control: { ...controlLook, minHeight: "28px", padding: "2px 6px", font: "inherit" },
  list: { ...typographyStyles.caption1, listStyleType: "none", margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  button: { alignSelf: "flex-start" },
  table: {
    ...typographyStyles.caption1,
    width: "100%",
    borderCollapse: "collapse",
    textAlign: "start",
    "& th, & td": {
      padding: tokens.spacingVerticalXXS,
      textAlign: "start",
      verticalAlign: "top",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  caption: { ...typographyStyles.caption1Strong, textAlign: "start" },
  choices: {
    ...typographyStyles.caption1,
    minWidth: 0,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  legend: { padding: `0 ${tokens.spacingHorizontalXS}` },
  choice: { display: "flex", alignItems: "center", gap: "4px", minHeight: "24px" },
});
