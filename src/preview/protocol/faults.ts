/** Errors that a real host answers for a whole request, before or instead of running it. */
export const HostFault = {
  invalidOperationInCellEditMode: 5004,
  activityLimitReached: 5102,
  requestPayloadSizeLimitExceeded: 5103,
  responsePayloadSizeLimitExceeded: 5104,
  accessDenied: 7000,
} as const;

export type HostFaultCode = (typeof HostFault)[keyof typeof HostFault];

/** Where tests and the page make the host refuse: a fault for the next batches, or cell editing until it ends. */
export class FaultSwitchboard {
  private readonly pending: HostFaultCode[] = [];
  private cellEdit?: { readonly ended: Promise<void>; readonly end: () => void };

  /** The next `count` batches of the add-in's own calls fail with this code and are not run. */
  failNext(fault: HostFaultCode, count = 1): void {
    for (let index = 0; index < count; index++) this.pending.push(fault);
  }

  clear(): void {
    this.pending.length = 0;
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
  async meet(isDelayed: boolean): Promise<HostFaultCode | undefined> {
    const fault = this.pending.shift();
    if (fault !== undefined) return fault;
    while (this.cellEdit) {
      if (!isDelayed) return HostFault.invalidOperationInCellEditMode;
      await this.cellEdit.ended;
    }
    return undefined;
  }
}
