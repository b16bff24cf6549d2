import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/**
 * The look of the browser's own modal dialogs, which hold the focus and give it back; Fluent's leave focusable dummies in
 * the page, which accessibility checks rightly dislike.
 */
export const useDialogStyles = makeStyles({
  dialog: {
    boxSizing: "border-box",
    width: "calc(100% - 16px)",
    maxWidth: "420px",
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow64,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    "::backdrop": { backgroundColor: "rgba(0, 0, 0, 0.4)" },
  },
  title: { ...typographyStyles.subtitle1, margin: `0 0 ${tokens.spacingVerticalM}` },
});
