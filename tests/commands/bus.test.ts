import { listenInPane, postToPane, type PaneMessage } from "../../src/commands/bus";

const message: PaneMessage = { type: "failed", problem: { key: "workbook.busy" } };

test("what was posted before the pane listened is delivered when it does, once", () => {
  postToPane(message);
  const heard: PaneMessage[] = [];
  const stop = listenInPane((next) => heard.push(next));
  expect(heard).toEqual([message]);
  postToPane({ type: "split-selection", weights: "Reps!C2:C18" });
  expect(heard).toHaveLength(2);
  stop();
  postToPane(message);
  expect(heard).toHaveLength(2);
  listenInPane((next) => heard.push(next))();
  expect(heard).toHaveLength(3);
});

test("another copy of the module speaks to the same pane", async () => {
  const heard: PaneMessage[] = [];
  const stop = listenInPane((next) => heard.push(next));
  await jest.isolateModulesAsync(async () => {
    const other = await import("../../src/commands/bus");
    other.postToPane(message);
  });
  expect(heard).toEqual([message]);
  stop();
});
