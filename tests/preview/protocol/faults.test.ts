import { HostFault } from "../../../src/preview/protocol/faults";
import { currentProfile } from "../../../src/preview/objectModel/profiles";
import { openOfficeClient, type OfficeClient } from "../../support/officeClient";
import { toyWorkbook } from "../objectModel/toyWorkbook";

let client: OfficeClient;
beforeEach(() => {
  client = openOfficeClient(toyWorkbook(), { profile: currentProfile });
});
afterEach(() => client.dispose());

const write = (context: Excel.RequestContext): Promise<void> => {
  context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["written"]];
  return context.sync();
};
const read = (): Promise<unknown> => client.Excel.run(async (context) => {
  const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
  range.load("values");
  await context.sync();
  return range.values[0][0];
});

test.each([
  [HostFault.invalidOperationInCellEditMode, "InvalidOperationInCellEditMode"],
  [HostFault.activityLimitReached, "ActivityLimitReached"],
  [HostFault.requestPayloadSizeLimitExceeded, "RequestPayloadSizeLimitExceeded"],
  [HostFault.responsePayloadSizeLimitExceeded, "ResponsePayloadSizeLimitExceeded"],
  [HostFault.accessDenied, "AccessDenied"],
])("fault %d reaches the add-in as %s, and the batch is not run", async (fault, code) => {
  client.server.faults.failNext(fault);
  await expect(client.Excel.run(write)).rejects.toMatchObject({ code });
  expect(await read()).toBe("");
});

test("several batches can be made to fail; releasing references does not use a fault up", async () => {
  await client.Excel.run(async (context) => {
    await write(context);
    client.server.faults.failNext(HostFault.activityLimitReached, 2);
  });
  await client.whenEventsDelivered();
  await expect(client.Excel.run(write)).rejects.toMatchObject({ code: "ActivityLimitReached" });
  await expect(client.Excel.run(write)).rejects.toMatchObject({ code: "ActivityLimitReached" });
  expect(await read()).toBe("written");
});

test("while a cell is edited calls fail, or wait when they said so", async () => {
  client.server.faults.beginCellEdit();
  await expect(client.Excel.run(write)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  let isDone = false;
  const delayed = client.Excel.run({ delayForCellEdit: true }, write).then(() => (isDone = true));
  await client.whenEventsDelivered();
  expect(isDone).toBe(false);
  client.server.faults.endCellEdit();
  await delayed;
  expect(await read()).toBe("written");
});

test("only requests that write cells are counted and refused, and others act just before them", async () => {
  const seen: string[] = [];
  client.server.faults.refuseWrites(HostFault.accessDenied, 1);
  client.server.faults.beforeWrite(() => seen.push("before the first"));
  client.server.faults.beforeWrite(() => seen.push("before the third"), 2);
  await read();
  expect(seen).toEqual([]);
  await client.Excel.run(write);
  expect([await read(), seen]).toEqual(["written", ["before the first"]]);
  await expect(client.Excel.run(write)).rejects.toMatchObject({ code: "AccessDenied" });
  expect(seen).toHaveLength(1);
  await client.Excel.run(write);
  expect(seen).toEqual(["before the first", "before the third"]);
});

test("settings can be blocked: none is stored or removed, all are read", async () => {
  const store = (context: Excel.RequestContext): Promise<void> => {
    context.workbook.settings.add("key", "value");
    return context.sync();
  };
  await client.Excel.run(store);
  client.server.faults.areSettingsBlocked = true;
  await expect(client.Excel.run(store)).rejects.toMatchObject({ code: "AccessDenied" });
  const remove = client.Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject("key");
    setting.load("key");
    await context.sync();
    setting.delete();
    await context.sync();
  });
  await expect(remove).rejects.toMatchObject({ code: "AccessDenied" });
  await client.Excel.run(write);
  expect(client.server.settings.get("key")).toBe('"value"');
  client.server.faults.clear();
  await client.Excel.run(store);
});

test("requests and answers have the size limit of Excel on the web", async () => {
  const long = "x".repeat(30_000);
  const block = Array.from({ length: 200 }, () => [long]);
  const tooLarge = client.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:A200").values = block;
    await context.sync();
  });
  await expect(tooLarge).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  const inParts = client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const start of [1, 101]) {
      sheet.getRange(`A${start}:A${start + 99}`).values = block.slice(0, 100);
      await context.sync();
    }
    sheet.getRange("A1:A200").load("values");
    await context.sync();
  });
  await expect(inParts).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
});

test("a chart whose labels get a number format is no write of cells", async () => {
  client.server.faults.refuseWrites(HostFault.accessDenied);
  await client.Excel.run((context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.charts.add("BarClustered", sheet.getRange("A1:A3")).series.getItemAt(0).dataLabels.numberFormat = "0";
    return context.sync();
  });
  await expect(client.Excel.run(write)).rejects.toMatchObject({ code: "AccessDenied" });
});
