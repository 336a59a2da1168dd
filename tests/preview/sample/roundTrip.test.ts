import { sampleWorkbook } from "../../../src/preview/sample/sampleWorkbook";
import { readWorkbook } from "../../../src/preview/xlsx/readWorkbook";
import { writeWorkbook } from "../../../src/preview/xlsx/writeWorkbook";
import { normalised } from "../xlsx/normalised";

describe("the sample workbook as an xlsx file", () => {
  it("reads back as it was written, with nothing unread", async () => {
    const sample = sampleWorkbook();
    const read = await readWorkbook(await writeWorkbook(sample), "Sales.xlsx");
    expect(normalised(read)).toEqual(normalised(sample));
  }, 30_000);
});
