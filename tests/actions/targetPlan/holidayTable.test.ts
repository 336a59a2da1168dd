import { checkHolidays, findHolidayTables } from "../../../src/actions/targetPlan/holidayTable";
import { MemoryWorkbook } from "../../../src/workbook/memory/memoryWorkbook";
import { day, orders } from "./planRequests";

const table = [["Date", "Make-up", "Name"], [day("2027-01-01"), false, "New Year"], [day("2027-02-20"), true, "Spring"], ["2027-10-01", false, "National Day"]];
const workbook = new MemoryWorkbook({
  sheets: [
    { name: "Orders", rows: orders },
    { name: "假日 27", rows: [["", ""], ...table.map((row) => ["", ...row])] },
    { name: "Short", rows: table.slice(0, 3) },
    { name: "Broken", rows: [["Date"], [day("2027-01-01")], [""], ["soon"]] },
  ],
  names: { DaysOff: "'假日 27'!B3:C5" },
});

test("a table of dates with yes or no beside each is found wherever it stands, without its header", async () => {
  expect(await findHolidayTables(workbook)).toEqual([{ argument: "'假日 27'!$B$3:$C$5", sheetName: "假日 27", days: 3 }]);
});

test.each(["'假日 27'!$B$3:$C$5", "'假日 27'!B2:B5", "DaysOff"])("%s can be read", async (holidays) => {
  await expect(checkHolidays(workbook, holidays)).resolves.toBeUndefined();
});

test.each<[string, string, string | undefined, string]>([
  ["B3:C5", "holidays-unreadable", undefined, "B3:C5"],
  ["Nowhere", "holidays-unreadable", undefined, "Nowhere"],
  ["'假日 27'!B3:D5", "holidays-unreadable", undefined, "'假日 27'!B3:D5"],
  ["Broken!A1:A4", "holidays-not-date", "Broken!A4", "soon"],
])("%s is refused: %s", async (holidays, code, address, found) => {
  await expect(checkHolidays(workbook, holidays)).rejects.toMatchObject({ code, address, found });
});

test("a sheet that is not there is told as such", async () => {
  await expect(checkHolidays(workbook, "Gone!A1:A4")).rejects.toMatchObject({ code: "not-found" });
});
