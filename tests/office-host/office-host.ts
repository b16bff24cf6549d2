import { AddinInternalService, CustomFunctionsService } from "./excel/custom-functions";
import { DocumentFiles, type Answer } from "./document-files";
import { fileOfHost } from "./excel/workbook-file";
import { Workbook, type WorkbookEvent } from "./excel/workbook";
import { FaultPlan, type Fault } from "./faults";
import type { CallExecutor } from "./window-external";
import type { HostObject } from "./rich-api/host-object";
import { RequestProcessor } from "./rich-api/processor";
import {
  ACTION,
  DELAY_FOR_CELL_EDIT,
  MESSAGE,
  type WireRequest,
  type WireResponse,
} from "./rich-api/wire";

/** The pipe that the client finds as the global `_richApiNativeBridge`. It sets `onMessageFromHost` itself. */
export interface NativeBridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

interface BridgeMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: string | WireRequest };
}

/** Numbers of the events of `Excel.WorksheetCollection`, and how they are registered. */
const EVENTS = {
  changed: { type: 10, registration: "DataChanged" },
  selected: { type: 14, registration: "SelectionChanged" },
  calculated: { type: 16, registration: "Calculated" },
} as const;

/** Message category and type of a custom function's call. */
const FUNCTION_CALL = { category: 1, type: 1000 };
const EVENT_CATEGORY = 65536;

/** Excel for the unmodified Office.js client: a workbook in memory, its protocol, and faults on purpose. */
export class OfficeHost implements CallExecutor {
  readonly workbook = new Workbook();
  readonly customFunctions = new CustomFunctionsService();
  readonly faults = new FaultPlan();
  readonly files: DocumentFiles;
  /** Bytes that a request and an answer may have; Excel on the web allows 5 MB. */
  payloadLimit = Infinity;
  /** Requests that reached the host since `countFromHere`: one for each `context.sync()` with something to do. */
  requests = 0;
  /** The largest request and answer since `countFromHere`, in bytes. */
  largestPayload = 0;
  private readonly processor = new RequestProcessor(
    this.workbook,
    new Map<string, HostObject>([
      ["Microsoft.ExcelServices.CustomFunctions", this.customFunctions],
      ["Microsoft.InternalService.AddinInternalService", new AddinInternalService()],
    ]),
  );
  private readonly registered = new Set<string>();
  private isEditing = false;
  private held: (() => void)[] = [];
  private events: WorkbookEvent[] = [];

  /** `file`: the bytes of the workbook, made of its cells by default. */
  constructor(
    private readonly bridge: NativeBridge,
    file?: () => Promise<Uint8Array>,
  ) {
    this.files = new DocumentFiles(file ?? (() => fileOfHost(this.workbook)));
    this.workbook.onEvent = (event) => this.events.push(event);
    this.customFunctions.send = (message) =>
      this.push([[FUNCTION_CALL.category, FUNCTION_CALL.type, "", message]]);
    this.processor.onEventRegistration = (name) => this.register(name);
  }

  /** Told of every member that requests call or set, e.g. `Range.merge`, `RangeFormat.columnWidth=`; may throw instead. */
  set onUse(heard: (member: string) => void) {
    this.processor.onUse = heard;
  }

  /** Starts counting requests and faults again. */
  countFromHere(): void {
    this.requests = 0;
    this.largestPayload = 0;
    this.faults.clear();
  }

  /** The user starts to edit a cell: requests wait, or are refused where the client does not ask to wait. */
  startEditing(): void {
    this.isEditing = true;
  }

  finishEditing(): void {
    this.isEditing = false;
    for (const run of this.held.splice(0)) run();
  }

  /** Something that happens in the workbook without the client: the user's hands, another author. */
  act(deed: (workbook: Workbook) => void): void {
    deed(this.workbook);
    queueMicrotask(() => this.sendEvents());
  }

  /** A message of the client's. */
  receive(text: string): void {
    const { id, flags, message } = JSON.parse(text) as BridgeMessage;
    const body = message.body;
    const request = typeof body === "string" ? (JSON.parse(body) as WireRequest) : body;
    const run = (): void => queueMicrotask(() => this.answer(id, request, text.length));
    if (!this.isEditing) run();
    else if (flags & DELAY_FOR_CELL_EDIT) this.held.push(run);
    else this.respond(id, failure("InvalidOperationInCellEditMode", "A cell is being edited."));
  }

  /** A call of the common API, which comes by a way of its own. */
  executeCall(id: number, values: readonly unknown[]): Promise<Answer | null> {
    return this.files.execute(id, values);
  }

  private answer(id: number, request: WireRequest, size: number): void {
    if (isCleanup(request)) return this.respond(id, this.processor.process(request));
    this.requests += 1;
    this.largestPayload = Math.max(this.largestPayload, size);
    this.faults.runRemoteEdit(this.requests);
    const response = this.execute(request, size, this.faults.faultOf(this.requests));
    if (response !== null) this.send(id, response);
    this.sendEvents();
  }

  /** The text of the answer, or null when none arrives. */
  private execute(request: WireRequest, size: number, fault: Fault | null): string | null {
    if (fault === "lose-request") return null;
    if (fault === "refuse") return REFUSED;
    if (fault === "response-too-large") return tooLarge("Response");
    if (size > this.payloadLimit) return tooLarge("Request");
    const part = this.faults.partOf(this.requests);
    const isHalf = fault === "half" || fault === "half-unanswered";
    const half = isHalf ? Math.ceil(request.Actions.length * part) : Infinity;
    const response = this.processor.process(request, half);
    if (fault === "lose-answer" || fault === "half-unanswered") return null;
    const answered = fault === "null-values" ? withoutMatrices(response) : response;
    const body = JSON.stringify(answered);
    this.largestPayload = Math.max(this.largestPayload, body.length);
    return body.length > this.payloadLimit ? tooLarge("Response") : body;
  }

  private respond(id: number, response: WireResponse): void {
    this.send(id, JSON.stringify(response));
  }

  private send(id: number, body: string): void {
    const message = { statusCode: 200, headers: {}, body };
    this.bridge.onMessageFromHost?.(
      JSON.stringify({ id, type: MESSAGE.response, flags: 0, message }),
    );
  }

  private push(entries: readonly (readonly unknown[])[]): void {
    this.bridge.onMessageFromHost?.(JSON.stringify({ type: MESSAGE.event, message: { entries } }));
  }

  private register(name: string): void {
    const [, un, event = ""] = /^_(Un)?[Rr]egister(\w+)Event$/.exec(name) ?? [];
    if (un) this.registered.delete(event);
    else this.registered.add(event);
  }

  /** One message for each kind of event and sheet. */
  private sendEvents(): void {
    const told = new Set<string>();
    for (const { kind, sheet, address } of this.events.splice(0)) {
      const { type, registration } = EVENTS[kind];
      if (told.has(kind + sheet.id) || !this.registered.has(registration)) continue;
      told.add(kind + sheet.id);
      const message = JSON.stringify({ worksheetId: sheet.id, address, changeType: "RangeEdited" });
      this.push([[EVENT_CATEGORY, type, "Workbook", message]]);
    }
  }
}

/** The client releases its references by itself after each `Excel.run`. */
const isCleanup = ({ Actions }: WireRequest): boolean =>
  Actions.some(({ Name }) => Name === "_RemoveReference") &&
  Actions.every(
    ({ ActionType, Name }) => ActionType === ACTION.instantiate || Name === "_RemoveReference",
  );

function failure(code: string, message: string): WireResponse {
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: 400 },
  };
}

const REFUSED = JSON.stringify(failure("GeneralException", "Failed on purpose."));

const tooLarge = (what: "Request" | "Response"): string =>
  JSON.stringify(
    failure(`${what}PayloadSizeLimitExceeded`, `The ${what} is larger than this host takes.`),
  );

/** Excel's silent refusal of a very large range: null where a matrix should be. */
function withoutMatrices(response: WireResponse): WireResponse {
  const bare = JSON.stringify(response, (_, value: unknown) =>
    Array.isArray(value) && Array.isArray(value[0]) ? null : value,
  );
  return JSON.parse(bare) as WireResponse;
}
