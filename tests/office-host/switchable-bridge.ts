import type { Workbook } from "./excel/workbook";
import type { Answer } from "./document-files";
import type { CallExecutor } from "./window-external";
import { OfficeHost, type NativeBridge } from "./office-host";

/** A bridge whose host can be replaced: the client is loaded once a realm, each test has a host of its own. */
export class SwitchableBridge implements NativeBridge, CallExecutor {
  onMessageFromHost: ((text: string) => void) | null = null;
  private host = new OfficeHost(this);

  /** A new, empty workbook behind the same client. */
  newHost(file?: () => Promise<Uint8Array>): OfficeHost {
    // Answers of the host before go nowhere.
    const bridge: NativeBridge = {
      sendMessageToHost: () => undefined,
      onMessageFromHost: (text) => {
        if (this.host === host) this.onMessageFromHost?.(text);
      },
    };
    const host: OfficeHost = new OfficeHost(bridge, file);
    this.host = host;
    return host;
  }

  /** A host that holds a copy of a workbook: much faster than making the workbook once more. */
  hostOf(workbook: Workbook, file?: () => Promise<Uint8Array>): OfficeHost {
    const host = this.newHost(file);
    host.workbook.becomeCopyOf(workbook);
    return host;
  }

  sendMessageToHost(text: string): void {
    this.host.receive(text);
  }

  executeCall(id: number, values: readonly unknown[]): Promise<Answer | null> {
    return this.host.executeCall(id, values);
  }
}
