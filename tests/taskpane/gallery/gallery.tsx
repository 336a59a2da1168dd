import { postToPane } from "../../../src/commands/bus";
import { callFunction } from "../../../src/functions";
import type { PaneHost } from "../../../src/taskpane/host";
import { mountPane } from "../../../src/taskpane/mountPane";
import { createPreferences } from "../../../src/taskpane/state/preferences";
import { WorkbookError } from "../../../src/workbook/workbook";
import { installCustomFunctions } from "../../support/customFunctionsStub";
import { mapWorkbook } from "./mapWorkbook";
import { messyWorkbook } from "./messyWorkbook";
import { salesWorkbook } from "./salesWorkbook";

/**
 * The pane without Excel, over a workbook in memory: `?language=zh-CN&dark=1&outside=1`.
 * `window.gallery` is the hand of the person at the sheet.
 */
installCustomFunctions();
const options = new URLSearchParams(location.search);
const workbook = options.has("ledger") ? mapWorkbook() : options.has("messy") ? messyWorkbook() : salesWorkbook(options.has("protected") ? { sheets: [{ name: "Reps", rows: [["Name", "Sales"], ["A", 1], ["B", 2]], isProtected: true }], selection: "Reps!B2:B3" } : options.has("table") ? { tables: [{ name: "Reps", address: "Reps!A1:D18" }] } : {});

const themeListeners = new Set<() => void>();
let background = options.has("dark") ? "#1f1f1f" : "#ffffff";

const host: PaneHost = {
  displayLanguage: options.get("language") ?? "en-US",
  officeBackground: () => background,
  onThemeChange(listener) {
    themeListeners.add(listener);
    return () => themeListeners.delete(listener);
  },
  watchCellEdit(listener) {
    cellEditListeners.add(listener);
    return () => cellEditListeners.delete(listener);
  },
};

const cellEditListeners = new Set<(isWaiting: boolean) => void>();

const hand = {
  workbook,
  editCell: (isEditing: boolean) => cellEditListeners.forEach((listener) => listener(isEditing)),
  WorkbookError,
  postToPane,
  setBackground(color: string) {
    background = color;
    themeListeners.forEach((listener) => listener());
  },
};

declare global {
  interface Window {
    gallery: typeof hand;
  }
}
window.gallery = hand;

const blocked = (): Storage => {
  throw new DOMException("blocked", "SecurityError");
};
void mountPane(
  document.getElementById("pane") as HTMLElement,
  {
    host,
    workbook: options.has("outside") ? undefined : workbook,
    callFunction,
    preferences: createPreferences(options.has("blocked") ? blocked : () => window.localStorage),
  },
).then(() => performance.mark("pane-mounted"));
