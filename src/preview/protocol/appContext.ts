import type { HostProfile } from "./description";

export interface AppContextInput {
  readonly conversationId: string;
  readonly appId: string;
  readonly profile: HostProfile;
  /** Language of the interface and of the data: `Office.context.displayLanguage` and `contentLanguage`. */
  readonly locale: string;
  readonly dataLocale: string;
  readonly documentUrl: string;
  readonly addinName: string;
  readonly settings: ReadonlyMap<string, string>;
}

const excelWebApp = 16;
const readWrite = 1;
const taskpane = 2;

/**
 * Answer to `getAppContextAsync`, from which office.js builds `Office.context`. There is no place in it for the Office
 * theme: on the web the client passes `undefined` for it, whatever the host says.
 */
export function appContext(input: AppContextInput): Readonly<Record<string, unknown>> {
  return {
    _id: input.appId,
    _appInstanceId: input.appId,
    _appName: excelWebApp,
    _appVersion: "16.0",
    _hostFullVersion: "16.0.17928.42800",
    _appUILocale: input.locale,
    _dataLocale: input.dataLocale,
    _docUrl: input.documentUrl,
    _clientMode: readWrite,
    _settings: [...input.settings],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: input.conversationId,
    _requirementMatrix: JSON.stringify(input.profile.requirements),
    _addinName: input.addinName,
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: taskpane,
  };
}

/** Query parameter by which office.js learns the host: type, platform, version, locale, correlation, dialog, logging, flags. */
export function hostInfo(locale: string, conversationId: string, isDialog: boolean, flags: number): string {
  return ["Excel", "Web", "16.01", locale, conversationId, isDialog ? "isDialog" : "", "disableLogging", String(isDialog ? 0 : flags)].join("$");
}

/** `window.name` of the frame: whom to talk to. Unlike a hash it survives a reload and leaves hash routers alone. */
export function frameName(conversationId: string, appId: string, info: string, hostOrigin: string): string {
  return JSON.stringify({
    baseFrameName: `_xdm_${conversationId}`,
    hostInfo: info,
    xdmInfo: [conversationId, appId, hostOrigin].join("|"),
    serializerVersion: 1,
    flights: "[]",
  });
}
