import { describeObjectModel } from "../../../src/preview/objectModel/describe";
import { currentProfile, floorProfile } from "../../../src/preview/objectModel/profiles";
import { compareVersions } from "../../../src/preview/protocol/description";
import { openOfficeClient, type OfficeClient } from "../../support/officeClient";
import { toyWorkbook } from "./toyWorkbook";

let client: OfficeClient;
afterEach(() => client?.dispose());

const onSheet = (work: (sheet: Excel.Worksheet) => void): Promise<void> => client.Excel.run(async (context) => {
  work(context.workbook.worksheets.getActiveWorksheet());
  await context.sync();
});

test("versions are compared part by part", () => {
  expect([compareVersions("1.9", "1.14") < 0, compareVersions("1.14", "1.14"), compareVersions("2.0", "1.20") > 0]).toEqual([true, 0, true]);
});

test("methods and events above the floor are refused with the set that they need, and recorded", async () => {
  client = openOfficeClient(toyWorkbook(), { profile: floorProfile });
  const refused = onSheet((sheet) => void sheet.getRange("A1").getDependents());
  await expect(refused).rejects.toMatchObject({
    code: "ApiNotFound", message: "Range.getDependents needs ExcelApi 1.15, which Excel with ExcelApi 1.14 does not have.", debugInfo: { errorLocation: "Range.getDependents" },
  });
  const event = onSheet((sheet) => void sheet.onNameChanged.add(() => Promise.resolve()));
  await expect(event).rejects.toMatchObject({ code: "ApiNotFound" });
  expect([...client.server.unimplemented.keys()]).toEqual(["Range.getDependents", "Worksheet._RegisterEventNameChanged"]);
});

test("properties have versions too", async () => {
  client = openOfficeClient(toyWorkbook(), { profile: { name: "Excel 2016", requirements: { ExcelApi: "1.11" } } });
  await expect(onSheet((sheet) => void sheet.getRange("A1").load("hasSpill"))).rejects.toMatchObject({ code: "ApiNotFound", message: "Range.hasSpill needs ExcelApi 1.12, which Excel 2016 does not have." });
  await expect(onSheet((sheet) => void sheet.load("tabId"))).rejects.toMatchObject({ code: "ApiNotFound" });
  await expect(onSheet((sheet) => void sheet.load())).resolves.toBeUndefined();
});

test("in a current Excel what the preview lacks is named instead", async () => {
  client = openOfficeClient(toyWorkbook(), { profile: currentProfile });
  await expect(onSheet((sheet) => void sheet.getRange("A1").getDependents())).rejects.toMatchObject({ code: "NotImplemented", message: "The preview does not implement Range.getDependents." });
  await expect(onSheet((sheet) => void sheet.pivotTables.load("items/name"))).rejects.toMatchObject({ code: "NotImplemented", message: "The preview does not implement Worksheet.pivotTables." });
  await expect(onSheet((sheet) => void sheet.getRange("A1").load("formulasR1C1"))).rejects.toMatchObject({ code: "NotImplemented", message: "The preview does not implement Range.formulasR1C1." });
});

test("the client asks the profile what is supported", async () => {
  client = openOfficeClient(toyWorkbook(), { profile: { name: "without delays", requirements: { ExcelApi: "1.14" } } });
  await client.Excel.run({ delayForCellEdit: true }, (context) => context.sync());
  expect(client.requests.every(({ flags }) => (flags & 64) === 0)).toBe(true);
});

test("the description is harvested with names, defaults and versions", () => {
  const description = describeObjectModel();
  expect(description.Range.scalars.hasSpill).toEqual({ wireName: "HasSpill", isWritable: false, apiSet: { name: "ExcelApi", version: "1.12" } });
  expect(description.Range.navigations.worksheet).toEqual({ wireName: "Worksheet", type: "Worksheet", apiSet: { name: "ExcelApi", version: "1.1" } });
  expect(description.Range.methods.GetMergedAreasOrNullObject).toMatchObject({ name: "getMergedAreasOrNullObject", returns: "RangeAreas", apiSet: { version: "1.13" } });
  expect(description.WorksheetCollection).toMatchObject({ isCollection: true, itemType: "Worksheet" });
  expect(description.Worksheet.events).toContainEqual({ name: "Changed", eventType: 10, registerMethod: "_RegisterDataChangedEvent" });
  expect(() => describeObjectModel(__filename)).toThrow("No object model found");
});
