import { isSupported, type HostProfile, type ObjectModelDescription } from "../../../src/preview/protocol/description";
import { createExcelServer, type ExcelServer } from "../../../src/preview/objectModel/createExcelServer";
import { describeObjectModel } from "../../../src/preview/objectModel/describe";
import { floorProfile } from "../../../src/preview/objectModel/profiles";
import type { WorkbookModel } from "../../../src/preview/workbook/model";
import { errorResponse } from "./errorResponse";
import { loadLibrary, type ExecutorResponse, type OfficeLibrary } from "./loadLibrary";

export interface OfficeClient {
  readonly Excel: OfficeLibrary["Excel"];
  readonly OfficeExtension: OfficeLibrary["OfficeExtension"];
  readonly server: ExcelServer;
  /** Bodies of the requests that were sent, newest last. */
  readonly requests: readonly RecordedRequest[];
  /** Resolves when events that are due have been delivered to the handlers. */
  whenEventsDelivered(): Promise<void>;
  dispose(): void;
}

interface RecordedRequest {
  readonly body: string;
  readonly flags: number;
}

export interface OfficeClientOptions {
  readonly profile?: HostProfile;
  readonly locale?: string;
  readonly settings?: Map<string, string>;
}

let description: ObjectModelDescription | undefined;
let library: { readonly loaded: OfficeLibrary; profile: HostProfile } | undefined;

/**
 * The real client library in Node, talking to the preview's server over this workbook. The library is loaded once per
 * test file; opening another client points it at that client's workbook, so that only the last opened one is live.
 */
export function openOfficeClient(model: WorkbookModel, options: OfficeClientOptions = {}): OfficeClient {
  const profile = options.profile ?? floorProfile;
  description ??= describeObjectModel();
  const server = createExcelServer({ model, description, profile, locale: options.locale, settings: options.settings });
  const { Excel, OfficeExtension } = libraryFor(profile);
  const requests: RecordedRequest[] = [];
  const selectionHandlers = new Set<(args: object) => void>();
  connect(OfficeExtension, server, requests, selectionHandlers);
  server.events.onDocumentSelectionChanged(() => selectionHandlers.forEach((handler) => handler({})));
  server.events.onEvent(({ eventType, targetId, args }) => {
    const entry = { messageCategory: 65536, messageType: eventType, targetId, message: JSON.stringify(args), isRemoteOverride: false };
    OfficeExtension._testTriggerRichApiMessageEvent({ entries: [entry] });
  });
  return {
    Excel,
    OfficeExtension,
    server,
    requests,
    whenEventsDelivered: async () => {
      do await pause();
      while (server.interpreter.isBusy);
      await pause();
    },
    dispose: () => {
      server.dispose();
      // The library keeps handlers for good; those of this client must not hear of the next one's workbook.
      OfficeExtension.GenericEventRegistration.s_genericEventRegistrations = {};
    },
  };
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10));
}

function libraryFor(profile: HostProfile): OfficeLibrary {
  if (library) {
    library.profile = profile;
    return library.loaded;
  }
  const created: { loaded: OfficeLibrary; profile: HostProfile } = {
    profile,
    loaded: loadLibrary((name, version) => isSupported(created.profile, { name, version: String(version ?? "1.1") })),
  };
  created.loaded.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  library = created;
  return created.loaded;
}

function connect(extension: OfficeLibrary["OfficeExtension"], server: ExcelServer, requests: RecordedRequest[], selectionHandlers: Set<(args: object) => void>): void {
  class NodeSession extends extension.SessionBase {
    _resolveRequestUrlAndHeaderInfo(): Promise<null> {
      return Promise.resolve(null);
    }

    _createRequestExecutorOrNull(): object {
      return {
        executeAsync: async (_customData: string, flags: number, message: { readonly Body: object }): Promise<ExecutorResponse> => {
          const body = JSON.stringify(message.Body);
          requests.push({ body, flags });
          const answer = await server.gateway.handle(body, flags);
          if (!answer.ok) return errorResponse(answer.fault);
          return { HttpStatusCode: 200, ErrorCode: "", ErrorMessage: "", Headers: {}, Body: JSON.parse(answer.responseText) as object };
        },
      };
    }

    getEventRegistration(): object {
      return {
        register: (_event: number, _target: string, handler: (args: object) => void) => Promise.resolve(void selectionHandlers.add(handler)),
        unregister: (_event: number, _target: string, handler: (args: object) => void) => Promise.resolve(void selectionHandlers.delete(handler)),
      };
    }
  }
  extension.SessionBase._overrideSession = new NodeSession();
}
