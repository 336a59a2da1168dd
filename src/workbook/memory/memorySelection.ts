import { formatAddress, parseAddress } from "../address";
import { WorkbookError } from "../workbook";
import { Listeners } from "./listeners";

/** What is selected, as addresses with commas between several blocks, and who is told of a new selection. */
export class MemorySelection {
  readonly listeners = new Listeners();

  constructor(private addresses: string) {}

  /** @throws {WorkbookError} `invalid-selection` for several blocks. */
  get block(): string {
    if (this.addresses.includes(",")) throw new WorkbookError("invalid-selection", "Select one block of cells: several are selected.", this.addresses);
    return this.addresses;
  }

  get sheetName(): string | undefined {
    return parseAddress(this.addresses.split(",")[0] ?? "").sheetName;
  }

  put(addresses: string): void {
    this.addresses = addresses;
    this.listeners.tell();
  }

  /** The sheet goes by another name now. */
  rename(from: string, to: string): void {
    if (!this.isOn(from)) return;
    this.addresses = this.addresses.split(",").map((address) => formatAddress({ ...parseAddress(address), sheetName: to })).join(",");
  }

  /** The sheet is gone: another one's first cell is selected. */
  leave(sheetName: string, other: string | undefined): void {
    if (this.isOn(sheetName)) this.addresses = firstCell(other);
  }

  private isOn(sheetName: string): boolean {
    return this.sheetName?.toLowerCase() === sheetName.toLowerCase();
  }
}

/** What is selected on a sheet that nobody has touched. */
export function firstCell(sheetName: string | undefined): string {
  return formatAddress({ sheetName, row: 0, column: 0, rowCount: 1, columnCount: 1 });
}
