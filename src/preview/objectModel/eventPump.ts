import type { BatchInterpreter } from "../protocol/batch";
import type { WorkbookEvent } from "../workbook/model";
import { RangeObject } from "./objects";
import type { ExcelHost } from "./excelHost";
import type { Shift } from "./shifting";
import { wireEventsOf, type WireEvent } from "./wireEvents";

type ChangeType = Extract<WorkbookEvent, { kind: "changed" }>["changeType"];

/** A part of a sheet that moves by itself is only known by its change type: cells move down and up unless the add-in said otherwise. */
const shiftOf: Readonly<Partial<Record<ChangeType, Shift>>> = {
  RowInserted: "Down",
  RowDeleted: "Up",
  ColumnInserted: "Right",
  ColumnDeleted: "Left",
  CellInserted: "Down",
  CellDeleted: "Up",
};

/** Turns what happens in the workbook into the add-in's events, after the answer to the batch that caused it. */
export class EventPump {
  private readonly waiting: WireEvent[] = [];
  private readonly listeners = new Set<(event: WireEvent) => void>();
  private readonly selectionListeners = new Set<() => void>();
  private activeSheetId: string;
  private selectionChanged = false;
  private timer?: ReturnType<typeof setTimeout>;
  private readonly stop: () => void;

  constructor(
    private readonly host: ExcelHost,
    private readonly interpreter: BatchInterpreter,
  ) {
    this.activeSheetId = host.model.activeSheetId();
    this.stop = host.model.on((event) => this.take(event));
    interpreter.onIdle(() => this.schedule());
  }

  onEvent(listener: (event: WireEvent) => void): void {
    this.listeners.add(listener);
  }

  /** `workbook.onSelectionChanged` and the common API's event do not go through registrations of classes. */
  onDocumentSelectionChanged(listener: () => void): void {
    this.selectionListeners.add(listener);
  }

  dispose(): void {
    this.stop();
    clearTimeout(this.timer);
  }

  private take(event: WorkbookEvent): void {
    if (event.kind === "changed") {
      this.host.state.isDirty = true;
      this.moveReferences(event);
    }
    if (event.kind === "sheetDeleted") this.host.extras.forget(event.sheetId);
    if (event.kind === "selectionChanged") this.selectionChanged = true;
    if (this.host.state.eventsEnabled) this.waiting.push(...wireEventsOf(this.host, event, this.activeSheetId));
    if (event.kind === "sheetActivated") this.activeSheetId = event.sheetId;
    this.schedule();
  }

  private moveReferences({ area, changeType }: Extract<WorkbookEvent, { kind: "changed" }>): void {
    const usual = shiftOf[changeType];
    if (!usual) return;
    const sideways: Shift | undefined = changeType === "CellInserted" ? "Right" : changeType === "CellDeleted" ? "Left" : undefined;
    if (this.host.shifts.isOwn(area, usual) || (sideways && this.host.shifts.isOwn(area, sideways))) return;
    this.host.shifts.apply(heldRanges(this.host, this.interpreter), area, usual);
  }

  private schedule(): void {
    if (this.timer !== undefined || (this.waiting.length === 0 && !this.selectionChanged)) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      if (this.interpreter.isBusy) return;
      this.deliver();
    }, 0);
  }

  private deliver(): void {
    const events = this.waiting.splice(0);
    const isSelection = this.selectionChanged;
    this.selectionChanged = false;
    for (const event of events) this.listeners.forEach((listener) => listener(event));
    if (isSelection) this.selectionListeners.forEach((listener) => listener());
  }
}

/** Ranges that move with their cells: the add-in's, and those that charts and the like refer to. */
export function* heldRanges({ extras }: ExcelHost, interpreter: BatchInterpreter): Iterable<RangeObject> {
  yield* extras.ranges();
  for (const object of interpreter.liveObjects()) if (object instanceof RangeObject) yield object;
}
