import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** The look that the sections share. */
export const useSectionStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.caption1Strong, margin: 0 },
  text: { ...typographyStyles.caption1, margin: 0 },
  summary: { ...typographyStyles.caption1Strong, cursor: "pointer", minHeight: "24px" },
  button: { alignSelf: "flex-start" },
});
