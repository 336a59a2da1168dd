import type * as functions from "../functions";
import { watchCellEdit } from "../workbook/excel/cellEdit";
import { ExcelWorkbook } from "../workbook/excel/excelWorkbook";
import { pageRuntime } from "../workbook/runtime";
import type { PaneHost } from "./host";
import { mountPane } from "./mountPane";
import { createPreferences } from "./state/preferences";

declare global {
  interface Window {
    /** What dist/functions.js hands over; its name is in the build's configuration. */
    readonly salesheetFunctions?: typeof functions;
  }
}

/** The composition root: the only file of the pane that names Office and chooses the Excel adapter. */
async function start(): Promise<void> {
  const isOfficeLoaded = typeof Office !== "undefined" && typeof Office.onReady === "function";
  const ready = isOfficeLoaded ? await Office.onReady() : undefined;
  const isExcel = ready?.host === Office.HostType?.Excel && ready?.host !== undefined && ready.host !== null;
  const workbook = isExcel ? new ExcelWorkbook(pageRuntime()) : undefined;
  const preferences = createPreferences(() => window.localStorage, isExcel ? (Office.context.partitionKey ?? "") : "");
  await mountPane(paneElement(), { host: isExcel ? officeHost() : browserHost(), workbook, callFunction, preferences });
}

/** The bundle of the functions is loaded before this one: a preview is computed by the very code that computes the cells. */
function callFunction(id: string, parameters: readonly unknown[]): unknown[][] {
  if (window.salesheetFunctions === undefined) throw new Error("The functions are not loaded. Close the pane and open it again.");
  return window.salesheetFunctions.callFunction(id, parameters);
}

function officeHost(): PaneHost {
  return {
    displayLanguage: Office.context.displayLanguage,
    // Undefined in Excel on the web: the pane then follows the system.
    officeBackground: () => Office.context.officeTheme?.bodyBackgroundColor,
    onThemeChange(listener) {
      const type = Office.EventType.OfficeThemeChanged;
      if (type === undefined || typeof Office.context.document?.addHandlerAsync !== "function") return () => undefined;
      Office.context.document.addHandlerAsync(type, listener);
      return () => Office.context.document.removeHandlerAsync(type, { handler: listener });
    },
    watchCellEdit,
  };
}

function browserHost(): PaneHost {
  return { displayLanguage: navigator.language, officeBackground: () => undefined, onThemeChange: () => () => undefined, watchCellEdit: () => () => undefined };
}

function paneElement(): HTMLElement {
  const element = document.getElementById("pane");
  if (element !== null) return element;
  const created = document.createElement("div");
  created.id = "pane";
  document.body.append(created);
  return created;
}

void start();
