import type { RequestKind } from "./requestKind";

/** Errors that a real host answers for a whole request, before or instead of running it. */
export const HostFault = {
  invalidOperationInCellEditMode: 5004,
  activityLimitReached: 5102,
  requestPayloadSizeLimitExceeded: 5103,
  responsePayloadSizeLimitExceeded: 5104,
  accessDenied: 7000,
} as const;

export type HostFaultCode = (typeof HostFault)[keyof typeof HostFault];

/** Something that happens to a request that writes cells: it is refused, or others touch the workbook just before it. */
interface AtWrite {
  /** Requests that write cells and still go before. */
  after: number;
  readonly meet: () => HostFaultCode | undefined;
}

/** Where tests and the page make the host refuse: a fault for the next batches, or cell editing until it ends. */
export class FaultSwitchboard {
  private readonly pending: HostFaultCode[] = [];
  private readonly atWrites: AtWrite[] = [];
  private cellEdit?: { readonly ended: Promise<void>; readonly end: () => void };
  /** The workbook stores no settings: a file that is locked, or an organisation that forbids it. */
  areSettingsBlocked = false;

  /** The next `count` batches of the add-in's own calls fail with this code and are not run. */
  failNext(fault: HostFaultCode, count = 1): void {
    for (let index = 0; index < count; index++) this.pending.push(fault);
  }

  /** After so many more batches that write cells, the next `count` of them are refused and not run. */
  refuseWrites(fault: HostFaultCode, after = 0, count = 1): void {
    for (let index = 0; index < count; index++) this.atWrites.push({ after: after + index, meet: () => fault });
  }

  /** Acts just before a batch that writes cells, after so many more of them: what a co-author does in the middle of a write. */
  beforeWrite(act: () => void, after = 0): void {
    const meet = (): undefined => {
      act();
    };
    this.atWrites.push({ after, meet });
  }

  clear(): void {
    this.pending.length = 0;
    this.atWrites.length = 0;
    this.areSettingsBlocked = false;
    this.endCellEdit();
  }

  get isEditingCell(): boolean {
    return this.cellEdit !== undefined;
  }

  beginCellEdit(): void {
    if (this.cellEdit) return;
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.cellEdit = { ended, end };
  }

  endCellEdit(): void {
    this.cellEdit?.end();
    this.cellEdit = undefined;
  }

  /** The fault that this batch meets; a batch that asked to be delayed waits for the end of cell editing. */
  async meet(isDelayed: boolean, kind: RequestKind = "other"): Promise<HostFaultCode | undefined> {
    const fault = this.pending.shift();
    if (fault !== undefined) return fault;
    while (this.cellEdit) {
      if (!isDelayed) return HostFault.invalidOperationInCellEditMode;
      await this.cellEdit.ended;
    }
    if (kind === "settings" && this.areSettingsBlocked) return HostFault.accessDenied;
    return kind === "cells" ? this.meetAtWrite() : undefined;
  }

  private meetAtWrite(): HostFaultCode | undefined {
    const due = this.atWrites.filter(({ after }) => after === 0);
    for (const waiting of this.atWrites) waiting.after -= 1;
    this.atWrites.splice(0, this.atWrites.length, ...this.atWrites.filter(({ after }) => after >= 0));
    return due.map(({ meet }) => meet()).find((fault) => fault !== undefined);
  }
}
