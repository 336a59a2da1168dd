import { currentProfile } from "../../../src/preview/objectModel/profiles";
import { XdmHost, type XdmHostOptions } from "../../../src/preview/protocol/xdmHost";
import { DispatchId } from "../../../src/preview/protocol/xdmEnvelope";

interface Posted {
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _data: unknown;
  readonly _errorCode: number;
  readonly _responseType: number;
}

/** A page and a frame, as far as the host touches them. */
function page(options: Partial<XdmHostOptions> = {}): { host: XdmHost; frame: { name: string; src: string }; posted: Posted[]; send: (message: object, origin?: string) => Promise<void>; conversationId: string } {
  const listeners: ((event: MessageEvent) => void)[] = [];
  const posted: Posted[] = [];
  const contentWindow = { postMessage: (text: string) => posted.push(JSON.parse(text) as Posted) };
  const frame = { name: "", src: "", title: "", contentWindow, remove: () => undefined };
  Object.assign(globalThis, {
    window: {
      location: { href: "https://localhost:3001/", origin: "https://localhost:3001" },
      addEventListener: (_type: string, listener: (event: MessageEvent) => void) => listeners.push(listener),
      removeEventListener: () => undefined,
    },
    document: { createElement: () => frame },
  });
  const host = new XdmHost({
    addinUrl: "https://localhost:3000/taskpane.html?x=1", profile: currentProfile, settings: new Map([["preset", '"from the file"']]),
    gateway: { handle: (bodyText) => Promise.resolve(bodyText === "busy" ? { ok: false, fault: 5102 } : { ok: true, responseText: `answer to ${bodyText}` }) },
    ...options,
  });
  host.createFrame({ append: () => undefined } as unknown as HTMLElement);
  const [conversationId] = (JSON.parse(frame.name) as { xdmInfo: string }).xdmInfo.split("|");
  const send = async (message: object, origin = "https://localhost:3000"): Promise<void> => {
    const data = JSON.stringify({ _messageType: 0, _actionType: 0, _conversationId: conversationId, _correlationId: 1, ...message });
    for (const listener of listeners) listener({ source: contentWindow, origin, data } as unknown as MessageEvent);
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  return { host, frame, posted, send, conversationId };
}

const register = (name: string, id = 1): object => ({ _actionName: name, _actionType: 1, _correlationId: id, _data: { eventDispId: 0, targetId: "" } });
const execute = (dispatchId: number, data: object): object => ({ _actionName: "executeMethod", _data: { DdaMethod: { DispatchId: dispatchId }, ...data } });

test("the frame is told its host in the query and whom to talk to in its name", () => {
  const { frame, conversationId } = page();
  expect(frame.src).toBe(`https://localhost:3000/taskpane.html?x=1&_host_Info=Excel$Web$16.01$en-US$${conversationId}$$disableLogging$3`);
  expect(JSON.parse(frame.name)).toMatchObject({ xdmInfo: expect.stringContaining("|https://localhost:3001") as unknown, serializerVersion: 1 });
});

test("the app context carries languages, requirement sets and the document's settings", async () => {
  const { posted, send } = page({ locale: "zh-CN", dataLocale: "de-DE" });
  await send({ _actionName: "ContextActivationManager_getAppContextAsync", _correlationId: 7 });
  expect(posted[0]).toMatchObject({ _correlationId: 7, _errorCode: 0, _responseType: 0, _data: { _appUILocale: "zh-CN", _dataLocale: "de-DE", _settings: [["preset", '"from the file"']], _clientMode: 1 } });
  expect(JSON.parse((posted[0]._data as { _requirementMatrix: string })._requirementMatrix)).toMatchObject({ ExcelApi: "1.20", SharedRuntime: "1.1" });
});

test("messages of another origin or conversation are not answered; unknown ones are an error", async () => {
  const { posted, send } = page();
  await send({ _actionName: "executeMethod" }, "https://elsewhere.test");
  await send({ _actionName: "executeMethod", _conversationId: "other" });
  expect(posted).toEqual([]);
  const silenced = jest.spyOn(console, "error").mockImplementation(() => undefined);
  await send({ _actionName: "somethingNew" });
  silenced.mockRestore();
  expect(posted).toMatchObject([{ _actionName: "somethingNew", _errorCode: -2 }]);
});

test("rich API requests go through the gateway; a fault is an error number", async () => {
  const { posted, send } = page();
  await send(execute(DispatchId.RichApi, { ArrayData: ["IterativeExecutor", "POST", "ProcessQuery", [], "body", 0, 1] }));
  await send(execute(DispatchId.RichApi, { ArrayData: ["IterativeExecutor", "POST", "ProcessQuery", [], "busy", 0, 1] }));
  expect(posted.map(({ _data }) => _data)).toMatchObject([{ Version: 1, Error: 0, Data: [200, ["content-type", "application/json"], "answer to body"] }, { Error: 5102 }]);
});

test("events are fired to those who registered, under their correlation id", async () => {
  const { host, posted, send } = page();
  expect(host.fireExcelEvent(10, "sheet", { address: "A1" })).toBe(false);
  await send(register("richApiMessage", 33));
  await send(register("documentSelectionChanged", 34));
  host.fireExcelEvent(10, "sheet", { address: "A1" });
  host.fireDocumentSelectionChanged();
  await send({ ...register("documentSelectionChanged"), _actionType: 2 });
  expect(host.fireDocumentSelectionChanged()).toBe(false);
  expect(posted.filter(({ _responseType }) => _responseType === 1)).toMatchObject([
    { _actionName: "richApiMessage", _correlationId: 33, _data: { ArrayData: [[65536, 10, "sheet", '{"address":"A1"}', 0, false]] } },
    { _actionName: "documentSelectionChanged", _correlationId: 34, _data: {} },
  ]);
});

test("settings are saved whole and loaded", async () => {
  const settings = new Map([["old", "1"]]);
  const onSettingsSaved = jest.fn();
  const { posted, send } = page({ settings, onSettingsSaved });
  await send(execute(DispatchId.SaveSettings, { DdaSettingsMethod: { OverwriteIfStale: true, Properties: [["new", '{"a":1}']] } }));
  await send(execute(DispatchId.LoadSettings, {}));
  expect([...settings]).toEqual([["new", '{"a":1}']]);
  expect(onSettingsSaved).toHaveBeenCalledTimes(1);
  expect(posted[1]._data).toMatchObject({ Properties: { Settings: [{ Name: "new", Value: '{"a":1}' }] } });
});

test("a command waits for the add-in, and is completed by it or by its end", async () => {
  const { host, posted, send } = page();
  const first = host.commands.run("repair", "RepairButton");
  const second = host.commands.run("missing");
  await send(register("appCommandInvoked", 39));
  const fired = posted.filter(({ _actionName, _responseType }) => _actionName === "appCommandInvoked" && _responseType === 1).map(({ _data }) => _data as string[]);
  expect(fired.map(([, name, source]) => [name, source])).toEqual([["repair", '{"source":{"id":"RepairButton"}}'], ["missing", '{"source":{"id":"missing"}}']]);
  await send(execute(DispatchId.AppCommandCompleted, { "0": fired[0][0], "1": 0, "2": "" }));
  await send(execute(DispatchId.AppCommandCompleted, { "0": fired[1][0], "1": 11101, "2": "" }));
  expect([await first, await second]).toEqual([{ isCompleted: true, status: 0 }, { isCompleted: false, status: 11101 }]);
  const third = host.commands.run("slow");
  await new Promise((resolve) => setTimeout(resolve, 0));
  await send({ _actionName: "ContextActivationManager_getAppContextAsync" });
  expect(await third).toEqual({ isCompleted: false, status: -1 });
});

test("a frame that starts anew has registered nothing, and the page hears of it", async () => {
  const onAddinStarted = jest.fn();
  const { host, send } = page({ onAddinStarted });
  await send(register("richApiMessage"));
  await send({ _actionName: "ContextActivationManager_getAppContextAsync" });
  expect(onAddinStarted).toHaveBeenCalledTimes(1);
  expect(host.fireExcelEvent(10, "sheet", {})).toBe(false);
});

test("notifications of the add-in reach the page; methods that the host lacks are refused", async () => {
  const onHostNotified = jest.fn();
  const { posted, send } = page({ onHostNotified });
  await send({ _actionName: "ContextActivationManager_notifyHost", _data: ["app", 13, "parameters"] });
  expect(onHostNotified).toHaveBeenCalledWith(13, "parameters");
  const silenced = jest.spyOn(console, "warn").mockImplementation(() => undefined);
  await send(execute(98, {}));
  silenced.mockRestore();
  expect(posted[1]._data).toMatchObject({ Error: 5000 });
});
