import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openFile } from "../../src/preview/server/openFile";
import { writeWorkbook } from "../../src/preview/xlsx/writeWorkbook";
import { split } from "./independent";
import { expect, test } from "./previewPage";

/** Region, person, date, amount: what an English team keeps, below a banner. */
const orders: readonly (readonly (string | number)[])[] = Array.from({ length: 60 }, (_, index) => {
  const person = ["Ann", "Ben", "Cid", "Dora", "Eve", "Fay"][(index * 7) % 6];
  const region = { Ann: "North", Ben: "North", Cid: "South", Dora: "South", Eve: "East", Fay: "East" }[person] ?? "";
  return [region, person, 46_023 + index * 6, 1000 + ((index * 7919) % 5000) + 0.25];
});
const largestRemainders = (total: number, weights: readonly number[]): number[] => split(BigInt(total), weights.map(BigInt)).map(Number);
const locked = 150_000;
const folder = mkdtempSync(path.join(tmpdir(), "salesheet-targets-"));
const file = path.join(folder, "Team.xlsx");

test.beforeAll(async () => {
  const rows = [["Orders of the team", "", "", ""], ["Region", "Salesperson", "Order date", "Amount"], ...orders];
  const cells = rows.flatMap((row, r) => row.flatMap((value, column) => (value === "" ? [] : [{ row: r, column, value, style: column === 2 && r > 1 ? 1 : 0 }])));
  const sheet = { name: "Orders", visibility: "Visible" as const, cells, columns: [], rows: [], merges: [], freeze: { rows: 0, columns: 0 }, tables: [], isProtected: false };
  writeFileSync(file, await writeWorkbook({ name: "Team", names: [], unread: [], activeSheet: "Orders", styles: [{}, { numberFormat: "yyyy-mm-dd" }], sheets: [sheet] }));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("from opening a team's workbook to a sheet of targets whose every number is proved, and back", async ({ preview }) => {
  preview.preview.setWorkbook(await openFile(file));
  await preview.open();
  const { pane } = preview;
  const before = await preview.snapshot();
  await pane.getByRole("button", { name: "Use my workbook" }).click();
  await pane.getByRole("button", { name: /^Confirm all without questions/ }).click();
  await expect(pane.getByText("Everything found is confirmed.")).toBeVisible();
  await pane.getByRole("button", { name: "Back" }).click();
  await pane.getByRole("button", { name: /^Plan targets/ }).click();
  await pane.getByRole("textbox", { name: "Amount", exact: true }).fill("1,200,000");
  await pane.getByRole("textbox", { name: "First day" }).fill("2026-01-01");
  await pane.getByRole("textbox", { name: "Last day" }).fill("2026-12-31");
  // More than the region has is refused with the name; a sound lock is written into its columns.
  await pane.getByRole("button", { name: "Limits of North / Ann" }).press("Enter");
  await pane.getByRole("textbox", { name: "Locked at" }).fill("1,300,000");
  await expect(pane.getByText(/^The minimums and locked amounts of North \/ Ann are [\d,]+ more/)).toBeVisible();
  await pane.getByRole("textbox", { name: "Locked at" }).fill(`${locked}`);
  await pane.getByRole("textbox", { name: "Locked at" }).press("Escape");
  await expect(pane.getByText("locked at 150,000")).toBeVisible();
  await pane.getByRole("button", { name: "Write the sheet" }).click();
  await expect(pane.getByRole("button", { name: "Plan another" })).toBeVisible();
  await preview.settled();

  const cells = await preview.values("Targets!A1:AC40");
  const rowsOf = (title: string) => {
    const start = cells.findIndex(([first, second]) => first === title && second === "") + 1;
    const end = cells.findIndex(([first], row) => row > start && first === "Total");
    return cells.slice(start + 1, end).filter(([first]) => first !== "");
  };
  const sold = (matches: (order: readonly (string | number)[]) => boolean): number => orders.filter(matches).reduce((sum, [, , , amount]) => sum + Number(amount) * 100, 0);
  const regions = [...new Set(orders.map(([region]) => String(region)))];
  const regionTargets = largestRemainders(1_200_000, regions.map((region) => sold((order) => order[0] === region)));
  expect(rowsOf("Region").map(([region, , , , , target]) => [region, target])).toEqual(regions.map((region, index) => [region, regionTargets[index]]));
  const people = rowsOf("Salesperson");
  expect(people).toHaveLength(6);
  for (const [index, region] of regions.entries()) {
    const names = [...new Set(orders.filter((order) => order[0] === region).map(([, person]) => String(person)))];
    const free = names.filter((name) => name !== "Ann");
    const targets = largestRemainders(regionTargets[index] - (names.length - free.length) * locked, free.map((name) => sold((order) => order[1] === name)));
    const targetOf = (name: string): number => (name === "Ann" ? locked : targets[free.indexOf(name)]);
    expect(people.filter(([first]) => first === region).map(([, name, , , , target]) => [name, target])).toEqual(names.map((name) => [name, targetOf(name)]));
  }
  expect(people.filter(([, name]) => name === "Ann").map((person) => person.slice(3, 5))).toEqual([[locked, locked]]);
  // Twelve months by their days beside each person, quarters before them, and every difference is 0.
  const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  for (const person of people) {
    const months = largestRemainders(Number(person[5]), days);
    expect(person.slice(17, 29)).toEqual(months);
    expect(person.slice(11, 16)).toEqual([...[0, 3, 6, 9].map((first) => months.slice(first, first + 3).reduce((sum, month) => sum + month, 0)), 0]);
    expect(person.slice(7, 10)).toEqual([person[5], 0, ""]);
  }

  await pane.getByRole("button", { name: "Undo" }).click();
  await expect(pane.getByText(/^Taken back/).first()).toBeVisible();
  await preview.settled();
  expect(await preview.snapshot()).toEqual(before);

  // January closes: what was sold in it stays, what is left of each target goes to the other months.
  await pane.getByRole("button", { name: "Write the sheet" }).click();
  await pane.getByRole("button", { name: "Plan another" }).click();
  await expect(pane.getByRole("combobox", { name: "Closed on “Targets”" })).toHaveValue("1");
  await pane.getByRole("button", { name: "Close and re-spread" }).click();
  await expect(pane.getByText(/^“Targets” is re-spread/).first()).toBeVisible();
  await preview.settled();
  const after = (await preview.values("Targets!A1:AC40")).filter(([, name]) => people.some((person) => person[1] === name)).slice(0, people.length);
  for (const person of after) {
    const january = orders.filter(([, name, date]) => name === person[1] && Number(date) < 46_054).reduce((sum, [, , , amount]) => sum + Number(amount), 0);
    expect(person[17]).toBe(january);
    const left = largestRemainders(Math.floor(Number(person[5]) - january), days.slice(1));
    // Targets are whole amounts and what was sold is not: what is left below one goes to the month with the most days.
    expect(person.slice(18, 29).reduce<number>((sum, month) => sum + Number(month), 0)).toBe(Number(person[5]) - january);
    person.slice(18, 29).forEach((month, index) => expect(Math.abs(Number(month) - left[index])).toBeLessThan(1));
    expect(person.slice(7, 10)).toEqual([person[5], 0, ""]);
  }
});
