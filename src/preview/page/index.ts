import "./page.css";
import { createExcelServer } from "../objectModel/createExcelServer";
import { profiles } from "../objectModel/profiles";
import { CustomFunctionCalls, customFunctionServiceName } from "../protocol/customFunctionCalls";
import type { ObjectModelDescription } from "../protocol/description";
import { XdmHost } from "../protocol/xdmHost";
import type { CustomFunctionDeclaration } from "../workbook/model";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { createUniverPage } from "../workbook/univer/page";
import { showCommands } from "./commands";
import { setFault } from "./faultPresets";
import { showDrawings } from "./drawings/showDrawings";
import { previewFaults } from "./faults";
import { previewHandle } from "./handle";
import { readManifest } from "./manifest";
import { previewMessages, type PreviewLanguage } from "./messages";
import { PaneFrame } from "./paneFrame";
import { showStatus } from "./status";
import { showUnread } from "./unread";

interface PageConfig {
  readonly addinUrl: string;
  readonly profile: keyof typeof profiles;
  readonly locale: PreviewLanguage;
}

interface FunctionsMetadata {
  readonly functions: readonly CustomFunctionDeclaration[];
  readonly allowErrorForDataTypeAny?: boolean;
}

async function json<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return (await response.json()) as Content;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element "${id}".`);
  return found;
}

/** Brings the two halves together: the workbook with its object model on this side, the add-in's own pages in the frame. */
async function start(): Promise<void> {
  const [config, snapshot, description, manifestText] = await Promise.all([
    json<PageConfig>("/config.json"),
    json<WorkbookSnapshot>("/workbook.json"),
    json<ObjectModelDescription>("/objectModel.json"),
    fetch("/manifest.xml").then((response) => response.text()),
  ]);
  const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.lang = config.locale;
  document.documentElement.dataset.theme = isDark ? "dark" : "light";
  const messages = previewMessages(config.locale);
  const manifest = readManifest(new DOMParser().parseFromString(manifestText, "text/xml"), config.locale);
  const served = (address: string): string => config.addinUrl + new URL(address).pathname;
  const { functions, allowErrorForDataTypeAny } = await json<FunctionsMetadata>(served(manifest.functionsMetadataUrl));

  const calls = new CustomFunctionCalls({ allowErrors: allowErrorForDataTypeAny === true });
  const { model, view } = await createUniverPage(snapshot, { functions, namespace: manifest.namespace, caller: calls, locale: config.locale, darkMode: isDark, container: element("grid") });
  const pane = new PaneFrame(element("pane"));
  const server = createExcelServer({
    model,
    description,
    profile: profiles[config.profile],
    locale: config.locale,
    services: { [customFunctionServiceName]: calls.service, ...pane.services },
    serviceClasses: [calls.serviceClass(), ...pane.serviceClasses],
  });
  const host = new XdmHost({
    addinUrl: served(manifest.taskpaneUrl),
    profile: server.profile,
    gateway: server.gateway,
    settings: server.settings,
    locale: config.locale,
    addinName: manifest.displayName,
    documentUrl: `https://localhost/${snapshot.name}.xlsx`,
    onAddinStarted: () => {
      server.reset();
      calls.reset();
    },
  });
  calls.connect((batch) => host.fireRichApiMessages(batch));
  server.events.onEvent(({ eventType, targetId, args }) => host.fireExcelEvent(eventType, targetId, args));
  server.events.onDocumentSelectionChanged(() => host.fireDocumentSelectionChanged());
  host.createFrame(element("pane"));

  element("workbook-name").textContent = snapshot.name;
  element("preview-label").textContent = messages.label;
  showUnread(element("unread"), snapshot.unread, messages);
  showDrawings(element("drawings"), { model, view, extras: server.extras });
  showStatus(element("status"), model, calls, messages);
  showCommands(manifest, served, { ribbon: element("ribbon"), cellMenu: element("cell-menu"), grid: element("grid") }, async (command) => {
    if (command.action.type === "ShowTaskpane") return pane.show();
    const result = await host.commands.run(command.action.functionName, command.id);
    if (!result.isCompleted) element("status").textContent = messages.commandFailed(command.label);
  });
  const faults = previewFaults(model, server, () => host.reloadFrame());
  const fault = new URLSearchParams(window.location.search).get("fault");
  if (fault !== null) setFault(fault, faults, model);
  Object.assign(window, { salesheetPreview: previewHandle(model, server, faults) });
}

start().catch((error: Error) => {
  element("status").textContent = error.message;
  throw error;
});
