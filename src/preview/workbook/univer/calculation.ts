import type { ICommandInfo, IDisposable, IUnitRange } from "@univerjs/core";
import { IActiveDirtyManagerService, SetFormulaCalculationStartMutation, SetFormulaCalculationStopMutation, SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { ClearSelectionFormatCommand, SetBorderCommand, SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { Area } from "../model";
import { CalculationRuns } from "./calculationRuns";
import { toRange } from "./engine";
import type { Engine } from "./engine";

const styleCommands: ReadonlySet<unknown> = new Set([SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id]);

/**
 * Knows whether a calculation is due, running or applied. The engine waits 100 ms after a change before it calculates, and it says
 * nothing meanwhile; so this watches the same commands as the engine's own trigger.
 */
export class Calculation {
  private isDue = false;
  private readonly waiters: (() => void)[] = [];
  private readonly afterwards: (() => void)[] = [];
  private readonly disposables: IDisposable[] = [];
  private readonly runs: CalculationRuns;

  constructor(private readonly engine: Engine) {
    this.runs = new CalculationRuns(engine, () => this.release());
    // Before, not after: the engine runs some commands asynchronously, and then tells of their end when the caller has gone on.
    this.disposables.push(engine.commands.beforeCommandExecuted((command, options) => this.onCommand(command, options?.onlyLocal === true)));
  }

  get isIdle(): boolean {
    return !this.isDue && this.runs.isIdle && this.afterwards.length === 0;
  }

  /** For what a calculation finds it needs: done when it has been applied, and before anyone is told so. */
  then(task: () => void): void {
    this.afterwards.push(task);
  }

  whenIdle(): Promise<void> {
    return this.isIdle ? Promise.resolve() : new Promise((resolve) => this.waiters.push(resolve));
  }

  /** Recalculates what stands in these areas and what depends on it; leaves the undo history alone. */
  recalculate(areas: readonly Area[]): void {
    if (areas.length === 0) return;
    this.trigger({ dirtyRanges: areas.map((area): IUnitRange => ({ unitId: this.engine.unitId, sheetId: area.sheetId, range: toRange(area) })) });
  }

  recalculateAll(): void {
    this.trigger({ forceCalculation: true });
  }

  dispose(): void {
    this.afterwards.length = 0;
    for (const disposable of this.disposables) disposable.dispose();
    this.runs.dispose();
  }

  private trigger(dirty: { dirtyRanges?: IUnitRange[]; forceCalculation?: boolean }): void {
    const nothing = { dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtySuperTableMap: {}, dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {}, clearDependencyTreeCache: {} };
    this.isDue = true;
    this.engine.run(SetTriggerFormulaCalculationStartMutation.id, { dirtyRanges: [], forceCalculation: false, ...nothing, ...dirty }, { onlyLocal: true });
  }

  private onCommand(command: Readonly<ICommandInfo>, isLocal: boolean): void {
    if (command.id === SetFormulaCalculationStartMutation.id || (command.id === SetFormulaCalculationStopMutation.id && !isCancel(command))) {
      // The start that follows a stop takes up nothing new: what changed in between is still due.
      if (!this.runs.isExpecting) this.isDue = false;
      this.runs.expect();
    }
    if (!this.engine.injector.get(IActiveDirtyManagerService).get(command.id)) return;
    const trigger = (command.params as { trigger?: unknown } | undefined)?.trigger;
    if (command.id === SetRangeValuesMutation.id && (isLocal || styleCommands.has(trigger))) return;
    this.isDue = true;
    if (command.id !== SetTriggerFormulaCalculationStartMutation.id) this.runs.overtake();
  }

  private release(): void {
    if (this.isDue || !this.runs.isIdle) return;
    for (const task of this.afterwards.splice(0)) task();
    if (!this.isIdle) return;
    for (const resolve of this.waiters.splice(0)) resolve();
  }
}

/** The progress bar's own stop, which no start follows. The engine's trigger passes parameters. */
function isCancel(stop: Readonly<ICommandInfo>): boolean {
  return stop.params === undefined;
}
