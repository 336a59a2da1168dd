import { appContext, frameName, hostInfo } from "./appContext";
import { Commands } from "./commands";
import type { HostProfile } from "./description";
import type { RichApiGateway } from "./gateway";
import { XdmChannel } from "./xdmChannel";
import { DispatchId, HostFlag, TransportFault, type ExecuteMethodData, type XdmRequest } from "./xdmEnvelope";

export interface XdmHostOptions {
  /** https, on the same host name as this page (ports may differ): office.js refuses any other host. */
  readonly addinUrl: string;
  readonly profile: HostProfile;
  readonly gateway: Pick<RichApiGateway, "handle">;
  /** Key -> JSON text; written to when the add-in saves its settings. */
  readonly settings: Map<string, string>;
  readonly locale?: string;
  readonly dataLocale?: string;
  readonly flags?: number;
  readonly documentUrl?: string;
  readonly addinName?: string;
  /** The add-in's page has started, for the first time or anew: whatever its last one held is gone. */
  readonly onAddinStarted?: () => void;
  readonly onSettingsSaved?: () => void;
  /** Focus and keyboard: 0/1 select and unselect, 13/14 Tab leaves forwards or backwards. */
  readonly onHostNotified?: (action: number, parameters: unknown) => void;
  /** Where `displayDialogAsync({ displayInIframe: true })` shows its frame; without it such dialogs are refused. */
  readonly dialogContainer?: (size: { readonly width: number; readonly height: number }) => HTMLElement;
  readonly parent?: XdmHost;
}

/** Message of the rich API channel: category, type, target id, text, id, remote override. */
export type RichApiMessage = readonly [category: number, type: number, targetId: string, message: string, id: number, isRemoteOverride: boolean];

/** Excel on the web as office.js in the add-in's frame sees it. */
export class XdmHost {
  readonly commands: Commands;
  private readonly conversationId = `${randomId()}_${Date.now()}`;
  private readonly appId = randomId();
  private readonly addinOrigin: string;
  private readonly channel: XdmChannel;
  private frame?: HTMLIFrameElement;
  private dialog?: XdmHost;

  constructor(private readonly options: XdmHostOptions) {
    this.addinOrigin = new URL(options.addinUrl, window.location.href).origin;
    this.channel = new XdmChannel({
      conversationId: this.conversationId,
      addinOrigin: this.addinOrigin,
      addinWindow: () => this.frame?.contentWindow,
      invoke: (request) => this.invoke(request),
      onEventRegistered: (name, data) => this.openDialog(name, data),
      onEventUnregistered: (name) => this.dialogEnded(name),
    });
    this.commands = new Commands(
      (name, data) => this.fireEvent(name, data),
      () => this.channel.whenRegistered("appCommandInvoked"),
    );
  }

  createFrame(container: HTMLElement): HTMLIFrameElement {
    const info = hostInfo(this.locale, this.conversationId, this.options.parent !== undefined, this.options.flags ?? HostFlag.SharedApp | HostFlag.CustomFunctions);
    const url = new URL(this.options.addinUrl, window.location.href);
    // Not through URLSearchParams: office.js cuts the value at the next "&" and expects its "$" as they are.
    url.search += `${url.search ? "&" : "?"}_host_Info=${info}`;
    const frame = document.createElement("iframe");
    frame.name = frameName(this.conversationId, this.appId, info, window.location.origin);
    frame.title = this.options.addinName ?? "Add-in";
    frame.src = url.href;
    this.frame = frame;
    container.append(frame);
    return frame;
  }

  /** The add-in's script ends wherever it is, and starts anew. */
  reloadFrame(): void {
    this.frame?.setAttribute("src", this.frame.src);
  }

  dispose(): void {
    this.closeDialog();
    this.channel.dispose();
    this.commands.abandon();
    this.frame?.remove();
  }

  fireEvent(name: string, data: unknown): boolean {
    return this.channel.fireEvent(name, data);
  }

  /** Excel events and custom-function calls travel this way. */
  fireRichApiMessages(messages: readonly RichApiMessage[]): boolean {
    return this.fireEvent("richApiMessage", { ArrayData: messages });
  }

  fireExcelEvent(eventType: number, targetId: string, args: object): boolean {
    return this.fireRichApiMessages([[65536, eventType, targetId, JSON.stringify(args), 0, false]]);
  }

  /** `workbook.onSelectionChanged` and the common API's event of the document. */
  fireDocumentSelectionChanged(): boolean {
    return this.fireEvent("documentSelectionChanged", {});
  }

  /** The user closes the add-in's dialog, which tells its opener so. */
  closeDialog(): void {
    if (!this.dialog) return;
    this.dialog.dispose();
    this.dialog = undefined;
    this.fireEvent("dialogMessageReceived", { messageType: 12006 });
  }

  private get locale(): string {
    return this.options.locale ?? "en-US";
  }

  private async invoke(request: XdmRequest): Promise<unknown> {
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return this.start();
      case "ContextActivationManager_notifyHost": {
        const [, action, parameters] = request._data as readonly unknown[];
        this.options.onHostNotified?.(Number(action), parameters);
        return null;
      }
      case "executeMethod":
        return { Version: 1, Error: 0, ...(await this.execute(request._data as ExecuteMethodData)) };
      default:
        throw new Error(`The add-in sent an unknown message: ${request._actionName}`);
    }
  }

  private start(): unknown {
    this.channel.forgetRegistrations();
    this.commands.abandon();
    this.options.onAddinStarted?.();
    return appContext({
      conversationId: this.conversationId,
      appId: this.appId,
      profile: this.options.profile,
      locale: this.locale,
      dataLocale: this.options.dataLocale ?? this.locale,
      documentUrl: this.options.documentUrl ?? "https://localhost/Book1.xlsx",
      addinName: this.options.addinName ?? "Add-in",
      settings: this.options.settings,
    });
  }

  private async execute(data: ExecuteMethodData): Promise<object> {
    switch (data.DdaMethod.DispatchId) {
      case DispatchId.RichApi:
        return this.processQuery(data.ArrayData ?? []);
      case DispatchId.SaveSettings:
        return this.saveSettings(data.DdaSettingsMethod?.Properties ?? []);
      case DispatchId.LoadSettings:
        return { Properties: { Settings: [...this.options.settings].map(([Name, Value]) => ({ Name, Value })) } };
      case DispatchId.AppCommandCompleted:
        this.commands.completed(data["0"], data["1"]);
        return {};
      case DispatchId.MessageParent:
        this.options.parent?.fireEvent("dialogMessageReceived", { messageType: 0, messageContent: data.messageToParent, messageOrigin: this.addinOrigin });
        return {};
      case DispatchId.MessageChild:
        this.dialog?.fireEvent("dialogParentMessageReceived", { messageType: 1, messageContent: data.messageContent, messageOrigin: this.addinOrigin });
        return {};
      default:
        console.warn("Preview host: unsupported method", data.DdaMethod.DispatchId);
        return { Error: TransportFault.operationNotSupported };
    }
  }

  private async processQuery(arrayData: readonly unknown[]): Promise<object> {
    const answer = await this.options.gateway.handle(String(arrayData[4]), Number(arrayData[6] ?? 0));
    return answer.ok ? { Data: [200, ["content-type", "application/json"], answer.responseText] } : { Error: answer.fault };
  }

  private saveSettings(properties: readonly (readonly [string, string])[]): object {
    this.options.settings.clear();
    for (const [key, jsonText] of properties) this.options.settings.set(key, jsonText);
    this.options.onSettingsSaved?.();
    return {};
  }

  private openDialog(eventName: string, data: unknown): void {
    const container = this.options.dialogContainer;
    if (eventName !== "dialogMessageReceived" || !container) return;
    const { url, width = 50, height = 50 } = JSON.parse((data as { readonly targetId: string }).targetId) as { readonly url: string; readonly width?: number; readonly height?: number };
    this.dialog = new XdmHost({ ...this.options, addinUrl: url, parent: this, dialogContainer: undefined, onAddinStarted: undefined });
    this.dialog.createFrame(container({ width, height }));
  }

  /** `dialog.close()` of the opener. */
  private dialogEnded(eventName: string): void {
    if (eventName !== "dialogMessageReceived") return;
    this.dialog?.dispose();
    this.dialog = undefined;
  }
}

function randomId(): string {
  return Math.random().toString(36).slice(2, 10);
}
