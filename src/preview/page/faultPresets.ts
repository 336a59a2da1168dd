import type { WorkbookModel } from "../workbook/model";
import type { PreviewFaults } from "./faults";

/** Bad days by name, for `?fault=throttling` and `npm start -- --fault throttling`: each strikes the next write. */
const presets = {
  "payload-too-large": (faults) => faults.refuseWrites("requestPayloadSizeLimitExceeded", 0, 100),
  throttling: (faults) => faults.refuseWrites("activityLimitReached", 1),
  "access-denied": (faults) => faults.refuseWrites("accessDenied", 2),
  "cell-edit": (faults) => faults.editCell(15_000),
  "sheet-renamed": (faults, sheet) => faults.happenBeforeWrite({ what: "renameSheet", sheet, to: `${sheet} 2` }),
  "sheet-deleted": (faults, sheet) => faults.happenBeforeWrite({ what: "deleteSheet", sheet }, 1),
  "rows-inserted": (faults, sheet) => faults.happenBeforeWrite({ what: "insertRows", at: `'${sheet.replace(/'/g, "''")}'!A2:A3` }, 1),
  "runtime-ended": (faults) => faults.happenBeforeWrite({ what: "endRuntime" }, 1),
  /** With the pane's own storage, which the server that serves the pane takes away. */
  "storage-blocked": (faults) => faults.blockSettings(true),
} satisfies Readonly<Record<string, (faults: PreviewFaults, activeSheet: string) => void>>;

/** @throws {Error} the names of all, for one that there is none of. */
export function setFault(name: string, faults: PreviewFaults, model: WorkbookModel): void {
  const activeSheet = model.sheets().find(({ id }) => id === model.activeSheetId())?.name ?? "";
  const set = Object.entries<(faults: PreviewFaults, activeSheet: string) => void>(presets).find(([known]) => known === name)?.[1];
  if (!set) throw new Error(`There is no fault "${name}". There are: ${Object.keys(presets).join(", ")}.`);
  set(faults, activeSheet);
}
