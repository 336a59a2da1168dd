import { implementClass, type ClassTable, type HostObject } from "./classTable";
import { errorText, returnedError } from "./customFunctionValues";
import type { RichApiMessage } from "./xdmHost";

/** `value` is a scalar or a rectangular array; an error inside it is the object that the runtime sent (`{ code, message }`). */
export type CallAnswer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string; readonly message?: string };

interface Service extends HostObject {
  readonly typeName: "CustomFunctions";
}

interface PendingCall {
  readonly request: string;
  readonly resolve: (answer: CallAnswer) => void;
}

export const customFunctionServiceName = "Microsoft.ExcelServices.CustomFunctions";

/** Errors among the arguments reach the function, as functions.json asks for by `allowErrorForDataTypeAny`. */
const errorsAllowed = 4;

const customFunctionMessages = { category: 1, invoke: 1000, cancel: 1001 } as const;

/**
 * Calls the add-in's custom functions through the real runtime inside its frame. Calls wait until that runtime is
 * ready, and are sent once more when the frame was reloaded before it answered.
 */
export class CustomFunctionCalls {
  /** To be handed to the Excel server, so that the runtime's answers arrive here. */
  readonly service: Service = { typeName: "CustomFunctions" };
  private readonly pending = new Map<number, PendingCall>();
  private send: (messages: readonly RichApiMessage[]) => boolean = () => false;
  private isReady = false;
  private next = 1;
  private readonly readyListeners: (() => void)[] = [];
  private readonly flags: number;

  constructor({ allowErrors = false }: { readonly allowErrors?: boolean } = {}) {
    this.flags = allowErrors ? errorsAllowed : 0;
  }

  connect(send: (messages: readonly RichApiMessage[]) => boolean): void {
    this.send = send;
  }

  get pendingCount(): number {
    return this.pending.size;
  }

  whenReady(): Promise<void> {
    return this.isReady ? Promise.resolve() : new Promise((resolve) => this.readyListeners.push(resolve));
  }

  /** @param parameters a scalar for a scalar parameter, a two-dimensional array for a matrix @param address of the calling cell */
  call(id: string, parameters: readonly unknown[], address: string): Promise<CallAnswer> {
    return new Promise((resolve) => {
      const invocationId = this.next++;
      const request = JSON.stringify([invocationId, id, parameters, address, this.flags, null]);
      this.pending.set(invocationId, { request, resolve });
      if (this.isReady) this.send([invocation(invocationId, request)]);
    });
  }

  /** The frame is being loaded anew: its runtime is not there until it says so. */
  reset(): void {
    this.isReady = false;
  }

  /** Answers all that is pending with an error, and tells the runtime. */
  abandon(message: string): void {
    for (const [invocationId, { resolve }] of this.pending) {
      this.send([[customFunctionMessages.category, customFunctionMessages.cancel, "", JSON.stringify({ invocationId }), invocationId, false]]);
      resolve({ ok: false, error: "#VALUE!", message });
    }
    this.pending.clear();
  }

  serviceClass(): readonly [string, ClassTable<HostObject>] {
    return implementClass<Service>("CustomFunctions", {
      call: {
        _SetOsfControlContainerReadyForCustomFunctions: () => this.start(),
        // 1 resend results that were too large, 2 and 4 shorter pauses between results, 3 reserved
        _GetEnabledFeatures: () => [1, 2, 3, 4],
        SetInvocationArrayResults: (_, [rows]) => this.answerRows(rows as readonly ResultRow[]),
        SetInvocationResults: (_, [results]) => this.answerRows((results as readonly Result[]).map(({ id, failed, value, errorCode }) => [id, !failed, value, errorCode])),
      },
    });
  }

  private start(): null {
    this.isReady = true;
    const waiting = [...this.pending].map(([id, { request }]) => invocation(id, request));
    if (waiting.length > 0) this.send(waiting);
    this.readyListeners.splice(0).forEach((resolve) => resolve());
    return null;
  }

  private answerRows(rows: readonly ResultRow[]): null {
    for (const [id, isOk, value, errorCode] of rows) {
      this.pending.get(id)?.resolve(isOk ? decode(value) : failure(errorCode, value));
      this.pending.delete(id);
    }
    return null;
  }
}

type ResultRow = readonly [id: number, isOk: boolean, value: unknown, errorCode?: number];

interface Result {
  readonly id: number;
  readonly failed: boolean;
  readonly value: unknown;
  readonly errorCode?: number;
}

function invocation(id: number, request: string): RichApiMessage {
  return [customFunctionMessages.category, customFunctionMessages.invoke, "", request, id, false];
}

function failure(errorCode: number | undefined, value: unknown): CallAnswer {
  const message = typeof value === "string" && value !== "" ? { message: value } : {};
  return { ok: false, error: errorText(errorCode), ...message };
}

/** A returned error counts like a thrown one; inside an array it stays the object that it is, with its code and message. */
function decode(value: unknown): CallAnswer {
  const error = returnedError(value);
  return error ? { ok: false, ...error } : { ok: true, value };
}
