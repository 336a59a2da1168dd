import { MessageType, parseEnvelope, ResponseType, XdmActionType, XdmErrorCode, type XdmRequest } from "./xdmEnvelope";

export interface XdmChannelOptions {
  readonly conversationId: string;
  readonly addinOrigin: string;
  readonly addinWindow: () => Window | null | undefined;
  readonly invoke: (request: XdmRequest) => Promise<unknown>;
  readonly onEventRegistered?: (name: string, data: unknown) => void;
  readonly onEventUnregistered?: (name: string) => void;
}

/** The postMessage conversation with one frame: requests in, answers and registered events out. */
export class XdmChannel {
  private readonly registrations = new Map<string, number>();
  private readonly waiting = new Map<string, (() => void)[]>();
  private readonly receive = (event: MessageEvent): void => void this.handle(event);

  constructor(private readonly options: XdmChannelOptions) {
    window.addEventListener("message", this.receive);
  }

  dispose(): void {
    window.removeEventListener("message", this.receive);
  }

  /** A frame that is loaded anew has registered nothing. */
  forgetRegistrations(): void {
    this.registrations.clear();
  }

  isRegistered(eventName: string): boolean {
    return this.registrations.has(eventName);
  }

  whenRegistered(eventName: string): Promise<void> {
    if (this.isRegistered(eventName)) return Promise.resolve();
    return new Promise((resolve) => this.waiting.set(eventName, [...(this.waiting.get(eventName) ?? []), resolve]));
  }

  /** False when the add-in did not register for it. */
  fireEvent(name: string, data: unknown): boolean {
    const correlationId = this.registrations.get(name);
    if (correlationId === undefined) return false;
    this.respond(name, correlationId, data, XdmErrorCode.None, ResponseType.ForEventing);
    return true;
  }

  private async handle(event: MessageEvent): Promise<void> {
    if (event.source !== this.options.addinWindow() || event.origin !== this.options.addinOrigin) return;
    const message = parseEnvelope(event.data);
    if (!message || message._messageType !== MessageType.Request || message._conversationId !== this.options.conversationId) return;
    if (message._actionType === XdmActionType.RegisterEvent) return this.register(message);
    if (message._actionType === XdmActionType.UnregisterEvent) return this.unregister(message);
    const answer = this.options.invoke(message).then(
      (data) => ({ data, errorCode: XdmErrorCode.None }),
      (error: unknown) => {
        console.error("Preview host:", error);
        return { data: null, errorCode: XdmErrorCode.HandlingRequest };
      },
    );
    const { data, errorCode } = await answer;
    this.respond(message._actionName, message._correlationId, data, errorCode, ResponseType.ForCalling);
  }

  private register(message: XdmRequest): void {
    this.registrations.set(message._actionName, message._correlationId);
    this.respond(message._actionName, message._correlationId, { Error: 0 }, XdmErrorCode.None, ResponseType.ForCalling);
    this.waiting.get(message._actionName)?.forEach((resolve) => resolve());
    this.waiting.delete(message._actionName);
    this.options.onEventRegistered?.(message._actionName, message._data);
  }

  private unregister(message: XdmRequest): void {
    this.registrations.delete(message._actionName);
    this.respond(message._actionName, message._correlationId, { Error: 0 }, XdmErrorCode.None, ResponseType.ForCalling);
    this.options.onEventUnregistered?.(message._actionName);
  }

  private respond(actionName: string, correlationId: number, data: unknown, errorCode: number, responseType: number): void {
    const response = {
      _messageType: MessageType.Response,
      _actionName: actionName,
      _conversationId: this.options.conversationId,
      _correlationId: correlationId,
      _data: data,
      _errorCode: errorCode,
      _responseType: responseType,
      _origin: window.location.origin,
      _serializerVersion: 1,
    };
    this.options.addinWindow()?.postMessage(JSON.stringify(response), this.options.addinOrigin);
  }
}
