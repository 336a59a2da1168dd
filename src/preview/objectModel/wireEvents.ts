import type { Area, CellValue, TableInfo, WorkbookEvent } from "../workbook/model";
import { formatRectangle, intersect } from "../workbook/address";
import type { ExcelHost } from "./excelHost";

/** One event as the client library expects it. `targetId` is a sheet's or table's id, or "Workbook". */
export interface WireEvent {
  readonly eventType: number;
  readonly targetId: string;
  readonly args: Readonly<Record<string, unknown>>;
}

const EventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetNameChanged: 25,
  tableSelectionChanged: 100,
  tableChanged: 101,
} as const;

/** What the add-in hears of a change: only what it registered for. */
export function wireEventsOf(host: ExcelHost, event: WorkbookEvent, previousSheetId: string): readonly WireEvent[] {
  switch (event.kind) {
    case "changed":
      // The last changes of a sheet that is being deleted concern no one.
      if (!host.findSheet(event.area.sheetId)) return [];
      return [...onSheet(host, event.area.sheetId, "DataChangedEvent", EventType.worksheetChanged, changedArgs(host, event)), ...tableChanged(host, event)];
    case "selectionChanged":
      return selectionChanged(host, event.area);
    case "sheetActivated":
      return event.sheetId === previousSheetId ? [] : activated(host, event.sheetId, previousSheetId);
    case "sheetAdded":
      return ofCollection(host, "AddedEvent", EventType.worksheetAdded, { source: "Local", worksheetId: event.sheetId });
    case "sheetDeleted":
      return ofCollection(host, "DeletedEvent", EventType.worksheetDeleted, { source: "Local", worksheetId: event.sheetId });
    case "sheetRenamed":
      return onSheet(host, event.sheetId, "EventNameChanged", EventType.worksheetNameChanged, { source: "Local", worksheetId: event.sheetId, nameAfter: host.sheet(event.sheetId).name });
    case "calculated":
      return onSheet(host, event.sheetId, "CalculatedEvent", EventType.worksheetCalculated, { worksheetId: event.sheetId });
  }
}

type Changed = Extract<WorkbookEvent, { kind: "changed" }>;
type Args = Readonly<Record<string, unknown>>;

function ofCollection(host: ExcelHost, event: string, eventType: number, args: Args): WireEvent[] {
  return host.events.has("WorksheetCollection", event) ? [{ eventType, targetId: "Workbook", args }] : [];
}

function onSheet(host: ExcelHost, sheetId: string, event: string, eventType: number, args: Args): WireEvent[] {
  const own = host.events.has(`Worksheet:${sheetId}`, event) ? [{ eventType, targetId: sheetId, args }] : [];
  return [...own, ...ofCollection(host, event, eventType, args)];
}

function activated(host: ExcelHost, sheetId: string, previousSheetId: string): WireEvent[] {
  return [
    ...onSheet(host, previousSheetId, "DeactivatedEvent", EventType.worksheetDeactivated, { worksheetId: previousSheetId }),
    ...onSheet(host, sheetId, "ActivatedEvent", EventType.worksheetActivated, { worksheetId: sheetId }),
  ];
}

function selectionChanged(host: ExcelHost, area: Area): WireEvent[] {
  const args = { address: formatRectangle(area), worksheetId: area.sheetId };
  const ofTables = host.model.tables().flatMap((table): WireEvent[] => {
    if (!host.events.has(`Table:${table.id}`, "SelectionChangedEvent")) return [];
    const isInsideTable = intersect(table.area, area) !== undefined;
    return [{ eventType: EventType.tableSelectionChanged, targetId: table.id, args: { ...args, address: isInsideTable ? args.address : "", isInsideTable, tableId: table.id } }];
  });
  return [...onSheet(host, area.sheetId, "SelectionChangedEvent", EventType.worksheetSelectionChanged, args), ...ofTables];
}

function tableChanged(host: ExcelHost, event: Changed): WireEvent[] {
  const isRegistered = (owner: string): boolean => host.events.has(owner, "DataChangedEvent");
  return host.model.tables().flatMap((table: TableInfo): WireEvent[] => {
    if (!intersect(table.area, event.area)) return [];
    const args = { ...changedArgs(host, event), tableId: table.id };
    const targets = [
      [`Table:${table.id}`, table.id],
      [`TableCollection:${table.area.sheetId}`, table.area.sheetId],
      ["TableCollection:Workbook", "Workbook"],
    ];
    return targets.filter(([owner]) => isRegistered(owner)).map(([, targetId]) => ({ eventType: EventType.tableChanged, targetId, args }));
  });
}

function changedArgs(host: ExcelHost, { area, changeType, before, after }: Changed): Args {
  return {
    changeType,
    source: "Local",
    worksheetId: area.sheetId,
    address: formatRectangle(area),
    // Handed back by `event.getRange()`: the address is all that this needs to know.
    referenceId: host.address(area),
    shiftDirection: "None",
    triggerSource: null,
    ...(before === undefined && after === undefined ? {} : details(before ?? "", after ?? "")),
  };
}

function details(before: CellValue, after: CellValue): Args {
  return { valueBefore: before, valueAfter: after, valueTypeBefore: valueType(before), valueTypeAfter: valueType(after) };
}

function valueType(value: CellValue): string {
  if (value === "") return "Empty";
  if (typeof value === "string") return /^#(N\/A|[A-Z0-9/]+[!?])$/.test(value) ? "Error" : "String";
  return typeof value === "number" ? "Double" : "Boolean";
}
