import type { CustomFunctionAnswer, CustomFunctionCaller } from "../model";
import { toOutcome } from "./answers";
import type { Outcome } from "./answers";

export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

interface Entry {
  outcome?: Outcome;
  readonly waiting: Map<string, CellPlace>;
}

/** Answers kept; the oldest go first. More than the formulas of any workbook here, so that no formula evicts its neighbour. */
const keptAnswers = 200_000;

/**
 * One entry per function and arguments. A miss starts the call and the cell waits; the cells that wait are handed out together,
 * because the runtime answers the calls of one wave together.
 */
export class CallMemo {
  private readonly entries = new Map<string, Entry>();
  private settled: CellPlace[] = [];
  private pendingCalls = 0;
  private isFlushPlanned = false;
  private isClosed = false;
  private readonly waiters: (() => void)[] = [];

  constructor(
    private readonly caller: CustomFunctionCaller,
    private readonly onSettled: (places: readonly CellPlace[]) => void,
  ) {}

  /** The outcome when it is known; otherwise the call is under way and `place` will be handed to `onSettled`. */
  ask(id: string, parameters: readonly unknown[], place: CellPlace, address: string): Outcome | undefined {
    const key = `${id}\n${digest(JSON.stringify(parameters))}`;
    const known = this.entries.get(key);
    if (known?.outcome) return known.outcome;
    const entry = known ?? this.start(key, id, parameters, address);
    entry.waiting.set(`${place.sheetId}\n${place.row}\n${place.column}`, place);
    return undefined;
  }

  /** Calls under way, or answers that no cell has been told of yet. */
  get isPending(): boolean {
    return this.pendingCalls > 0 || this.isFlushPlanned;
  }

  /** Resolves when the next answers have been handed out. */
  whenAnswered(): Promise<void> {
    return this.isPending ? new Promise((resolve) => this.waiters.push(resolve)) : Promise.resolve();
  }

  /** Forgets every answer, so that the next calculation calls anew. Calls under way go on. */
  forget(): void {
    for (const [key, entry] of this.entries) if (entry.outcome) this.entries.delete(key);
  }

  /** Answers that come later reach no cell. */
  close(): void {
    this.isClosed = true;
  }

  private start(key: string, id: string, parameters: readonly unknown[], address: string): Entry {
    const entry: Entry = { waiting: new Map() };
    this.entries.set(key, entry);
    this.evict();
    this.pendingCalls += 1;
    void this.call(id, parameters, address).then((answer) => this.settle(entry, answer));
    return entry;
  }

  private async call(id: string, parameters: readonly unknown[], address: string): Promise<CustomFunctionAnswer> {
    try {
      return await this.caller.call(id, parameters, address);
    } catch (error) {
      return { ok: false, error: "#VALUE!", message: error instanceof Error ? error.message : String(error) };
    }
  }

  private settle(entry: Entry, answer: CustomFunctionAnswer): void {
    entry.outcome = toOutcome(answer);
    this.pendingCalls -= 1;
    this.settled.push(...entry.waiting.values());
    entry.waiting.clear();
    if (this.isFlushPlanned) return;
    this.isFlushPlanned = true;
    setTimeout(() => this.flush(), 0);
  }

  private flush(): void {
    const places = this.settled;
    this.settled = [];
    this.isFlushPlanned = false;
    if (!this.isClosed) this.onSettled(places);
    for (const resolve of this.waiters.splice(0)) resolve();
  }

  private evict(): void {
    if (this.entries.size <= keptAnswers) return;
    for (const [key, entry] of this.entries) {
      if (entry.outcome) this.entries.delete(key);
      if (this.entries.size <= keptAnswers) return;
    }
  }
}

/** Long arguments are remembered by length and 106 bits of hash instead of their text. */
function digest(text: string): string {
  return text.length < 500 ? text : `${text.length}:${hash(text, 1)}:${hash(text, 2)}`;
}

/** cyrb53 (public domain). */
function hash(text: string, seed: number): number {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
