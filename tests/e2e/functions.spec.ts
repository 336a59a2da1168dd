import { expect, test } from "./previewPage";

/** Formulas in free cells of the sample, with what a person would work out by hand. */
const asked: readonly { readonly cell: string; readonly formula: string; readonly area: string; readonly shows: readonly (readonly unknown[])[] }[] = [
  {
    cell: "A20",
    formula: "=SALES.EXPLAIN(38000,{0,0.01;10000,0.02;30000,0.03})",
    area: "A20:E24",
    shows: [["From", "To", "Amount", "Rate", "Commission"], [0, 10_000, 10_000, 0.01, 100], [10_000, 30_000, 20_000, 0.02, 400], [30_000, "", 8000, 0.03, 240], ["Total", "", 38_000, "", 740]],
  },
  { cell: "A30", formula: '=SALES.DRAW({2750;3000;1500;2375;3000;2750},2000)', area: "A30:A35", shows: [[2750], [3000], [2000], [2000], [2875], [2750]] },
  { cell: "A40", formula: '=SALES.TIMEPASSED("2026-11-01","2026-11-30","2026-11-21")', area: "A40", shows: [[0.7]] },
  {
    cell: "A45",
    formula: '=SALES.LEADERBOARD({"Ann";"Bo";"Cy"},{20;50;30},2,,,,,"zh-CN")',
    area: "A45:E47",
    shows: [["名次", "名称", "数值", "占比", "名次变化"], [1, "Bo", 50, 0.5, ""], [2, "Cy", 30, 0.3, ""]],
  },
  { cell: "A55", formula: "=SALES.SPLITGRID({10;20},{12,18},{1,1;1,1},1)", area: "A55:B56", shows: [[4, 6], [8, 12]] },
  { cell: "A60", formula: '=SALES.BAND({50;80;120},{0,"C";60,"B";100,"A"})', area: "A60:A62", shows: [["C"], ["B"], ["A"]] },
];

test("functions of every family answer in the grid as by hand", async ({ preview }) => {
  for (const { cell, formula } of asked) await preview.type(`Bands!${cell}`, formula);
  for (const { area, shows, formula } of asked) expect(await preview.values(`Bands!${area}`), formula).toEqual(shows);
});

test("what was typed into a function's form is there again when the pane is opened anew, and means the same cells", async ({ preview }) => {
  const argument = (name: string) => preview.pane.getByRole("textbox", { name });
  const openForm = () => preview.pane.getByRole("button", { name: /SALES\.SPLIT/ }).click();
  await preview.select("Reps!D9:D25");
  await openForm();
  await expect(preview.pane.getByRole("button", { name: "Insert into Reps!D9" })).toBeVisible();
  await argument("total").fill("D4");
  await preview.pane.getByRole("button", { name: "Use the selected cells: Reps!D9:D25" }).nth(1).click();
  await argument("unit").fill("1,000");
  await expect(preview.pane.getByText("=SALES.SPLIT(D4, D9:D25, 1000)", { exact: true })).toBeVisible();

  await preview.open();
  await preview.select("Bands!H2");
  await openForm();
  await expect(argument("total")).toHaveValue("Reps!D4");
  await expect(argument("weights")).toHaveValue("Reps!D9:D25");
  await expect(argument("unit")).toHaveValue("1,000");
  await preview.pane.getByRole("button", { name: "Insert into Bands!H2" }).click();
  await expect(preview.pane.getByText("Inserted into Bands!H2.").first()).toBeVisible();
  await preview.settled();
  expect(String((await preview.formulas("Bands!H2"))[0]?.[0]).replaceAll(" ", "")).toBe("=SALES.SPLIT(Reps!D4,Reps!D9:D25,1000)");
  const parts = (await preview.column("Bands!H2:H18")).map(Number);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(40_000_000);

  await preview.pane.getByRole("button", { name: "Start over" }).click();
  await expect(argument("total")).toBeFocused();
  for (const name of ["total", "weights", "unit"]) await expect(argument(name)).toHaveValue("");
});
