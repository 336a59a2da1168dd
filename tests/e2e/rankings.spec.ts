import { readCsv } from "./independent";
import { expect, test } from "./previewPage";

interface Place {
  readonly rank: number;
  readonly name: string;
  readonly quantity: number;
  readonly cents: bigint;
}

/** Hundredths of the amounts by seller and territory, added up as whole numbers: nothing here comes from src/. */
function places(): Place[] {
  const lines = readCsv("orders-2020-06.csv");
  const all = [...new Set(lines.map((line) => line.EmployeeKey))].map((name) => {
    const own = lines.filter((line) => line.EmployeeKey === name);
    return { name, cents: own.reduce((sum, line) => sum + BigInt(Number(line.SalesAmount).toFixed(2).replace(".", "")), 0n), quantity: own.reduce((sum, line) => sum + Number(line.OrderQuantity), 0) };
  });
  const ranked = all.map((one) => ({ ...one, rank: 1 + all.filter(({ cents }) => cents > one.cents).length }));
  return ranked.sort((one, other) => one.rank - other.rank);
}

test("a board of the sample's orders: every cell as worked out apart, and nothing left of it after undo", async ({ preview }) => {
  const { pane } = preview;
  const before = await preview.snapshot();
  await pane.getByRole("button", { name: "Use my workbook" }).click();
  await pane.getByRole("button", { name: /^Confirm all without questions/ }).click();
  await expect(pane.getByText("Everything found is confirmed.")).toBeVisible();
  await pane.getByRole("button", { name: "Back" }).click();
  await pane.getByRole("button", { name: /^Rank people/ }).click();
  await expect(pane.getByRole("combobox", { name: "Who is ranked" }).locator("option:checked")).toHaveText("EmployeeKey");
  await expect(pane.getByRole("combobox", { name: "Ranked by" }).locator("option:checked")).toHaveText("SalesAmount");
  await pane.getByRole("button", { name: /^Ties, grades and prizes/ }).click();
  await pane.getByRole("textbox", { name: "Prizes" }).fill("5000, 3000");
  await expect(pane.getByText(/^Jun 1, 2020 to Jun 30, 2020, compared with May 1, 2020 to May 31, 2020$/)).toBeVisible();
  expect(await preview.snapshot(), "nothing is written before the button is pressed").toEqual(before);
  await pane.getByRole("button", { name: "Write the board" }).click();
  await expect(pane.getByText(/^Written to Leaderboard!A1/).first()).toBeVisible();
  await preview.settled();

  const expected = places();
  const sum = expected.reduce((all, { cents }) => all + cents, 0n);
  const cells = (await preview.snapshot()).Leaderboard.values;
  const header = cells.findIndex((row) => row.includes("Change of rank"));
  const rows = cells.slice(header + 1, header + 1 + expected.length).map((row) => row.slice(0, 6));
  // In May nobody sold anything: all were first.
  expect(rows.map(([rank, name, value, share, change, prize]) => [rank, String(name), Math.round(Number(value) * 100), Number(share).toFixed(10), change, prize])).toEqual(
    expected.map(({ rank, name, cents }) => [rank, name, Number(cents), (Number(cents) / Number(sum)).toFixed(10), 1 - rank, rank === 1 ? 5000 : rank === 2 ? 3000 : 0]),
  );
  const formulas = (await preview.snapshot()).Leaderboard.formulas.flat().map(String);
  expect(formulas.some((formula) => formula.startsWith("=SALES.LEADERBOARD("))).toBe(true);
  expect(formulas.some((formula) => formula.includes("SUMIFS(Orders[SalesAmount],Orders[EmployeeKey]"))).toBe(true);

  // The chart shows the first fifteen as worked out apart, and marks and bars cover every row that the board can fill.
  const { charts: [chart], conditionalFormats, page } = (await preview.snapshot()).Leaderboard.extras;
  const columnOf = (area: { row: number; column: number; rowCount: number } | null) => area && cells.slice(area.row, area.row + area.rowCount).map((row) => row[area.column]);
  const shownPlaces = expected.slice(0, 15);
  expect(columnOf(chart.series[0].values)?.map((value) => Math.round(Number(value) * 100))).toEqual(shownPlaces.map(({ cents }) => Number(cents)));
  expect(columnOf(chart.series[0].categories)?.map(String)).toEqual(shownPlaces.map(({ name }) => name));
  expect(conditionalFormats.map(({ type, range }) => [type, range])).toEqual(["Custom", "Custom", "Custom", "DataBar", "Custom", "Custom", "Custom"].map((type) => [type, expect.objectContaining({ row: header + 1, rowCount: expected.length })]));
  expect(page).toMatchObject({ kept: { values: { Orientation: "Landscape" } }, titleRows: { row: header } });
  await preview.select("Leaderboard!A1");
  const picture = preview.page.getByRole("img", { name: "Leaderboard · SalesAmount" });
  await expect(picture.locator("rect")).toHaveCount(15);
  await expect(picture.locator("text").nth(1)).toHaveText(expected[0].name);

  // The board is live: a sale that is typed over moves the seller.
  const shown = await preview.values("Orders!A1:L12");
  const top = shown.findIndex((row) => row.includes("SalesAmount"));
  const [amount, seller] = [shown[top].indexOf("SalesAmount"), shown[top].indexOf("EmployeeKey")];
  const cell = `Orders!${String.fromCharCode(65 + amount)}${top + 2}`;
  const old = shown[top + 1][amount];
  await preview.type(cell, 9_999_999);
  expect((await preview.snapshot()).Leaderboard.values[header + 1].slice(0, 2).map(String)).toEqual(["1", String(shown[top + 1][seller])]);
  await preview.type(cell, old);

  await pane.getByRole("button", { name: "Undo" }).click();
  await expect(pane.getByText(/^Taken back/).first()).toBeVisible();
  await preview.settled();
  expect(await preview.snapshot()).toEqual(before);
  await expect(pane.getByRole("button", { name: "Write the board" })).toBeEnabled();
});
