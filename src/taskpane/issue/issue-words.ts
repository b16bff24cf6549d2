import type { IssueMessages } from "../../messages/issue";
import type { Language } from "../../messages/language";
import { issue as english } from "../../messages/en/issue";
import { issue as chinese } from "../../messages/zh/issue";

/** Come with the panel, not with the pane: both languages are shorter than another request. */
export const issueWords = (language: Language): IssueMessages =>
  language === "en-US" ? english : chinese;
