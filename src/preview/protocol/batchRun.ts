import { resolveArguments } from "./arguments";
import type { HostObject } from "./classTable";
import { compareVersions } from "./description";
import type { InterpreterOptions } from "./interpreterOptions";
import { FailedMember, type Members } from "./members";
import { answerQuery } from "./query";
import type { References } from "./references";
import { RichError } from "./richError";
import { ActionType, ObjectPathType, type Action, type BatchRequest, type BatchResponse, type ObjectPath } from "./wire";

/** One request from its first action to its last or to the first that fails; what was done before stays done. */
export class BatchRun {
  /** Each path is resolved once per request: a second `worksheets.add()` would add a second sheet. `null` is a null object. */
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly results: { ActionId: number; Value: unknown }[] = [];
  private readonly traceIds: number[] = [];
  private mayBeStale = true;

  constructor(
    private readonly request: BatchRequest,
    private readonly members: Members,
    private readonly references: References,
    private readonly options: InterpreterOptions,
  ) {}

  *objects(): Iterable<HostObject> {
    for (const object of this.resolved.values()) if (object) yield object;
  }

  async execute(): Promise<BatchResponse> {
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        this.results.push({ ActionId: action.Id, Value: await this.perform(action) });
      } catch (error) {
        return { ...this.answer(), Error: this.describeError(error, index) };
      }
    }
    return this.answer();
  }

  private answer(): BatchResponse {
    return { Results: this.results, TraceIds: this.traceIds };
  }

  private async perform(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.Trace) {
      this.traceIds.push(action.Id);
      return null;
    }
    await this.settle(action);
    const object = this.resolve(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.identify(object);
      case ActionType.Query:
        return answerQuery(this.members, (found) => this.identify(found), object, action.QueryInfo ?? {});
      case ActionType.Method:
        return this.invoke(object, action);
      case ActionType.SetProperty:
        this.mayBeStale = true;
        this.members.write(object, action.Name, this.argumentsOf(action)[0]);
        return null;
      case ActionType.Update:
        return this.update(object, action);
      default:
        throw this.members.missing(object, `action type ${action.ActionType}`);
    }
  }

  /** Waits for calculation where the action reads what a write may have changed. */
  private async settle(action: Action): Promise<void> {
    if (!this.mayBeStale || !this.readsCells(action)) return;
    await this.options.beforeRead?.();
    this.mayBeStale = false;
  }

  private readsCells(action: Action): boolean {
    if (action.ActionType === ActionType.Query) return true;
    if (action.ActionType === ActionType.Method) return this.dependsOnCalculation(action.ObjectPathId, action.Name);
    const path = this.request.ObjectPaths[action.ObjectPathId];
    if (action.ActionType !== ActionType.Instantiate || this.resolved.has(action.ObjectPathId) || !path?.ParentObjectPathId) return false;
    return path.ObjectPathType === ObjectPathType.Method && this.dependsOnCalculation(path.ParentObjectPathId, path.Name);
  }

  private dependsOnCalculation(pathId: number, method: string): boolean {
    const object = this.resolved.get(pathId);
    return object ? this.members.awaitsCalculation(object, method) : false;
  }

  private async invoke(object: HostObject, action: Action): Promise<unknown> {
    if (action.Name === "_KeepReference") return this.references.keep(object) ?? null;
    if (action.Name === "_RemoveReference") return this.references.remove(String(action.ArgumentInfo?.Arguments?.[0])) ?? null;
    if (action.Name === "_RemoveAllReferences") return this.references.clear() ?? null;
    if (this.members.isWrite(object, action.Name)) this.mayBeStale = true;
    return (await this.members.call(object, action.Name, this.argumentsOf(action))) ?? null;
  }

  private update(object: HostObject, action: Action): null {
    if (compareVersions(this.members.profile.requirements.RichApiRuntime ?? "0", "1.2") < 0) throw this.members.missing(object, "update");
    this.mayBeStale = true;
    for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
      this.members.write(object, name.slice(0, 1).toUpperCase() + name.slice(1), value);
    }
    return null;
  }

  private identify(object: HostObject): Record<string, unknown> {
    const referenceId = this.references.idOf(object);
    return { ...this.members.identify(object), ...(referenceId === undefined ? {} : { _ReferenceId: referenceId }) };
  }

  private argumentsOf(holder: Action | ObjectPath): readonly unknown[] {
    return resolveArguments(holder.ArgumentInfo, (id) => this.resolve(id));
  }

  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw new RichError("InvalidObjectPath", `The request has no object path ${id}.`);
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.Global:
        return this.options.root;
      case ObjectPathType.NewObject:
        return this.service(path.Name);
      case ObjectPathType.ReferenceId:
        return this.reference(path.Name);
      case ObjectPathType.Null:
        return null;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case ObjectPathType.Property:
        return this.members.navigate(parent, path.Name);
      case ObjectPathType.Indexer:
        return this.members.item(parent, this.argumentsOf(path)[0]);
      case ObjectPathType.Method:
        if (this.members.isWrite(parent, path.Name)) this.mayBeStale = true;
        return (this.members.call(parent, path.Name, this.argumentsOf(path)) ?? null) as HostObject | null;
      default:
        throw new RichError("GeneralException", `Unknown object path type ${path.ObjectPathType}.`);
    }
  }

  private service(name: string): HostObject {
    const service = this.options.services?.[name];
    if (service) return service;
    this.members.record(name);
    throw new RichError("ApiNotFound", `The preview has no service ${name}.`, name);
  }

  private reference(id: string): HostObject {
    const object = this.references.find(id);
    if (!object) throw new RichError("InvalidReference");
    return object;
  }

  private describeError(error: unknown, actionIndex: number): NonNullable<BatchResponse["Error"]> {
    const location = error instanceof FailedMember ? error.location : undefined;
    const cause = error instanceof FailedMember ? error.cause : error;
    const known = cause instanceof RichError ? cause : this.options.translateError?.(cause);
    const rich = known ?? new RichError("GeneralException", `Fault in the preview: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`);
    return { Code: rich.code, Message: rich.message, Location: rich.location ?? location ?? null, ActionIndex: actionIndex, HttpStatusCode: rich.httpStatusCode };
  }
}
