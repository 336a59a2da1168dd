import { listenInPane, type PaneMessage } from "../../src/commands/bus";
import { commandIds } from "../../src/commands/ids";
import { createCommands } from "../../src/commands/runCommands";
import { WorkbookError } from "../../src/workbook/workbook";
import { salesWorkbook } from "../taskpane/gallery/salesWorkbook";

let heard: PaneMessage[];
let stop: () => void;
const event = { completed: jest.fn() };
const showPane = jest.fn(async () => undefined);

beforeEach(() => {
  heard = [];
  stop = listenInPane((message) => heard.push(message));
  jest.clearAllMocks();
});
afterEach(() => stop());

test("the ids are those of manifest.xml", () => {
  expect(Object.keys(createCommands(salesWorkbook(), showPane))).toEqual(Object.values(commandIds));
  expect(commandIds).toEqual({ splitSelection: "splitSelection", undoLastWrite: "undoLastWrite" });
});

test("splitSelection shows the pane with the selection as weights", async () => {
  await createCommands(salesWorkbook(), showPane).splitSelection(event);
  expect(heard).toEqual([{ type: "split-selection", weights: "Reps!C2:C18" }]);
  expect(showPane).toHaveBeenCalledTimes(1);
  expect(event.completed).toHaveBeenCalledTimes(1);
});

test("undoLastWrite shows the pane, which takes the last write back", async () => {
  await createCommands(salesWorkbook(), showPane).undoLastWrite(event);
  expect(heard).toEqual([{ type: "undo" }]);
  expect(showPane).toHaveBeenCalledTimes(1);
  expect(event.completed).toHaveBeenCalledTimes(1);
});

test("a failure is told in the pane, and Excel is set free", async () => {
  const workbook = salesWorkbook();
  jest.spyOn(workbook, "readSelection").mockRejectedValue(new WorkbookError("editing-cell", "editing"));
  await createCommands(workbook, showPane).splitSelection(event);
  expect(heard).toMatchObject([{ type: "failed", problem: { key: "workbook.editing-cell" } }]);
  expect(event.completed).toHaveBeenCalledTimes(1);
});

test("even a pane that cannot be shown does not keep Excel waiting", async () => {
  await createCommands(salesWorkbook(), () => Promise.reject(new Error("no pane"))).splitSelection(event);
  expect(heard.map(({ type }) => type)).toEqual(["split-selection", "failed"]);
  expect(event.completed).toHaveBeenCalledTimes(1);
});
