import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openFile } from "../../src/preview/server/openFile";
import { writeWorkbook } from "../../src/preview/xlsx/writeWorkbook";
import { naiveLeft, naivePeriodSums, naiveRows, naiveRowSums, sum, wholeParts, type NaivePlan } from "../support/naive/naiveClosing";
import { expect, test, type PreviewPage } from "./previewPage";

const firstDay = 46_023; // 2026-01-01
const dayCount = 90; // to 2026-03-31
const people = ["Ann", "Ben", "Cid"];
/** Person, day, cents: Ann sells much on a few days, Cid nearly nothing. */
const orders = Array.from({ length: 45 }, (_, index) => ({ person: people[(index * 5) % 7 % 3], day: firstDay + index * 2, cents: 12_345 + ((index * 7919) % 400_000) }));
const total = 400_000n;
const folder = mkdtempSync(path.join(tmpdir(), "salesheet-closing-"));
const file = path.join(folder, "Days.xlsx");

test.beforeAll(async () => {
  const rows = [["Salesperson", "Order date", "Amount"], ...orders.map(({ person, day, cents }) => [person, day, cents / 100])];
  const cells = rows.flatMap((row, r) => row.map((value, column) => ({ row: r, column, value, style: column === 1 && r > 0 ? 1 : 0 })));
  const sheet = { name: "Orders", visibility: "Visible" as const, cells, columns: [], rows: [], merges: [], freeze: { rows: 0, columns: 0 }, tables: [], isProtected: false };
  writeFileSync(file, await writeWorkbook({ name: "Days", names: [], unread: [], activeSheet: "Orders", styles: [{}, { numberFormat: "yyyy-mm-dd" }], sheets: [sheet] }));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The plan worked out apart: whose days count, and how many of them each period has. */
function planOf(periods: readonly { readonly from: number; readonly to: number; readonly weight: bigint }[], closed: number): NaivePlan {
  const soldBy = (person: string, from: number, to: number): bigint => sum(orders.filter((order) => order.person === person && order.day >= from && order.day <= to).map(({ cents }) => BigInt(cents)));
  const shown = [...new Set(orders.map(({ person }) => person))];
  return {
    targets: wholeParts(total, shown.map((person) => soldBy(person, 0, Infinity)), 0n).map((part) => part * 100n),
    weights: periods.map(({ weight }) => weight),
    sold: shown.map((person) => periods.map(({ from, to }) => soldBy(person, from, to))),
    closed, unit: 100n,
  };
}

// 2026-01-01 is a Thursday.
const days = Array.from({ length: dayCount }, (_, index) => ({ from: firstDay + index, to: firstDay + index, weight: (index + 3) % 7 < 5 ? 1n : 0n }));
const months = [31, 28, 31].map((length, month, lengths) => {
  const from = firstDay + lengths.slice(0, month).reduce((all, one) => all + one, 0);
  return { from, to: from + length - 1, weight: BigInt(length) };
});

/** The people's rows of the sheet in cents, their proofs, and the line below them. */
async function shown(preview: PreviewPage, periodCount: number) {
  await preview.settled();
  const cells = await preview.values("Targets!A1:DM40");
  // Months that stand before days begin on the same day: the periods come last.
  const heading = cells.findIndex((row) => row[0] === "Salesperson" && row.includes(firstDay));
  const first = cells[heading].lastIndexOf(firstDay);
  const at = (header: string): number => cells[heading].indexOf(header);
  const cents = (value: unknown): bigint => BigInt(Math.round(Number(value) * 100));
  const inPeriods = (row: readonly unknown[]): bigint[] => row.slice(first, first + periodCount).map(cents);
  const rows = cells.slice(heading + 2, heading + 2 + people.length);
  return {
    targets: rows.map((row) => cents(row[at("Target")])),
    grid: rows.map(inPeriods),
    sums: inPeriods(cells[heading + 2 + people.length]),
    below: inPeriods(cells[heading + 3 + people.length]),
    proofs: rows.map((row) => [row[at("Difference (0 is right)")], row[at("Check")]]),
    whole: cells.find((row) => row[0] === "Difference (0 is right)")?.[1],
    openFrom: cells.find((row) => row[0] === "Open from")?.[1],
  };
}

async function planTargets(preview: PreviewPage, grain: string): Promise<void> {
  preview.preview.setWorkbook(await openFile(file));
  await preview.open();
  const { pane } = preview;
  await pane.getByRole("button", { name: "Use my workbook" }).click();
  await pane.getByRole("button", { name: /^Confirm all without questions/ }).click();
  await expect(pane.getByText("Everything found is confirmed.")).toBeVisible();
  await pane.getByRole("button", { name: "Back" }).click();
  await pane.getByRole("button", { name: /^Plan targets/ }).click();
  await pane.getByRole("textbox", { name: "Amount", exact: true }).fill(String(total));
  await pane.getByRole("textbox", { name: "First day" }).fill("2026-01-01");
  await pane.getByRole("textbox", { name: "Last day" }).fill("2026-03-31");
  await pane.getByRole("combobox", { name: "Periods", exact: true }).selectOption({ label: grain });
}

async function write(preview: PreviewPage): Promise<void> {
  await preview.pane.getByRole("button", { name: "Write the sheet" }).click();
  await preview.pane.getByRole("button", { name: "Plan another" }).click();
}

const money = (cents: bigint): string => (Number(cents) / 100).toLocaleString("en-US", { maximumFractionDigits: 2 });

test("a plan by day: closed through a day in the pane, taken back, and measured by on a leaderboard", async ({ preview }) => {
  await planTargets(preview, "Days");
  const { pane } = preview;
  await pane.getByRole("combobox", { name: "A period weighs" }).selectOption({ label: "Its working days" });
  await write(preview);
  const closedOn = pane.getByRole("combobox", { name: "Closed on “Targets”" });
  await expect(closedOn).toHaveValue("1");
  expect((await shown(preview, dayCount)).grid).toEqual(naiveRows(planOf(days, 0)));

  await closedOn.selectOption({ label: "through Jan 31, 2026" });
  const plan = planOf(days, 31);
  const rows = naiveRows(plan);
  const inJanuary = (of: readonly (readonly bigint[])[]): bigint => sum(of.map((row) => sum(row.slice(0, 31))));
  const more = sum(naiveLeft(plan)) - (total * 100n - inJanuary(naiveRows(planOf(days, 0))));
  await expect(pane.getByText(`Sold ${money(inJanuary(plan.sold))} of ${money(inJanuary(naiveRows(planOf(days, 0))))}: the open periods (59) need ${money(more)} more.`).first()).toBeVisible();
  await pane.getByRole("button", { name: "Close and re-spread" }).click();
  await expect(pane.getByText(/^“Targets” is re-spread/).first()).toBeVisible();
  const after = await shown(preview, dayCount);
  expect([after.targets, after.grid]).toEqual([plan.targets, rows]);
  expect([after.whole, after.openFrom, after.proofs]).toEqual([0, firstDay + 31, people.map(() => [0, ""])]);
  await pane.getByRole("button", { name: "Undo" }).click();
  await expect(pane.getByText(/^Taken back/).first()).toBeVisible();
  expect((await shown(preview, dayCount)).grid).toEqual(naiveRows(planOf(days, 0)));

  // Two weeks of March by their days: no month says what was to be sold in them.
  await pane.getByRole("button", { name: "Back" }).click();
  await pane.getByRole("button", { name: /^Rank people/ }).click();
  await pane.getByRole("combobox", { name: "Compare by" }).selectOption({ label: "Share of the target reached" });
  await pane.getByRole("combobox", { name: "Period", exact: true }).selectOption({ label: "Other days…" });
  await pane.getByRole("textbox", { name: "First day" }).fill("2026-03-09");
  await pane.getByRole("textbox", { name: "Last day" }).fill("2026-03-22");
  await pane.getByRole("button", { name: "Write the board" }).click();
  await expect(pane.getByText(/^Written to Leaderboard!A1/).first()).toBeVisible();
  await preview.settled();
  const cells = (await preview.snapshot()).Leaderboard.values;
  const header = cells.findIndex((row) => row.includes("Change of rank"));
  const inWeeks = (row: readonly bigint[]): bigint => sum(row.slice(67, 81));
  const open = planOf(days, 0);
  const names = [...new Set(orders.map(({ person }) => person))];
  const expected = names.map((name, index) => [name, Number(inWeeks(open.sold[index])) / Number(inWeeks(naiveRows(open)[index]))] as const).sort((one, other) => other[1] - one[1]);
  expect(expected.every(([, share]) => share > 0)).toBe(true);
  expect(cells.slice(header + 1, header + 4).map((row) => [row[1], Number(row[2]).toFixed(9)])).toEqual(expected.map(([name, share]) => [name, share.toFixed(9)]));
});

test("months whose sums are fixed: the pane says that they move, then both margins hold", async ({ preview }) => {
  await planTargets(preview, "Months");
  const { pane } = preview;
  await pane.getByRole("checkbox", { name: /^Also fix the sum of each period/ }).check();
  await write(preview);
  const closedOn = pane.getByRole("combobox", { name: "Closed on “Targets”" });
  await expect(closedOn).toHaveValue("1");
  const before = await shown(preview, 3);
  expect(before.sums).toEqual(wholeParts(total, months.map(({ weight }) => weight), 0n).map((part) => part * 100n));
  const plan = planOf(months, 1);
  await expect(pane.getByText(`The sums of the periods were fixed: each target holds, and the sums of the open periods are cut anew by their weights, ${money(sum(naiveLeft(plan)))} in all instead of ${money(sum(before.sums.slice(1)))}.`).first()).toBeVisible();
  await pane.getByRole("button", { name: "Close and re-spread" }).click();
  await expect(pane.getByText(/^“Targets” is re-spread/).first()).toBeVisible();
  const after = await shown(preview, 3);
  expect([after.targets, after.sums, after.grid.map(sum)]).toEqual([plan.targets, naivePeriodSums(plan), naiveRowSums(plan)]);
  expect(after.grid.map((row) => row[0])).toEqual(plan.sold.map((row) => row[0]));
  expect([after.below, after.whole, after.proofs]).toEqual([[0n, 0n, 0n], 0, people.map(() => [0, ""])]);
  await pane.getByRole("button", { name: "Undo" }).click();
  await expect(pane.getByText(/^Taken back/).first()).toBeVisible();
  expect(await shown(preview, 3)).toEqual(before);
});
