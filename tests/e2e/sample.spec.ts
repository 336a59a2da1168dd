import { expectFormulas, expectOrders, expectReps, expectSplit } from "./sampleNumbers";
import { expect, test } from "./previewPage";

test("the sample workbook shows what an independent computation says, cell by cell", async ({ preview }) => {
  await expectOrders(preview);
  await expectFormulas(preview);
  await expectReps(preview);
});

test("formulas follow a change of the target and of its unit", async ({ preview }) => {
  await preview.type("Reps!D4", 1_000_001);
  await preview.type("Reps!D5", 1);
  await expectSplit(preview, 1_000_001n, 1n);
});

test("cells show #BUSY! until the add-in has answered", async ({ preview }) => {
  const seen = await preview.page.evaluate(async () => {
    const { model, values, type, settled } = window.salesheetPreview;
    type("Reps!N9", "=SALES.RANK(Reps[Sales],,\"dense\")");
    await model.whenCalculated();
    const pending = values("Reps!N9");
    await settled();
    return { pending, answered: values("Reps!N9") };
  });
  expect(seen).toEqual({ pending: [["#BUSY!"]], answered: [[15]] });
});

test("an error among the values spoils its own result only, and blanks stay blank", async ({ preview }) => {
  for (const [row, input] of [[20, 5000], [21, "=NA()"], [23, 7000], [24, "=0.1+0.7"], [25, 0.8]] as const) await preview.type(`Bands!A${row}`, input);
  await preview.type("Bands!B20", "=SALES.RANK(A20:A25)");
  expect(await preview.column("Bands!B20:B25")).toEqual([2, "#N/A", "", 1, 3, 3]);
});

test("formulas follow an order that changes", async ({ preview }) => {
  const { Orders } = await preview.snapshot();
  const header = Orders.values.findIndex((row) => row.includes("SalesAmount"));
  const [amountColumn, keyColumn] = ["SalesAmount", "EmployeeKey"].map((name) => Orders.values[header].indexOf(name));
  const key = Orders.values[header + 1][keyColumn];
  const before = Number(Orders.values[header + 1][amountColumn]);
  const row = 9 + (await preview.column("Reps!A9:A25")).indexOf(key);
  const [[sales]] = await preview.values(`Reps!D${row}`);
  await preview.type(`Orders!${String.fromCharCode(65 + amountColumn)}${header + 2}`, before + 1_000_000);
  expect(Number((await preview.values(`Reps!D${row}`))[0][0])).toBeCloseTo(Number(sales) + 1_000_000, 6);
  expect(await preview.values(`Reps!K${row}`)).toEqual([[1]]);
});

test("a formula with a fault says what is wrong and where", async ({ preview }) => {
  await preview.type("Reps!N9", '=SALES.RANK(Reps[Sales],,"sideways")');
  await preview.select("Reps!N9");
  expect(await preview.values("Reps!N9")).toEqual([["#VALUE!"]]);
  await expect(preview.page.getByRole("status").first()).toContainText(/sideways/);
});
