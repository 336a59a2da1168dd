import type { ICommandInfo, IDisposable, IUnitRange } from "@univerjs/core";
import { IActiveDirtyManagerService, SetFormulaCalculationStartMutation, SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import { ClearSelectionFormatCommand, SetBorderCommand, SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { Area } from "../model";
import { toRange } from "./engine";
import type { Engine } from "./engine";

const styleCommands: ReadonlySet<unknown> = new Set([SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id]);

/**
 * Knows whether a calculation is due, running or applied. The engine waits 100 ms after a change before it calculates, and it says
 * nothing meanwhile; so this watches the same commands as the engine's own trigger.
 */
export class Calculation {
  private isDue = false;
  private awaitedSession = 0;
  private readonly waiters: (() => void)[] = [];
  private readonly afterwards: (() => void)[] = [];
  private readonly disposables: IDisposable[] = [];
  private readonly session: FormulaCalculationSessionService;

  constructor(private readonly engine: Engine) {
    this.session = engine.injector.get(FormulaCalculationSessionService);
    const { commands } = engine;
    // Before, not after: the engine runs some commands asynchronously, and then tells of their end when the caller has gone on.
    this.disposables.push(commands.beforeCommandExecuted((command, options) => this.onCommand(command, options?.onlyLocal === true)));
    const subscription = this.session.state$.subscribe(() => queueMicrotask(() => this.release()));
    this.disposables.push({ dispose: () => subscription.unsubscribe() });
  }

  get isIdle(): boolean {
    return !this.isDue && this.isApplied && this.afterwards.length === 0;
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
    for (const disposable of this.disposables) disposable.dispose();
  }

  private trigger(dirty: { dirtyRanges?: IUnitRange[]; forceCalculation?: boolean }): void {
    const nothing = { dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtySuperTableMap: {}, dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {}, clearDependencyTreeCache: {} };
    this.isDue = true;
    this.engine.run(SetTriggerFormulaCalculationStartMutation.id, { dirtyRanges: [], forceCalculation: false, ...nothing, ...dirty }, { onlyLocal: true });
  }

  private onCommand(command: Readonly<ICommandInfo>, isLocal: boolean): void {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.isDue = false;
      this.awaitedSession = this.session.state.id + 1;
    }
    if (!this.engine.injector.get(IActiveDirtyManagerService).get(command.id)) return;
    const trigger = (command.params as { trigger?: unknown } | undefined)?.trigger;
    if (command.id === SetRangeValuesMutation.id && (isLocal || styleCommands.has(trigger))) return;
    this.isDue = true;
  }

  private release(): void {
    if (this.isDue || !this.isApplied) return;
    for (const task of this.afterwards.splice(0)) task();
    if (!this.isIdle) return;
    for (const resolve of this.waiters.splice(0)) resolve();
  }

  private get isApplied(): boolean {
    const { id, started, stopped, completed, resultEmitted, resultApplied } = this.session.state;
    return this.awaitedSession === 0 || (id >= this.awaitedSession && started && resultApplied && (stopped || completed || resultEmitted));
  }
}
