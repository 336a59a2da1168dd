import type { MemoryWorkbook } from "../../../src/workbook/memory/memoryWorkbook";
import { WorkbookError } from "../../../src/workbook/workbook";
import type { CellBlock, Workbook } from "../../../src/workbook/workbook";

/**
 * What happens at a request of a pane to its workbook. "lost": it fails and had no effect; "unanswered": it fails and had its
 * effect; "half": of what it asks, only the first takes effect, and it fails; "end": the runtime ends before it, "ended" after it.
 */
export type Disturbance =
  | { readonly at: number; readonly kind: "lost" | "unanswered" | "half" | "end" | "ended" | "cancel" }
  | { readonly at: number; readonly kind: "others"; readonly act: () => void | Promise<void> };

const requests = new Set<PropertyKey>(["read", "readGrid", "readSheets", "readNames", "readTables", "readSetting", "obstacles", "findReference", "write", "writeSetting", "setAnchor", "addSheet", "deleteSheet", "formatSheet", "growTable", "shrinkTable"]);

type Method = (...given: readonly unknown[]) => Promise<unknown>;

/** A pane that has the workbook open, and to whose requests things happen. */
export class ShakyPane {
  isEnded = false;
  readonly cancelling = new AbortController();
  readonly workbook: Workbook;
  private asked = 0;
  private named: number | undefined = 0;
  private disturbances: readonly Disturbance[] = [];

  /** @param onTouch - Told of cells that are about to be read or written. */
  constructor(private readonly book: MemoryWorkbook, id: string, private readonly onTouch: (what: "read" | "write", address: string) => void) {
    const runtime = { id, pause: async (): Promise<void> => undefined };
    this.workbook = new Proxy(book, {
      get: (target, name): unknown => {
        if (name === "runtime") return runtime;
        const method = Reflect.get(target, name) as unknown;
        if (!requests.has(name) || typeof method !== "function") return method;
        return name === "write" ? async (blocks: readonly CellBlock[]) => this.write(blocks) : async (...given: unknown[]) => this.ask(() => (method as Method).apply(target, given), half(target, name, given), name, given);
      },
    });
  }

  /**
   * From the next request on, counted from 0. What others do is counted from the first reading after a write gave its cells their
   * names, where `isWrite`: before, a plan is words.
   */
  disturb(disturbances: readonly Disturbance[], isWrite = false): void {
    [this.asked, this.named, this.disturbances] = [0, isWrite ? undefined : 0, disturbances];
  }

  /** As Excel's adapter does: a request for each block. */
  private async write(blocks: readonly CellBlock[]): Promise<void> {
    for (const block of blocks) await this.ask(() => this.book.write([block]), () => this.book.write([{ ...block, contents: block.contents.map((row) => row.map(() => null)) }]), 'write', block);
  }

  private async touch(what: "read" | "write", { address, anchor }: Pick<CellBlock, "address" | "anchor">): Promise<void> {
    const named = (await this.book.readNames()).find(({ name }) => name === anchor);
    const at = anchor === undefined ? address : named?.address;
    if (at !== undefined) this.onTouch(what, at);
  }

  private async ask(act: () => Promise<unknown>, halfOf: (() => unknown) | undefined, label?: unknown, args?: unknown): Promise<unknown> {
    if (label === "read") this.named ??= this.asked;
    const here = this.disturbances.filter(({ at, kind }) => (kind === "others" ? this.named !== undefined && at === this.asked - this.named : at === this.asked));
    this.asked += 1;
    for (const disturbance of here) if (disturbance.kind === "others") await disturbance.act();
    if (label === "read" || label === "write") await this.touch(label, label === "read" ? { address: String((args as unknown[])[0]) } : args as CellBlock);
    const kinds = new Set(here.map(({ kind }) => kind));
    if (kinds.has("cancel")) this.cancelling.abort();
    if (kinds.has("end")) this.isEnded = true;
    if (this.isEnded) throw new Error("the runtime ended");
    if (kinds.has("lost")) throw new WorkbookError("busy", "lost");
    if (kinds.has("half") && label === "growTable") this.onTouch("write", String((args as unknown[])[1]));
    if (kinds.has("half")) await halfOf?.();
    const result = kinds.has("half") ? undefined : await act();
    if (kinds.has("ended")) this.isEnded = true;
    if (this.isEnded) throw new Error("the runtime ended");
    if (kinds.has("unanswered") || kinds.has("half")) throw new WorkbookError("busy", "unanswered");
    return result;
  }
}

/** The headings of a table that did not grow: the one request with two effects that Excel may part. */
function half(book: MemoryWorkbook, name: PropertyKey, given: readonly unknown[]): (() => unknown) | undefined {
  if (name !== "growTable") return undefined;
  const [, address, headings] = given as Parameters<Workbook["growTable"]>;
  const [sheet = "", cells = ""] = [address.slice(0, address.lastIndexOf("!")), address.slice(address.lastIndexOf("!") + 1)];
  const first = /^([A-Z]+)(\d+)/.exec(cells);
  return () => headings.forEach((heading, index) => book.edit(`${sheet}!${String.fromCharCode((first?.[1] ?? "A").charCodeAt(0) + index)}${first?.[2] ?? "1"}`, heading));
}
