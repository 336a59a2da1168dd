import { FormulaDataModel, FormulaExecutedStateType, ICalculateFormulaService, IFormulaRuntimeService, SetFormulaCalculationNotificationMutation } from "@univerjs/engine-formula";
import type { Engine } from "./engine";

type Execute = ICalculateFormulaService["execute"];
type Task = Parameters<Execute>[0];

/** There is no public way to learn that a calculation has ended when it ended by an exception. */
type Locked = ICalculateFormulaService & { readonly _executeLock: { acquire(key: string, task: () => void): Promise<void> } };
const lockKey = "FORMULA_EXECUTION_LOCK";

/**
 * One calculation at a time, from its start until its results are in the cells; one that was overtaken by a change counts for nothing.
 *
 * The engine pauses every 500 formulas, lets changes in, and is then wrong in several ways. A calculation that it stops leaves message ports
 * open, which keep a Node process alive for ever, and reports its end twice: at the second report the engine's trigger forgets what is still
 * to be calculated. A stop after the last pause is lost, and the change behind it is never calculated. A calculation that is started before
 * the first pause of another one takes that one's data away. Results land on values typed meanwhile, and in rows that have moved.
 *
 * So a calculation is never stopped here: it goes on to its end and then reports once that it was stopped. The trigger keeps what such a
 * calculation had to do until one succeeds; therefore a later task always includes the one that it replaces here.
 */
export class CalculationRuns {
  private phase: "idle" | "calculating" | "applying" = "idle";
  private isOvertaken = false;
  private waiting: Task | undefined;
  private isPromised = false;
  private isClosed = false;
  private readonly service: Locked;
  private readonly execute: Execute;
  private readonly subscription: { unsubscribe(): void };

  constructor(
    private readonly engine: Engine,
    private readonly onIdle: () => void,
  ) {
    const service = (this.service = engine.injector.get(ICalculateFormulaService) as Locked);
    const runtime = engine.injector.get(IFormulaRuntimeService);
    this.execute = service.execute.bind(service);
    service.execute = (task) => this.request(task);
    service.stopFormulaExecution = () => this.stop();
    const result = runtime.getAllRuntimeData.bind(runtime);
    runtime.getAllRuntimeData = () => (this.isOvertaken ? { ...result(), functionsExecutedState: FormulaExecutedStateType.STOP_EXECUTION } : result());
    this.subscription = service.executionCompleteListener$.subscribe(() => {
      this.phase = "applying";
      this.isOvertaken = false;
    });
  }

  get isIdle(): boolean {
    return this.phase === "idle" && !this.isPromised;
  }

  get isExpecting(): boolean {
    return this.isPromised;
  }

  /** The engine's trigger has spoken; its task comes within moments, or after the calculation that it wants to stop. */
  expect(): void {
    this.isPromised = true;
  }

  /** Something that formulas depend on is about to change. */
  overtake(): void {
    if (this.phase === "calculating") this.isOvertaken = true;
  }

  dispose(): void {
    this.isClosed = true;
    this.waiting = undefined;
    this.subscription.unsubscribe();
    // Without a report the engine's progress bar comes up a second later, and throws because everything under it is gone.
    if (this.phase !== "idle") this.reportStop();
  }

  /** The trigger waits for the report of a stop before it goes on. Between two calculations the second one will give it. */
  private stop(): void {
    // It takes a calculation that ended by an exception, and so without a report, for one that still runs.
    if (this.phase === "idle") this.reportStop();
    else this.isOvertaken = this.phase === "calculating" || this.waiting !== undefined;
  }

  private reportStop(): void {
    this.engine.run(SetFormulaCalculationNotificationMutation.id, { functionsExecutedState: FormulaExecutedStateType.STOP_EXECUTION }, { onlyLocal: true });
  }

  private async request(task: Task): Promise<void> {
    if (this.isClosed) return;
    this.waiting = task;
    this.isPromised = false;
    this.overtake();
    if (this.phase !== "idle") return;
    try {
      while (this.waiting) await this.run(this.waiting);
    } finally {
      this.phase = "idle";
      this.isOvertaken = false;
      this.isPromised = false;
      this.onIdle();
    }
  }

  private async run(task: Task): Promise<void> {
    const data = this.engine.injector.get(FormulaDataModel);
    this.waiting = undefined;
    this.phase = "calculating";
    // What the previous calculation has just filled in was not there yet when this one was asked for.
    await this.execute({ ...task, formulaData: data.getFormulaData(), arrayFormulaCellData: data.getArrayFormulaCellData(), arrayFormulaRange: data.getArrayFormulaRange() });
    await this.service._executeLock.acquire(lockKey, () => undefined);
    this.phase = "applying";
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
