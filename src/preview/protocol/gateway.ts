import type { BatchInterpreter } from "./batch";
import { HostFault, type FaultSwitchboard, type HostFaultCode } from "./faults";
import { requestKind } from "./requestKind";
import { ActionType, ObjectPathType, RequestFlag, type BatchRequest } from "./wire";

export type GatewayAnswer = { readonly ok: true; readonly responseText: string } | { readonly ok: false; readonly fault: HostFaultCode };

/** Excel on the web refuses larger requests and answers. */
const payloadLimitBytes = 5 * 1024 * 1024;

/** The door of the host: text in, text out, with the limits and faults that concern a request as a whole. */
export class RichApiGateway {
  constructor(
    private readonly interpreter: BatchInterpreter,
    readonly faults: FaultSwitchboard,
  ) {}

  async handle(bodyText: string, requestFlags: number): Promise<GatewayAnswer> {
    if (byteLength(bodyText) > payloadLimitBytes) return { ok: false, fault: HostFault.requestPayloadSizeLimitExceeded };
    const request = JSON.parse(bodyText) as BatchRequest;
    if (isUserCode(request)) {
      const fault = await this.faults.meet((requestFlags & RequestFlag.DelayForCellEdit) !== 0, requestKind(request));
      if (fault !== undefined) return { ok: false, fault };
    }
    const responseText = JSON.stringify(await this.interpreter.process(request));
    if (byteLength(responseText) > payloadLimitBytes) return { ok: false, fault: HostFault.responsePayloadSizeLimitExceeded };
    return { ok: true, responseText };
  }
}

/** Neither the client's own housekeeping (releasing references, services) nor its start-up is what a fault is meant for. */
function isUserCode(request: BatchRequest): boolean {
  const isService = Object.values(request.ObjectPaths).some((path) => path.ObjectPathType === ObjectPathType.NewObject);
  const isRelease = request.Actions.every((action) => action.ActionType === ActionType.Instantiate || action.Name === "_RemoveReference");
  return !isService && !(isRelease && request.Actions.some((action) => action.Name === "_RemoveReference"));
}

function byteLength(text: string): number {
  // A character takes three bytes at most: only near the limit is the exact count worth its time.
  return text.length * 3 <= payloadLimitBytes ? text.length : new TextEncoder().encode(text).byteLength;
}
