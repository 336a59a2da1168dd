import { commission as commissionByQuota, rank, reps } from "./independent";
import { expect, test, type PreviewPage } from "./previewPage";

const sales = reps().map((rep) => rep.sales);
const range = (column: string) => `Reps!${column}9:${column}${8 + sales.length}`;

/** What is drawn: from in cents, rate in tenths of a percent. */
const bands = [{ from: 0n, rate: 10n }, { from: 20_000_000n, rate: 25n }, { from: 40_000_000n, rate: 40n }] as const;

/** The part of an amount inside each band, in cents: whole numbers only, nothing imported from src/. */
function inBands(amount: bigint): { readonly part: bigint; readonly rate: bigint }[] {
  return bands.flatMap(({ from, rate }, index) => {
    const to = bands[index + 1]?.from ?? amount;
    const part = (amount < to ? amount : to) - from;
    return part > 0n ? [{ part, rate }] : [];
  });
}

/** In cents, rounded once, half up. */
function commission(amount: bigint): bigint {
  const exact = inBands(amount).reduce((sum, { part, rate }) => sum + part * rate, 0n);
  return (exact + 500n) / 1000n;
}

const numbersIn = (text: string): number[] => (text.match(/-?[\d,]+(?:\.\d+)?/g) ?? []).map((each) => Number(each.replaceAll(",", "")));

async function drawBands({ pane }: PreviewPage): Promise<void> {
  const cell = (column: string, row: number) => pane.getByRole("textbox", { name: `${column}, band ${row}`, exact: true });
  await cell("Rate", 1).fill("1%");
  await cell("From", 2).fill("20万");
  await cell("Rate", 2).fill("2.5");
  await expect(pane.getByText("Band 2 pays 2.5 times the amount. Did you mean 2.5%?").first()).toBeVisible();
  await cell("Rate", 2).fill("2.5%");
  await pane.getByRole("button", { name: "Add a band" }).click();
  await expect(cell("From", 3)).toBeFocused();
  await cell("From", 3).fill("200000");
  await cell("Rate", 3).fill("4%");
  await expect(pane.getByText("Bands 2 and 3 start at the same place and overlap.").first()).toBeVisible();
  await cell("From", 3).fill("400,000");
  await expect(pane.getByRole("img", { name: /^Payout curve from 0 to 520,000: .*at 200,000 it pays 2,000.*at 400,000 it pays 7,000/ })).toBeVisible();
}

for (const profile of ["floor", "current"] as const) {
  test.describe(`Pay a commission, Excel profile "${profile}"`, () => {
    test.use({ previewOptions: { profile } });

    test("draws bands, writes them with one live formula, explains a cell, and takes everything back", async ({ preview }) => {
      const { pane } = preview;
      const before = await preview.snapshot();
      await preview.select(range("D"));
      await pane.getByRole("button", { name: /^Pay a commission/ }).click();
      await pane.getByRole("button", { name: `Use the selected cells: ${range("D")}` }).first().click();
      await drawBands(preview);
      await pane.getByRole("radio", { name: "One block beside it" }).check();
      await pane.getByRole("textbox", { name: "Write to", exact: true }).fill("Reps!M9");
      await pane.getByRole("textbox", { name: "Write the bands to" }).fill("Reps!P8");
      await expect(pane.getByRole("button", { name: "Write the formula" })).toBeEnabled();
      expect(await preview.snapshot(), "nothing is written before the button is pressed").toEqual(before);
      await pane.getByRole("button", { name: "Write the formula" }).click();
      await expect(pane.getByText(/^Written to Reps!M9/).first()).toBeVisible();
      await preview.settled();

      expect((await preview.column(range("M"))).map((value) => Math.round(Number(value) * 100))).toEqual(sales.map((amount) => Number(commission(amount))));
      expect(await preview.values("Reps!P8:Q11")).toEqual([["From", "Rate"], [0, 0.01], [200_000, 0.025], [400_000, 0.04]]);
      const [[formula]] = await preview.formulas("Reps!M9");
      expect(String(formula).replace("Reps!$P", "$P")).toBe('=SALES.COMMISSION(Reps[Sales],$P$9:$Q$11,"marginal")');

      // The rep with the largest sales passes through every band.
      const largest = sales.reduce((best, amount, index) => (amount > (sales[best] ?? 0n) ? index : best), 0);
      const address = `Reps!M${9 + largest}`;
      await pane.getByRole("button", { name: "Back" }).click();
      await preview.select(address);
      await pane.getByRole("button", { name: /^Explain a commission/ }).click();
      await expect(pane.getByText(`This is what ${address} holds.`).first()).toBeVisible();
      const rows = (await pane.getByRole("row").allInnerTexts()).slice(1, -1);
      const parts = inBands(sales[largest] ?? 0n);
      // Each row ends in: part x rate = … commission.
      expect(rows.map((row) => numbersIn(row.split("\n").find((line) => line.includes("×")) ?? "")[0])).toEqual(parts.map(({ part }) => Number(part) / 100));
      const pays = rows.map((row) => Math.round((numbersIn(row).at(-1) ?? NaN) * 100));
      expect(pays.reduce((sum, pay) => sum + pay, 0)).toBe(Number(commission(sales[largest] ?? 0n)));
      await expect(pane.getByText("This is the highest band.").first()).toBeVisible();
      await pane.getByLabel("One more deal of").fill("10000");
      await expect(pane.getByText(/^It pays 400 more/).first()).toBeVisible();

      await pane.getByRole("button", { name: "Back" }).click();
      await pane.getByRole("button", { name: "Undo" }).click();
      await expect(pane.getByText(/^Taken back/).first()).toBeVisible();
      await preview.settled();
      expect(await preview.snapshot()).toEqual(before);
    });

    test("pays and ranks in columns of the table itself, explains a row, and lets the table go back", async ({ preview }) => {
      const { pane } = preview;
      // The sample's own blocks beside the table make room; how many columns it has shows in the whole workbook's picture.
      for (const cell of ["I9", "J9", "K9", "I8", "J8", "K8"]) await preview.type(`Reps!${cell}`, "");
      await preview.type("Reps!Z1", "=COLUMNS(Reps)");
      const before = await preview.snapshot();
      await preview.select(range("D"));
      await pane.getByRole("button", { name: /^Pay a commission/ }).click();
      await pane.getByRole("button", { name: `Use the selected cells: ${range("D")}` }).first().click();
      await pane.getByRole("textbox", { name: "Quota (optional)" }).fill("Reps[Quota]");
      await pane.getByRole("radio", { name: "Take them from the sheet" }).check();
      await pane.getByRole("textbox", { name: "Band table" }).fill("Bands");
      await expect(pane.getByRole("radio", { name: "A column in the table Reps" })).toBeChecked();
      await pane.getByRole("combobox", { name: "Rank column" }).selectOption("By commission");
      await expect(pane.getByText("The table Reps grows by 2 columns, Reps!H8:I25: Commission, Rank.")).toBeVisible();
      await expect(pane.getByRole("button", { name: "Write the formula" })).toBeEnabled();
      expect(await preview.snapshot(), "nothing is written before the button is pressed").toEqual(before);
      await pane.getByRole("button", { name: "Write the formula" }).click();
      await expect(pane.getByText(/^Written to Reps!H9/).first()).toBeVisible();
      await preview.settled();

      const pays = reps().map(({ sales: amount, quota }) => (quota === undefined ? undefined : commissionByQuota(amount, quota)));
      const paid = pays.filter((pay) => pay !== undefined);
      expect(await preview.column("Reps!H8:I8")).toEqual(["Commission"]);
      expect((await preview.column(range("H"))).map((value) => (value === "#N/A" ? undefined : BigInt(Math.round(Number(value) * 100))))).toEqual(pays);
      expect(await preview.column(range("I"))).toEqual(pays.map((pay) => (pay === undefined ? "#N/A" : rank(pay, paid))));
      expect((await preview.formulas("Reps!H10:I10"))[0]).toEqual(['=SALES.COMMISSION([@Sales],Bands,"marginal",[@Quota])', "=SALES.RANK([@Commission],[Commission])"]);
      expect(await preview.values("Reps!Z1")).toEqual([[9]]);

      const last = 9 + pays.lastIndexOf(paid.at(-1));
      await pane.getByRole("button", { name: "Back" }).click();
      await preview.select(`Reps!H${last}`);
      await pane.getByRole("button", { name: /^Explain a commission/ }).click();
      await expect(pane.getByText(`This is what Reps!H${last} holds.`).first()).toBeVisible();
      for (const source of [`Reps!D${last}`, `Reps!E${last}`, "Bands!A4:B7"]) await expect(pane.getByRole("button", { name: `Show ${source} in the sheet` })).toBeVisible();

      await pane.getByRole("button", { name: "Back" }).click();
      await pane.getByRole("button", { name: "Undo" }).click();
      await expect(pane.getByText(/^Taken back/).first()).toBeVisible();
      await preview.settled();
      expect(await preview.snapshot()).toEqual(before);
    });
  });
}

test("the sample's own commissions are explained, with their quota and their band table", async ({ preview }) => {
  const { pane } = preview;
  const row = 9 + reps().findIndex(({ quota }) => quota !== undefined);
  await preview.select(`Reps!J${row}`);
  await pane.getByRole("button", { name: /^Explain a commission/ }).click();
  await expect(pane.getByText(`This is what Reps!J${row} holds.`).first()).toBeVisible();
  for (const source of [`Reps!D${row}`, `Reps!E${row}`, "Bands!A4:B7"]) await expect(pane.getByRole("button", { name: `Show ${source} in the sheet` })).toBeVisible();
  await pane.getByRole("button", { name: "Show Bands!A4:B7 in the sheet" }).click();
  await expect(pane.getByText(`This is what Reps!J${row} holds.`).first()).toBeVisible();
  await preview.select("Reps!B9");
  await expect(pane.getByText(/^Reps!B9 holds no formula/).first()).toBeVisible();
});

test("the drawn bands are there again when the pane is opened anew", async ({ preview }) => {
  await preview.pane.getByRole("button", { name: /^Pay a commission/ }).click();
  await drawBands(preview);
  await preview.open();
  await preview.pane.getByRole("button", { name: /^Pay a commission/ }).click();
  await expect(preview.pane.getByRole("textbox", { name: "From, band 3", exact: true })).toHaveValue("400,000");
});
