import { expectFormulas, expectOrders, expectReps, expectSplit } from "./sampleNumbers";
import { expect, test } from "./previewPage";

test("the sample workbook shows what an independent computation says, cell by cell", async ({ preview }) => {
  await expectOrders(preview);
  await expectFormulas(preview);
  await expectReps(preview);
});

test("formulas follow a change of the target, of its unit and of an order", async ({ preview }) => {
  await preview.type("Reps!D4", 1_000_001);
  await preview.type("Reps!D5", 1);
  await expectSplit(preview, 1_000_001n, 1n);
  const [[sales]] = await preview.values("Reps!D9");
  const [[order]] = await preview.values("Orders!L2:L2");
  expect([typeof sales, typeof order]).toEqual(["number", "number"]);
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

test("a formula with a fault says what is wrong and where", async ({ preview }) => {
  await preview.type("Reps!N9", '=SALES.RANK(Reps[Sales],,"sideways")');
  await preview.select("Reps!N9");
  expect(await preview.values("Reps!N9")).toEqual([["#VALUE!"]]);
  await expect(preview.page.getByRole("status").first()).toContainText(/sideways/);
});
