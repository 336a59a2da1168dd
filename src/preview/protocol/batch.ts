import { BatchRun } from "./batchRun";
import type { HostObject } from "./classTable";
import type { InterpreterOptions } from "./interpreterOptions";
import { Members } from "./members";
import { References } from "./references";
import { ObjectPathType, type BatchRequest, type BatchResponse } from "./wire";

/** Runs batches one after the other, as Excel does; a batch of service calls alone does not wait in line. */
export class BatchInterpreter {
  readonly references = new References();
  readonly members: Members;
  private queue: Promise<unknown> = Promise.resolve();
  private readonly running = new Set<BatchRun>();
  private readonly idleListeners: (() => void)[] = [];

  constructor(private readonly options: InterpreterOptions) {
    this.members = new Members(options.description, options.tables, options.profile);
  }

  get unimplemented(): ReadonlyMap<string, number> {
    return this.members.unimplemented;
  }

  get isBusy(): boolean {
    return this.running.size > 0;
  }

  process(request: BatchRequest): Promise<BatchResponse> {
    if (isServiceBatch(request)) return this.run(request);
    const answer = this.queue.then(() => this.run(request));
    this.queue = answer.catch(() => undefined);
    return answer;
  }

  /** Called whenever the last running batch has been answered. */
  onIdle(listener: () => void): void {
    this.idleListeners.push(listener);
  }

  /** Everything the add-in holds: kept references and the objects of the batch that runs now. */
  *liveObjects(): Iterable<HostObject> {
    const seen = new Set<HostObject>(this.references.all());
    for (const run of this.running) for (const object of run.objects()) seen.add(object);
    yield* seen;
  }

  private async run(request: BatchRequest): Promise<BatchResponse> {
    const run = new BatchRun(request, this.members, this.references, this.options);
    this.running.add(run);
    try {
      return await run.execute();
    } finally {
      this.running.delete(run);
      if (!this.isBusy) this.idleListeners.forEach((listener) => listener());
    }
  }
}

/** Custom functions may call Excel and answer while a batch waits for calculation: their results must pass. */
function isServiceBatch(request: BatchRequest): boolean {
  const paths = Object.values(request.ObjectPaths);
  return (
    paths.some((path) => path.ObjectPathType === ObjectPathType.NewObject) &&
    paths.every((path) => path.ObjectPathType === ObjectPathType.NewObject || path.ObjectPathType === ObjectPathType.Global)
  );
}
