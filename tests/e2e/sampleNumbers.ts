import { commission, rank, readCsv, reps, split } from "./independent";
import { expect, type PreviewPage } from "./previewPage";

const team = reps();
const sales = team.map((rep) => rep.sales);
const headingRow = 8;
const column = (letter: string) => `Reps!${letter}${headingRow + 1}:${letter}${headingRow + team.length}`;
const amount = (cents: bigint) => Number(cents) / 100;
const serialOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;

/** Every order line of the file stands in the Orders table, cell by cell. */
export async function expectOrders(preview: PreviewPage): Promise<void> {
  const lines = readCsv("orders-2020-06.csv");
  const columns = Object.keys(lines[0]);
  const texts = ["SalesOrderNumber", "Territory", "Group"];
  const cellOf = (line: Readonly<Record<string, string>>, name: string) => (name === "OrderDate" ? serialOf(line[name]) : texts.includes(name) ? line[name] : Number(line[name]));
  const cells = (await preview.snapshot()).Orders.values;
  const header = cells.findIndex((row) => row.includes(columns[0]));
  const start = cells[header].indexOf(columns[0]);
  const found = cells.slice(header, header + 1 + lines.length).map((row) => row.slice(start, start + columns.length));
  expect(lines).toHaveLength(3004);
  expect(found).toEqual([columns, ...lines.map((line) => columns.map((name) => cellOf(line, name)))]);
}

/** Sums, quotas, split, commissions and ranks of the Reps sheet, against whole-number arithmetic of the tests' own. */
export async function expectReps(preview: PreviewPage): Promise<void> {
  expect(await preview.column(column("A"))).toEqual(team.map((rep) => rep.key));
  expect(await preview.column(column("C"))).toEqual(team.map((rep) => rep.lines));
  expect((await preview.column(column("D"))).map((value) => Math.round(Number(value) * 100))).toEqual(sales.map(Number));
  expect(await preview.column(column("E"))).toEqual(team.map((rep) => (rep.quota === undefined ? "" : amount(rep.quota))));
  await expectSplit(preview, 40_000_000n, 1000n);
  expect(await preview.column(column("J"))).toEqual(team.map((rep) => (rep.quota === undefined ? "#N/A" : amount(commission(rep.sales, rep.quota)))));
  const places = sales.map((value) => rank(value, sales));
  expect(await preview.column(column("K")), "spilled ranks").toEqual(places);
  expect(await preview.column(column("G")), "a rank in each row of the table").toEqual(places);
}

export async function expectSplit(preview: PreviewPage, total: bigint, unit: bigint): Promise<void> {
  expect(await preview.column(column("I"))).toEqual(split(total / unit, sales).map((units) => Number(units * unit)));
  expect(await preview.values("Reps!J4:J5")).toEqual([[Number(total)], [0]]);
}

export async function expectFormulas(preview: PreviewPage): Promise<void> {
  expect(await preview.formulas(`Reps!I${headingRow + 1}:K${headingRow + 1}`)).toEqual([
    ["=SALES.SPLIT(Target,Reps[Sales],TargetUnit)", '=SALES.COMMISSION(Reps[Sales],Bands,"marginal",Reps[Quota])', "=SALES.RANK(Reps[Sales])"],
  ]);
  expect(await preview.formulas(`Reps!G${headingRow + 1}`)).toEqual([["=SALES.RANK([@Sales],[Sales])"]]);
}
