import { profiles } from "../../src/preview/objectModel/profiles";
import { RichError } from "../../src/preview/protocol/richError";
import { applySheet, undo } from "../../src/workbook/journal";
import { MemoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import type { SheetDraft } from "../../src/workbook/sheetDraft";
import { excelUnderTest, type ExcelUnderTest } from "./univerUnderTest";

const area = (row: number, column: number, rowCount: number, columnCount = 1) => ({ row, column, rowCount, columnCount });
const sheet: SheetDraft = {
  name: "Board",
  contents: [["Name", "Sold"], ["Ann", 3], ["Ben", 2], ["Cid", -1]],
  numberFormats: Array.from({ length: 4 }, () => [null, null]),
  looks: [["header", "header"], ["place", null], ["place", null], ["place", null]],
  spills: [], widths: [20], freeze: { rows: 1, columns: 0 },
  conditionalFormats: [{ kind: "mark", area: area(1, 0, 3), formula: "=$B2=3", mark: "first" }, { kind: "bars", area: area(1, 1, 3) }],
  chart: { title: "Board · Sold", categories: area(1, 0, 2), values: area(1, 1, 2), format: "#,##0", startsAtZero: true, place: area(1, 3, 12, 6) },
  print: { orientation: "landscape", area: area(0, 0, 13, 9), titleRow: 0 },
};
const plan = { action: "rank-people", sheet };
const setup = { sheets: [{ name: "Orders", rows: [["a", 1]] }] };

describe.each(Object.values(profiles))("a dressed sheet on $name", (profile) => {
  let under: ExcelUnderTest;
  beforeEach(async () => {
    under = await excelUnderTest(setup, profile);
  });
  afterEach(() => under.close?.());
  const boardId = async (): Promise<string> => (await under.workbook.readSheets()).find(({ name }) => name === "Board")?.id ?? "";

  it("has its conditional formats in order, its chart and its page; they all go with undo", async () => {
    const { extras } = under.client.server;
    expect(await applySheet(under.workbook, plan)).toMatchObject({ status: "applied", write: expect.not.objectContaining({ leftOut: expect.anything() }) });
    const id = await boardId();
    const at = (row: number, column: number, rowCount: number, columnCount: number) => ({ sheetId: id, row, column, rowCount, columnCount });
    expect(extras.formatsOn(id).map(({ type, range, kept }) => [type, range.area, kept.parts[type].parts])).toMatchObject([
      ["Custom", at(1, 0, 3, 1), { Rule: { values: { Formula: "=$B2=3" } }, Format: { parts: { Fill: { values: { Color: "#FFE08A" } }, Font: { values: { Bold: true } } } } }],
      ["DataBar", at(1, 1, 3, 1), { PositiveFormat: { values: { FillColor: "#9CC3E6", GradientFill: false } } }],
    ]);
    const [chart] = extras.chartsOn(id);
    expect([chart.series[0].values.area, chart.series[0].categories?.area, chart.place?.first.area, chart.place?.last.area]).toEqual([at(1, 1, 2, 1), at(1, 0, 2, 1), at(1, 3, 1, 1), at(12, 8, 1, 1)]);
    expect(chart.kept.parts).toMatchObject({ Title: { values: { Text: "Board · Sold" } }, Legend: { values: { Visible: false } }, Axes: { parts: { CategoryAxis: { values: { ReversePlotOrder: true } }, ValueAxis: { values: { Minimum: 0, Visible: false } } } } });
    const page = extras.page(id);
    expect([page.kept.values, page.printArea?.area, page.titleRows?.area.row]).toEqual([{ Orientation: "Landscape", Zoom: { horizontalFitToPages: 1 }, CenterHorizontally: true }, at(0, 0, 13, 9), 0]);
    expect(under.model.style(at(1, 0, 1, 1))).toMatchObject({ horizontal: "Center" });
    expect(await undo(under.workbook)).toMatchObject({ status: "undone", kept: [] });
    expect(extras.snapshot(id)).toEqual({ charts: [], conditionalFormats: [], page: null });
    expect([...under.client.server.unimplemented.keys()]).toEqual([]);
  });

  it("goes without what Excel refuses, says so, and leaves no half of it", async () => {
    const { extras } = under.client.server;
    const refused = (): never => {
      throw new RichError("GeneralException");
    };
    const add = extras.addChart.bind(extras);
    // The chart is there when a later part of it is refused; the page refuses at once, as without a printer.
    jest.spyOn(extras, "addChart").mockImplementation((id) => add(id, []));
    jest.spyOn(extras, "page").mockImplementation(refused);
    expect(await applySheet(under.workbook, plan)).toMatchObject({ status: "applied", write: { leftOut: ["chart", "print"] } });
    const id = await boardId();
    expect([extras.chartsOn(id), extras.formatsOn(id).length]).toEqual([[], 2]);
    expect((await under.workbook.read("Board!A1:B2")).values).toEqual([["Name", "Sold"], ["Ann", 3]]);
  });
});

it("in memory keeps its dress, without the parts that this Excel lacks", async () => {
  const workbook = new MemoryWorkbook({ ...setup, lacks: ["chart"] });
  const before = workbook.snapshot();
  expect(await applySheet(workbook, plan)).toMatchObject({ status: "applied", write: { leftOut: ["chart"] } });
  expect(workbook.snapshot()).toMatchObject({ sheets: [{}, { formatting: { conditionalFormats: sheet.conditionalFormats, print: sheet.print } }] });
  expect(JSON.stringify(workbook.snapshot())).not.toContain("Board · Sold");
  await undo(workbook);
  expect(workbook.snapshot()).toEqual(before);
});
