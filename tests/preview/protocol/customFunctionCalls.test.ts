import { BatchInterpreter } from "../../../src/preview/protocol/batch";
import { CustomFunctionCalls, customFunctionServiceName } from "../../../src/preview/protocol/customFunctionCalls";
import type { RichApiMessage } from "../../../src/preview/protocol/xdmHost";
import { ActionType, ObjectPathType } from "../../../src/preview/protocol/wire";
import type { CustomFunctionCaller } from "../../../src/preview/workbook/model";

/** The runtime's side: what was sent to it, and its answers through a real batch. */
function runtime(): { calls: CustomFunctionCalls; sent: RichApiMessage[]; say: (method: string, ...args: unknown[]) => Promise<unknown> } {
  const calls = new CustomFunctionCalls();
  const sent: RichApiMessage[] = [];
  calls.connect((messages) => sent.push(...messages) > 0);
  const interpreter = new BatchInterpreter({
    description: {}, tables: new Map([calls.serviceClass()]), profile: { name: "any", requirements: {} }, root: { typeName: "Workbook" }, services: { [customFunctionServiceName]: calls.service },
  });
  const say = async (method: string, ...args: unknown[]): Promise<unknown> => {
    const response = await interpreter.process({
      Actions: [{ Id: 1, ActionType: ActionType.Method, Name: method, ObjectPathId: 2, ArgumentInfo: { Arguments: args } }],
      ObjectPaths: { 2: { Id: 2, ObjectPathType: ObjectPathType.NewObject, Name: customFunctionServiceName } },
    });
    expect(response.Error).toBeUndefined();
    return response.Results[0].Value;
  };
  return { calls, sent, say };
}

const invocations = (sent: readonly RichApiMessage[]): unknown[] => sent.map(([category, type, , message]) => [category, type, JSON.parse(message)]);

test("a call waits for the runtime, and its answer is the function's value", async () => {
  const { calls, sent, say } = runtime();
  const caller: CustomFunctionCaller = calls;
  const answer = caller.call("SPLIT", [100, [[1], [3]]], "Sheet1!B2");
  expect(sent).toEqual([]);
  await say("_SetOsfControlContainerReadyForCustomFunctions");
  expect(invocations(sent)).toEqual([[1, 1000, [1, "SPLIT", [100, [[1], [3]]], "Sheet1!B2", 0, null]]]);
  await say("SetInvocationArrayResults", [[1, true, [[25], [75]]]]);
  expect(await answer).toEqual({ ok: true, value: [[25], [75]] });
  expect(calls.pendingCount).toBe(0);
});

test("functions that take errors are told so", () => {
  const calls = new CustomFunctionCalls({ allowErrors: true });
  const sent: RichApiMessage[] = [];
  calls.connect((messages) => sent.push(...messages) > 0);
  calls.serviceClass()[1].call?._SetOsfControlContainerReadyForCustomFunctions?.(calls.service, []);
  void calls.call("RANK", [[[{ type: "CustomFunctionError", code: "#N/A" }]]], "Sheet1!A1");
  expect(JSON.parse(sent[0][3])[4]).toBe(4);
});

test.each([
  [[1, false, "no such rate", 1], { ok: false, error: "#N/A", message: "no such rate" }],
  [[1, false, "", 5], { ok: false, error: "#DIV/0!" }],
  [[1, false, null, 6], { ok: false, error: "#NUM!" }],
  [[1, false, null, 2], { ok: false, error: "#VALUE!" }],
  [[1, false, "NaN", 0], { ok: false, error: "#VALUE!", message: "NaN" }],
  [[1, false, null, 9], { ok: false, error: "#NAME?" }],
  [[1, true, { valueType: "CustomFunctionError", code: "#NUM!", message: "too many bands" }], { ok: false, error: "#NUM!", message: "too many bands" }],
  [[1, true, [[1, { code: "#N/A", message: "blank" }]]], { ok: true, value: [[1, { code: "#N/A", message: "blank" }]] }],
])("%j means %j", async (row, expected) => {
  const { calls, say } = runtime();
  await say("_SetOsfControlContainerReadyForCustomFunctions");
  const answer = calls.call("F", [], "Sheet1!A1");
  await say("SetInvocationArrayResults", [row]);
  expect(await answer).toEqual(expected);
});

test("the older form of results, and several in one message", async () => {
  const { calls, say } = runtime();
  await say("_SetOsfControlContainerReadyForCustomFunctions");
  expect(await say("_GetEnabledFeatures")).toEqual([1, 2, 3, 4]);
  const answers = [calls.call("F", [1], "Sheet1!A1"), calls.call("F", [2], "Sheet1!A2")];
  await say("SetInvocationResults", [{ id: 2, failed: true, value: "late", errorCode: 7 }, { id: 1, failed: false, value: "x" }]);
  expect(await Promise.all(answers)).toEqual([{ ok: true, value: "x" }, { ok: false, error: "#VALUE!", message: "late" }]);
});

test("what was pending when the frame was reloaded is asked again", async () => {
  const { calls, sent, say } = runtime();
  await say("_SetOsfControlContainerReadyForCustomFunctions");
  const answer = calls.call("F", [], "Sheet1!A1");
  calls.reset();
  const later = calls.call("G", [], "Sheet1!A2");
  expect(sent).toHaveLength(1);
  await say("_SetOsfControlContainerReadyForCustomFunctions");
  await calls.whenReady();
  expect(sent.slice(1).map(([, , , message]) => (JSON.parse(message) as unknown[])[1])).toEqual(["F", "G"]);
  await say("SetInvocationArrayResults", [[1, true, 1], [2, true, 2]]);
  expect(await Promise.all([answer, later])).toEqual([{ ok: true, value: 1 }, { ok: true, value: 2 }]);
});

test("abandoned calls are cancelled and answered", async () => {
  const { calls, sent, say } = runtime();
  await say("_SetOsfControlContainerReadyForCustomFunctions");
  const answer = calls.call("F", [], "Sheet1!A1");
  calls.abandon("The add-in was closed.");
  expect(await answer).toEqual({ ok: false, error: "#VALUE!", message: "The add-in was closed." });
  expect(invocations(sent).at(-1)).toEqual([1, 1001, { invocationId: 1 }]);
});
