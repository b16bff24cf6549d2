import type { Language } from "./language";

/** The pane could not be started at all: said by the page itself, before any words have arrived. */
export const startFailed: Readonly<Record<Language, string>> = {
  "zh-CN": "窗格没有启动。请检查网络后关闭窗格，再重新打开；仍不成功的，请重新启动 Excel。",
  "en-US":
    "The pane did not start. Check the network, close the pane and open it again. If that does not help, restart Excel.",
};
