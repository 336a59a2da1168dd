export interface CommandResult {
  readonly isCompleted: boolean;
  /** 0, or the error number that office.js reports, such as 11101 for a function that the add-in does not have. */
  readonly status: number;
}

type FireEvent = (name: string, data: unknown) => boolean;

/** Ribbon and context-menu commands: each run is a promise that `event.completed()` resolves. */
export class Commands {
  private readonly running = new Map<string, (result: CommandResult) => void>();
  private next = 1;

  constructor(
    private readonly fireEvent: FireEvent,
    private readonly whenReady: () => Promise<void>,
  ) {}

  /** Waits for the add-in to be loaded, then runs the function that manifest.xml names for the control. */
  async run(functionName: string, controlId = functionName): Promise<CommandResult> {
    await this.whenReady();
    const id = `command-${this.next++}`;
    return new Promise((resolve) => {
      this.running.set(id, resolve);
      const isFired = this.fireEvent("appCommandInvoked", [id, functionName, JSON.stringify({ source: { id: controlId } })]);
      if (!isFired) this.complete(id, { isCompleted: false, status: -1 });
    });
  }

  completed(id: unknown, status: unknown): void {
    this.complete(String(id), { isCompleted: status === 0, status: Number(status) });
  }

  /** The frame that ran them is gone. */
  abandon(): void {
    for (const id of [...this.running.keys()]) this.complete(id, { isCompleted: false, status: -1 });
  }

  private complete(id: string, result: CommandResult): void {
    this.running.get(id)?.(result);
    this.running.delete(id);
  }
}
