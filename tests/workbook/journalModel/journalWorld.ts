import { quoteSheet } from "../../../src/workbook/address";
import { apply, lastWrite, recover, undo } from "../../../src/workbook/journal";
import type { UndoResult, WritePlan } from "../../../src/workbook/journal";
import { MemoryWorkbook } from "../../../src/workbook/memory/memoryWorkbook";
import type { MemorySetup } from "../../../src/workbook/memory/setup";
import { typed } from "../../../src/workbook/memory/typed";
import { WorkbookError } from "../../../src/workbook/workbook";
import type { CellValue } from "../../../src/workbook/workbook";
import { addressIn, cellsOf, isSame, ModelSheets, trueCells } from "./cells";
import type { Content, ModelCell, Ownership } from "./cells";
import { ShakyPane } from "./shakyPane";
import type { Disturbance } from "./shakyPane";

/**
 * A workbook beside what it must be: every cell is remembered as an object that moves with its row and column, with what a write
 * may make of it. Knows nothing of the journal but what it promises.
 */
export class JournalWorld {
  readonly book: MemoryWorkbook;
  private readonly model = new ModelSheets();
  private pane: ShakyPane;
  private panes = 0;
  private writes = 0;
  /** The write that an undo takes back. */
  private remembered: number | undefined;
  private isUndone = false;
  /** A write that may be half done: its runtime ended, or it could not be given back. */
  private pending: number | undefined;
  private isActing = false;
  private hasMoved = false;
  /** Cells that the last undo kept, of the remembered write. */
  private kept = new Set<ModelCell>();
  private readonly untouched = new Set<number>();

  constructor(setup: MemorySetup) {
    this.book = new MemoryWorkbook(setup);
    for (const [id, { places }] of trueCells(this.book)) {
      this.model.grids.set(id, []);
      const rows = Math.max(12, ...places.map(([row]) => row + 1));
      for (let row = 0; row < rows; row += 1) this.model.cell(id, row, 9);
    }
    const real = trueCells(this.book);
    for (const { sheet, row, column, cell } of this.model.all()) cell.now = real.get(sheet)?.at(row, column) ?? cell.now;
    this.pane = this.open();
  }

  private open(): ShakyPane {
    this.panes += 1;
    return new ShakyPane(this.book, `pane-${this.panes}`, (what, address) => this.touch(what, address));
  }

  get sheetNames(): readonly string[] {
    return [...trueCells(this.book).values()].map(({ name }) => name);
  }

  private idOf(sheetName: string): string {
    return [...trueCells(this.book)].find(([, { name }]) => name === sheetName)?.[0] ?? "";
  }

  /* What others do. */

  edit(sheetName: string, row: number, column: number, input: CellValue): void {
    const sheet = this.idOf(sheetName);
    const cell = this.model.cell(sheet, row, column);
    const was = trueCells(this.book).get(sheet)?.at(row, column);
    this.book.edit(addressIn(sheetName, row, column), input);
    const now = trueCells(this.book).get(sheet)?.at(row, column);
    if (!now || !was || isSame(now, was)) return;
    this.untouched.clear();
    for (const [write, owned] of cell.owned) {
      if (write !== this.pending && write !== this.remembered) continue;
      owned.isTouched = true;
      if (this.isActing) owned.fresh = now;
      else typeOver(owned, now);
    }
    cell.now = now;
  }

  /** What others typed is kept where the pane reads the cell again before it writes it: no Excel can promise more. */
  private touch(what: "read" | "write", address: string): void {
    for (const { sheetName, row, column } of cellsOf(address)) {
      const owned = this.pending === undefined ? undefined : this.model.grids.get(this.idOf(sheetName))?.[row]?.[column]?.owned.get(this.pending);
      if (!owned) continue;
      const { fresh } = owned;
      if (fresh && what === "write") owned.early = fresh;
      else if (fresh && owned.isSeen) typeOver(owned, fresh);
      else if (fresh) owned.before = fresh;
      [owned.fresh, owned.isSeen] = [undefined, true];
    }
  }

  /** The n-th cell of the write that is going on or remembered, if any is left. */
  ownedPlace(index: number): { readonly sheetName: string; readonly row: number; readonly column: number } | undefined {
    const write = this.pending ?? this.remembered;
    const own = [...this.model.all()].filter(({ cell }) => write !== undefined && cell.owned.has(write));
    const found = own[index % Math.max(1, own.length)];
    const name = found && trueCells(this.book).get(found.sheet)?.name;
    return found && name !== undefined ? { sheetName: name, row: found.row, column: found.column } : undefined;
  }

  /** Once for each write: where lines come and go in several places, a block alone does not tell which. */
  move(axis: "rows" | "columns", sheetName: string, at: number, count: number): void {
    if (this.hasMoved) return;
    this.hasMoved = true;
    this.untouched.clear();
    const sheet = this.idOf(sheetName);
    const [action, size] = [count > 0 ? "insert" as const : "delete" as const, Math.abs(count)];
    if (axis === "rows") {
      this.book.moveRowsAsUser(action, `${quoteSheet(sheetName)}!${at + 1}:${at + size}`);
      this.model.moveRows(sheet, at, count);
    } else {
      const letter = (column: number): string => String.fromCharCode(65 + column);
      this.book.moveColumnsAsUser(action, `${quoteSheet(sheetName)}!${letter(at)}:${letter(at + size - 1)}`);
      this.model.moveColumns(sheet, at, count);
    }
  }

  rename(from: string, to: string): void {
    this.untouched.clear();
    if (!this.sheetNames.includes(to)) this.book.renameSheetAsUser(from, to);
  }

  async deleteSheet(sheetName: string): Promise<void> {
    this.untouched.clear();
    const sheet = this.idOf(sheetName);
    await this.book.deleteSheet(sheet);
    this.model.grids.delete(sheet);
  }

  /* What the pane does. */

  async write(plan: Omit<WritePlan, "action">, disturbances: readonly Disturbance[]): Promise<string> {
    if (this.pending !== undefined || this.pane.isEnded) await this.reopen([]);
    this.writes += 1;
    const write = this.writes;
    this.takeOwnership(write, plan);
    this.pending = write;
    this.hasMoved = false;
    this.untouched.add(write);
    const outcome = await this.act(disturbances, async ({ workbook, cancelling }) => (await apply(workbook, { ...plan, action: `w${write}` }, { overwrite: true, signal: cancelling.signal })).status, true);
    const last = await lastWrite(this.book);
    const isOurs = last?.action === `w${write}`;
    if (outcome === "applied" || (outcome === "ended" && isOurs && last.isFinished)) {
      this.settle(write, "written");
      [this.remembered, this.isUndone, this.pending] = [write, false, undefined];
    } else if (outcome === "unfinished" || (outcome === "ended" && isOurs)) {
      this.check(`w${write} ${outcome}`);
      return outcome;
    } else {
      this.settle(write, "given back");
      this.pending = undefined;
      const remembered = this.remembered !== undefined && !this.isUndone ? `w${this.remembered}` : undefined;
      if (disturbances.every(({ kind }) => kind !== "unanswered") && last?.action !== remembered) this.fail(`${outcome}: remembers ${String(last?.action)}, not ${String(remembered)}`);
    }
    this.check(`w${write} ${outcome}`);
    if (disturbances.length === 0) await this.checkTidy();
    return outcome;
  }

  async undo(includeEdited: boolean, disturbances: readonly Disturbance[]): Promise<string> {
    if (this.pending !== undefined || this.pane.isEnded) await this.reopen([]);
    const write = this.remembered;
    let result: UndoResult | undefined;
    const outcome = await this.act(disturbances, async ({ workbook, cancelling }) => {
      result = await undo(workbook, { includeEdited, signal: cancelling.signal });
      return result.status;
    });
    if (write !== undefined && result?.status === "undone") {
      this.givenBack(write, includeEdited, result, disturbances.every(({ kind }) => kind !== "others"));
    } else if (write !== undefined && outcome !== "nothing" && outcome !== "cancelled") {
      this.partly(write);
      // The runtime may have ended after the last of it.
      const stored = await this.book.readSetting("salesheet.journal") as { readonly writes: readonly { readonly state: string }[] } | undefined;
      if (outcome === "ended") [this.remembered, this.isUndone] = [stored && write, stored?.writes[0]?.state === "undone"];
      // What it kept nobody heard of.
      for (const { cell } of this.ownedBy(write)) this.kept.add(cell);
    }
    this.check(`undo ${outcome}`);
    if (disturbances.length === 0 && outcome === "undone") await this.checkTidy();
    return outcome;
  }

  /** The pane is opened again, by somebody. */
  async reopen(disturbances: readonly Disturbance[]): Promise<string> {
    this.pane = this.open();
    let result: UndoResult | undefined;
    const outcome = await this.act(disturbances, async ({ workbook }) => {
      result = await recover(workbook);
      return result.status;
    });
    const write = this.pending;
    if (write !== undefined && (outcome === "undone" || outcome === "nothing")) {
      // Where nothing was to do, the runtime ended before the write was remembered, or after it was given back.
      const isGivenBack = outcome === "undone" && result?.status === "undone";
      if (isGivenBack) {
        [this.remembered, this.isUndone] = [write, false];
        this.givenBack(write, false, result as Extract<UndoResult, { status: "undone" }>, true);
      } else {
        this.settle(write, "given back");
        if ((await this.book.readSetting("salesheet.journal")) === undefined) this.remembered = undefined;
      }
      this.pending = undefined;
    } else if (write !== undefined) {
      this.partly(write);
    }
    this.check(`reopen ${outcome}`);
    if (disturbances.length === 0) await this.checkTidy();
    return outcome;
  }

  /** Everything that can be given back is, and nothing of the add-in is left. */
  async end(): Promise<void> {
    await this.reopen([]);
    await this.undo(false, []);
    await this.undo(true, []);
    // What is kept all the same needs its undo still.
    await this.reopen([]);
  }

  private async act(disturbances: readonly Disturbance[], act: (pane: ShakyPane) => Promise<string>, isWrite = false): Promise<string> {
    if (this.pane.cancelling.signal.aborted) this.pane = this.open();
    this.pane.disturb(disturbances, isWrite);
    this.isActing = true;
    try {
      return await act(this.pane);
    } catch (error) {
      if (this.pane.isEnded) return "ended";
      if (error instanceof WorkbookError) return error.code;
      throw error;
    } finally {
      this.pane.disturb([]);
      this.isActing = false;
      for (const { cell } of this.model.all()) {
        for (const owned of cell.owned.values()) {
          if (owned.fresh) typeOver(owned, owned.fresh);
          owned.fresh = undefined;
        }
      }
    }
  }

  /* What a write owns, and what must have become of it. */

  private takeOwnership(write: number, { blocks, growth }: Pick<WritePlan, "blocks" | "growth">): void {
    for (const [index, block] of blocks.entries()) {
      const cells = cellsOf(block.address);
      // Columns of a table that others wrote into stay, with what nobody can tell from theirs.
      const inTable = growth && index === 0 ? { isInTable: true as const } : {};
      cells.forEach(({ sheetName, row, column }, at) => {
        const sheet = this.idOf(sheetName);
        const width = block.contents[0]?.length ?? 1;
        const content = block.contents[Math.floor(at / width)]?.[at % width] ?? null;
        const cell = this.model.cell(sheet, row, column);
        const format = block.numberFormats?.[Math.floor(at / width)]?.[at % width] ?? cell.now.format;
        if (content === null) return;
        const made = typed(content, format);
        cell.owned.set(write, { ...inTable, before: cell.now, proposed: { content: made ? JSON.stringify(made) : "", format } });
      });
      const spill = (block as { readonly spill?: string }).spill;
      for (const { sheetName, row, column } of spill === undefined ? [] : cellsOf(spill)) {
        const cell = this.model.cell(this.idOf(sheetName), row, column);
        if (!cell.owned.has(write) && cell.now.content !== "") cell.owned.set(write, { before: cell.now, proposed: { content: "", format: cell.now.format } });
      }
    }
  }

  private *ownedBy(write: number): Generator<{ readonly place: string; readonly actual: Content; readonly cell: ModelCell; readonly owned: Ownership }> {
    const real = trueCells(this.book);
    for (const { sheet, row, column, cell } of this.model.all()) {
      const owned = cell.owned.get(write);
      const found = real.get(sheet);
      if (owned && found) yield { place: addressIn(found.name, row, column), actual: found.at(row, column), cell, owned };
    }
  }

  private settle(write: number, state: "written" | "given back"): void {
    for (const { place, actual, cell, owned } of this.ownedBy(write)) {
      const allowed = state === "written" ? [owned.proposed, ...(owned.isTouched ? [cell.now] : [])] : owned.edit ? [owned.edit] : [owned.before, ...(owned.early ? [owned.early] : []), ...(this.untouched.has(write) ? [] : [owned.proposed])];
      if (!allowed.some((content) => isSame(content, actual))) this.fail(`${place} of w${write}, ${state}, is ${show(actual)}, not ${allowed.map(show).join(" or ")}`);
      cell.now = actual;
      if (state === "given back") cell.owned.delete(write);
      else if (isSame(actual, owned.proposed)) owned.edit = undefined;
    }
  }

  private partly(write: number): void {
    for (const { place, actual, cell, owned } of this.ownedBy(write)) {
      const allowed = [cell.now, owned.before, ...(owned.edit ? [] : [owned.proposed]), ...(owned.early ? [owned.early] : [])];
      if (!isMixOf(allowed, actual)) this.fail(`${place} of w${write}, partly given back, is ${show(actual)}, not ${allowed.map(show).join(" or ")}`);
      if (this.pending !== write) cell.now = actual;
    }
  }

  private givenBack(write: number, isForced: boolean, { kept }: Extract<UndoResult, { status: "undone" }>, isStill: boolean): void {
    const listed = new Set(kept.map(({ address }) => address));
    const before = this.kept;
    this.kept = new Set();
    for (const { place, actual, cell, owned } of this.ownedBy(write)) {
      const isAsked = !isForced || !this.isUndone || before.has(cell);
      const allowed = [owned.before, ...(owned.early ? [owned.early] : [])];
      const isKept = (isSame(actual, cell.now) || isMixOf([owned.proposed], { ...actual, format: owned.proposed.format })) && !allowed.some((content) => isSame(content, actual));
      // Where rows or columns moved, nobody may be able to tell what it held.
      const mayKeep = isKept && listed.has(place) && !this.untouched.has(write);
      const mustKeep = !isAsked || (owned.edit !== undefined && !isForced);
      if (mustKeep && !isSame(actual, cell.now)) this.fail(`${place} of w${write} was ${show(cell.now)}, which others typed, and is ${show(actual)}`);
      if (!mustKeep && !(isForced ? mayKeep : isKept) && !allowed.some((content) => isSame(content, actual))) this.fail(`${place} of w${write} given back is ${show(actual)}, not ${allowed.map(show).join(" or ")}`);
      if (isKept && isAsked && isStill && !listed.has(place)) this.fail(`${place} of w${write} is kept (${show(actual)}) and not listed among ${[...listed].join()}`);
      if (isKept && this.untouched.has(write)) this.fail(`${place} of w${write} is kept (${show(actual)}, not ${allowed.map(show).join(" or ")}), and nobody touched it`);
      if (isKept && isAsked) this.kept.add(cell);
      cell.now = actual;
    }
    if (isForced) this.emptyTableColumns(write);
    [this.isUndone, this.remembered] = [kept.length > 0, kept.length > 0 ? write : undefined];
  }

  /** Columns that leave their table at the user's word leave it empty, whoever wrote into them. */
  private emptyTableColumns(write: number): void {
    const real = trueCells(this.book);
    const grown = [...this.model.all()].filter(({ cell }) => cell.owned.get(write)?.isInTable);
    for (const { sheet, row, column, cell } of this.model.all()) {
      const actual = real.get(sheet)?.at(row, column);
      if (actual?.content === "" && grown.some((own) => own.sheet === sheet && own.column === column)) cell.now = actual;
    }
  }

  /** No other cell has changed, and every owned one is as before, as proposed, or as others left it. */
  private check(step: string): void {
    const real = trueCells(this.book);
    for (const { sheet, row, column, cell } of this.model.all()) {
      const found = real.get(sheet);
      if (!found) continue;
      const actual = found.at(row, column);
      const owned = this.pending === undefined ? undefined : cell.owned.get(this.pending);
      const allowed = owned ? [cell.now, owned.before, owned.proposed] : [cell.now];
      if (!isMixOf(allowed, actual)) this.fail(`${step}: ${addressIn(found.name, row, column)} is ${show(actual)}, not ${allowed.map(show).join(" or ")}`);
    }
    for (const [sheet, { name, places }] of real) {
      for (const [row, column] of places) if (!this.model.grids.get(sheet)?.[row]?.[column]) this.fail(`${step}: ${addressIn(name, row, column)} should not be`);
    }
  }

  /** Hidden names and settings are those that the remembered write needs. */
  private async checkTidy(): Promise<void> {
    const { settings } = this.book.snapshot() as { readonly settings: readonly (readonly [string, string])[] };
    const [keys, names] = [settings.map(([key]) => key), (await this.book.readNames()).filter(({ name }) => name.startsWith("_salesheet.")).map(({ name }) => name)];
    if (this.remembered === undefined && (keys.length > 0 || names.length > 0)) this.fail(`left behind: ${[...keys, ...names].join()}`);
    if (keys.some((key) => key !== "salesheet.journal")) this.fail(`settings: ${keys.join()}`);
    if (new Set(names).size !== names.length || names.length > 40) this.fail(`names: ${names.join()}`);
  }

  private fail(what: string): never {
    throw new Error(what);
  }
}

/** A request that broke off may have given formats back and no contents. */
const isMixOf = (allowed: readonly Content[], actual: Content): boolean => allowed.some(({ content }) => content === actual.content) && allowed.some(({ format }) => format === actual.format);

function typeOver(owned: Ownership, now: Content): void {
  owned.edit = [owned.proposed, owned.before].some(({ content }) => content === now.content) ? undefined : now;
}

const show = ({ content, format }: Content): string => `${content || "blank"} (${format})`;
