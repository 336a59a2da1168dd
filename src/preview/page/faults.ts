import type { ExcelServer } from "../objectModel/createExcelServer";
import { HostFault } from "../protocol/faults";
import { sheetColumns } from "../workbook/address";
import type { CellValue, WorkbookModel } from "../workbook/model";
import { areaAt } from "./areaAt";

/** What others do to the workbook, at once or in the middle of a write. Addresses name their sheet. */
export type WorkbookIncident =
  | { readonly what: "insertRows"; readonly at: string }
  | { readonly what: "renameSheet"; readonly sheet: string; readonly to: string }
  | { readonly what: "deleteSheet" | "protectSheet" | "unprotectSheet"; readonly sheet: string }
  | { readonly what: "type"; readonly at: string; readonly input: CellValue }
  /** The pane's page is loaded anew: whatever it was doing ends there. */
  | { readonly what: "endRuntime" };

/** Switches for what a real Excel does to an add-in on a bad day. "Writes" are requests that write cells. */
export interface PreviewFaults {
  /** Refuses `count` writes after so many more. */
  refuseWrites(fault: keyof typeof HostFault, after?: number, count?: number): void;
  /** The user edits a cell, for so long or until `endCellEdit`: Excel answers nothing until it is over. */
  editCell(milliseconds?: number): void;
  endCellEdit(): void;
  happen(incident: WorkbookIncident): void;
  happenBeforeWrite(incident: WorkbookIncident, after?: number): void;
  blockSettings(isBlocked: boolean): void;
  clear(): void;
}

export function previewFaults(model: WorkbookModel, { faults }: Pick<ExcelServer, "faults">, reloadPane: () => void): PreviewFaults {
  const happen = (incident: WorkbookIncident): void => {
    if (incident.what === "endRuntime") reloadPane();
    else changeWorkbook(model, incident);
  };
  return {
    refuseWrites: (fault, after, count) => faults.refuseWrites(HostFault[fault], after, count),
    editCell: (milliseconds) => {
      faults.beginCellEdit();
      if (milliseconds !== undefined) setTimeout(() => faults.endCellEdit(), milliseconds);
    },
    endCellEdit: () => faults.endCellEdit(),
    happen,
    happenBeforeWrite: (incident, after) => faults.beforeWrite(() => happen(incident), after),
    blockSettings: (isBlocked) => {
      faults.areSettingsBlocked = isBlocked;
    },
    clear: () => faults.clear(),
  };
}

function changeWorkbook(model: WorkbookModel, incident: Exclude<WorkbookIncident, { what: "endRuntime" }>): void {
  const sheetId = (name: string): string => areaAt(model, `'${name.replace(/'/g, "''")}'!A1`).sheetId;
  switch (incident.what) {
    case "insertRows":
      return model.insertCells({ ...areaAt(model, incident.at), column: 0, columnCount: sheetColumns }, "Down");
    case "renameSheet":
      return model.renameSheet(sheetId(incident.sheet), incident.to);
    case "deleteSheet":
      return model.deleteSheet(sheetId(incident.sheet));
    case "protectSheet":
      return model.protect(sheetId(incident.sheet));
    case "unprotectSheet":
      return model.unprotect(sheetId(incident.sheet));
    case "type":
      return model.write(areaAt(model, incident.at), [[incident.input]]);
  }
}
