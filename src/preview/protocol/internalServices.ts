import { implementClass, type ClassTable, type HostObject } from "./classTable";

interface InternalService extends HostObject {
  readonly typeName: "AddinInternalService";
}

const service: InternalService = { typeName: "AddinInternalService" };

/** What the client library itself asks for while it starts. */
export const internalServices: Readonly<Record<string, HostObject>> = { "Microsoft.InternalService.AddinInternalService": service };

export function internalServiceClass(): readonly [string, ClassTable<HostObject>] {
  return implementClass<InternalService>("AddinInternalService", { call: { NotifyActionHandlerReady: () => null } });
}
