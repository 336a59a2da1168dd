/** Messages between the host page and the add-in's frame: JSON text through postMessage. */

export const MessageType = { Request: 0, Response: 1 } as const;
export const XdmActionType = { Invoke: 0, RegisterEvent: 1, UnregisterEvent: 2 } as const;
export const ResponseType = { ForCalling: 0, ForEventing: 1 } as const;
export const XdmErrorCode = { None: 0, HandlingRequest: -2 } as const;

export interface XdmRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export interface XdmResponse {
  readonly _messageType: 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
  readonly _errorCode: number;
  readonly _responseType: number;
}

/** What `executeMethod` carries: a dispatch id and the arguments of that method. */
export interface ExecuteMethodData {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
  readonly messageToParent?: string;
  readonly messageContent?: string;
  readonly [index: string]: unknown;
}

export const DispatchId = { LoadSettings: 75, SaveSettings: 76, RichApi: 93, AppCommandCompleted: 94, MessageParent: 144, MessageChild: 145 } as const;

/** Error numbers of the Office scripting framework that the transport itself answers. */
export const TransportFault = { internalError: 5001, operationNotSupported: 5000 } as const;

export const HostFlag = { SharedApp: 1, CustomFunctions: 2, PublicAddin: 16 } as const;

/** The request or response in a message; undefined for anything that is not one. */
export function parseEnvelope(text: unknown): XdmRequest | XdmResponse | undefined {
  if (typeof text !== "string" || !text.startsWith("{")) return undefined;
  try {
    const message = JSON.parse(text) as Partial<XdmRequest | XdmResponse>;
    return typeof message._messageType === "number" && typeof message._actionName === "string" ? (message as XdmRequest | XdmResponse) : undefined;
  } catch (error) {
    // Other scripts post messages too; only text that is no JSON is expected here.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
