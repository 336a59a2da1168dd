import { commission, rank, readCsv, reps, split } from "./independent";
import { expect, test } from "./previewPage";

const team = reps();
const first = 9;
const last = first + team.length - 1;
const sales = team.map((rep) => rep.sales);
const number = (cents: bigint) => Number(cents) / 100;
const serialOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;

test.describe("the sample workbook", () => {
  test("holds every order line of the file", async ({ preview }) => {
    const lines = readCsv("orders-2020-06.csv");
    const columns = Object.keys(lines[0]);
    const text = ["SalesOrderNumber", "Territory", "Group"];
    const expected = lines.map((line) => columns.map((column) => (column === "OrderDate" ? serialOf(line[column]) : text.includes(column) ? line[column] : Number(line[column]))));
    const cells = (await preview.snapshot()).Orders.values;
    const header = cells.findIndex((row) => row.includes("SalesOrderNumber"));
    const start = cells[header].indexOf("SalesOrderNumber");
    expect(lines).toHaveLength(3004);
    expect(cells[header].slice(start, start + columns.length)).toEqual(columns);
    expect(cells.slice(header + 1, header + 1 + lines.length).map((row) => row.slice(start, start + columns.length))).toEqual(expected);
  });

  test("adds up each rep's sales by SUMIFS", async ({ preview }) => {
    expect(await preview.column(`Reps!A${first}:A${last}`)).toEqual(team.map((rep) => rep.key));
    expect(await preview.column(`Reps!C${first}:C${last}`)).toEqual(team.map((rep) => rep.lines));
    const sums = (await preview.column(`Reps!D${first}:D${last}`)).map((value) => Math.round(Number(value) * 100));
    expect(sums).toEqual(sales.map(Number));
    expect(await preview.column(`Reps!E${first}:E${last}`)).toEqual(team.map((rep) => (rep.quota === undefined ? "" : number(rep.quota))));
  });

  test("splits 40,000,000 over the reps by their sales, exactly", async ({ preview }) => {
    const parts = split(40_000n, sales).map((units) => Number(units) * 1000);
    expect(await preview.formulas(`Reps!I${first}`)).toEqual([["=SALES.SPLIT(Target,Reps[Sales],TargetUnit)"]]);
    expect(await preview.column(`Reps!I${first}:I${last}`)).toEqual(parts);
    expect(await preview.values("Reps!J4:J5")).toEqual([[40_000_000], [0]]);
  });

  test("pays marginal commission on attainment bands, to the cent", async ({ preview }) => {
    const expected = team.map((rep) => (rep.quota === undefined ? "#N/A" : number(commission(rep.sales, rep.quota))));
    expect(await preview.column(`Reps!J${first}:J${last}`)).toEqual(expected);
  });

  test("ranks the reps, spilled and a row at a time", async ({ preview }) => {
    const expected = sales.map((value) => rank(value, sales));
    expect(await preview.column(`Reps!K${first}:K${last}`)).toEqual(expected);
    expect(await preview.column(`Reps!G${first}:G${last}`)).toEqual(expected);
  });

  test("follows a change of the target, of a sale and of a rate", async ({ preview }) => {
    await preview.type("Reps!D4", 1_000_001);
    await preview.type("Reps!D5", 1);
    const parts = split(1_000_001n, sales).map(Number);
    expect(await preview.column(`Reps!I${first}:I${last}`)).toEqual(parts);
    expect(await preview.values("Reps!J4:J5")).toEqual([[1_000_001], [0]]);
  });
});
