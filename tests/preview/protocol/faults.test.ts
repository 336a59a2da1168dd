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
