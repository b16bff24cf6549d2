import type { Answer } from "./document-files";
import { requirementMatrix, type HostProfile } from "./host-profile";

/** Answers the calls of the common API. */
export interface CallExecutor {
  /** null when no answer shall ever come. */
  executeCall(id: number, values: readonly unknown[]): Promise<Answer | null>;
}

type AnswerCall = (answer: { toArray(): readonly unknown[] }) => void;

/**
 * What Office.js asks `window.external` for when it starts inside Excel for Windows. Excel lets it log, for which it
 * fetches a script more; `logging` is off where there is no server to fetch from.
 */
export function windowExternal(
  profile: HostProfile,
  executor: CallExecutor,
  logging: "on" | "off" = "off",
): Record<string, unknown> {
  const settings = { Read: () => undefined, WriteAsync: () => undefined };
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "addin-1",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => "zh-CN",
    GetAppDataLocale: () => "zh-CN",
    GetDocUrl: () => "考核.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "0",
    GetInstanceId: () => "1",
    GetHostFullVersion: () => "16.0.17928.20000",
    GetSupportedMatrix: () => requirementMatrix(profile),
    GetInitialDisplayMode: () => 2,
    GetSettings: () => settings,
  };
  return {
    GetContext: () => context,
    GetLoggingAllowed: () => logging === "on",
    GetHostInfo: () => `Excel$Win32$16.01$zh-CN$$$${logging === "on" ? "" : "disableLogging"}$3`,
    Execute: (id: number, values: readonly unknown[], done: AnswerCall) =>
      void executor.executeCall(id, values).then((answer) => {
        if (answer !== null) done({ toArray: () => answer });
      }),
    RegisterEvent: (
      _id: number,
      _target: string,
      _handler: unknown,
      done: (code: number) => void,
    ) => void setTimeout(() => done(0), 0),
    UnregisterEvent: (_id: number, _target: string, done: (code: number) => void) =>
      void setTimeout(() => done(0), 0),
  };
}
