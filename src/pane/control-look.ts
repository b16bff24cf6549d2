import { tokens } from "@fluentui/react-components";

/** The look of the browser's own fields and lists: Fluent's bring more code than they are worth in a pane this small. */
export const controlLook = {
  boxSizing: "border-box",
  width: "100%",
  minWidth: 0,
  color: tokens.colorNeutralForeground1,
  backgroundColor: tokens.colorNeutralBackground1,
  border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  borderRadius: tokens.borderRadiusMedium,
} as const;
