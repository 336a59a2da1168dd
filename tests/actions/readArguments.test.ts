import { readArguments, type ArgumentReading } from "../../src/actions/readArguments";
import { MemoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";

const workbook = new MemoryWorkbook({
  sheets: [{ name: "Reps", rows: [["Name", "Sales"], ["Ann", 3], ["Ben", "#N/A"]] }, { name: "Plan", rows: [["Target", 100]] }],
  tables: [{ name: "Team", address: "Reps!A1:B3" }],
  names: { Target: "Plan!B1", Rate1: "Plan!B1" },
});
const read = async (text: string, most = 100): Promise<ArgumentReading> => (await readArguments(workbook, [text], "Reps", most))[0] as ArgumentReading;

it("takes constants as they are typed in a formula", async () => {
  expect(await readArguments(workbook, ["", "28.5%", '"dense"', "{1;2}"], undefined, 100)).toEqual([
    { kind: "omitted" }, { kind: "constant", value: 0.285 }, { kind: "constant", value: "dense" }, { kind: "array", value: [[1], [2]] },
  ]);
});

it("reads cells of the sheet that the formula goes into", async () => {
  expect(await read("$B$2:B3")).toMatchObject({ kind: "cells", reading: { address: "Reps!B2:B3", values: [[3], ["#N/A"]] }, isWholeLine: false, isCapped: false });
  expect(await read("Plan!B1")).toMatchObject({ reading: { values: [[100]] } });
});

it("finds names and columns of tables, and leaves the rest to Excel", async () => {
  expect(await read("Team[Sales]")).toMatchObject({ kind: "cells", reading: { address: "Reps!B2:B3" } });
  expect(await read("Target")).toMatchObject({ kind: "cells", reading: { address: "Plan!B1" } });
  // Beyond the sheet's edge there are no cells: Excel lets it be a name.
  expect(await read("Rate1")).toMatchObject({ kind: "cells", reading: { address: "Plan!B1" } });
  for (const text of ["Nobody", "SUM(B2:B3)", "Team[@Sales]", "1+1"]) expect(await read(text)).toEqual({ kind: "expression" });
});

it("reads whole columns as far as they are used, and nothing beyond what may be read", async () => {
  expect(await read("B:B")).toMatchObject({ reading: { address: "Reps!B1:B3" }, isWholeLine: true, isCapped: false });
  expect(await read("B:B", 2)).toMatchObject({ reading: { address: "Reps!B1:B2" }, isWholeLine: true, isCapped: true });
  expect(await read("A1:B3", 5)).toMatchObject({ reading: { address: "Reps!A1:B2" }, isWholeLine: false, isCapped: true });
});

it("tells what cannot be read", async () => {
  expect(await read("Gone!A1")).toMatchObject({ kind: "unreadable", error: { code: "not-found" } });
  expect(await read("A1048577")).toMatchObject({ kind: "unreadable", error: { code: "invalid-address" } });
});
