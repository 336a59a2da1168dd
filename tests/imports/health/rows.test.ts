import { among, check, cleanOrders, ORDER_HEADER, rowsOf, sheet } from "./tables";

describe("rows that stand twice", () => {
  const [first, ...rest] = cleanOrders(12);
  it("are found wherever the second stands, cell by cell", () => {
    const [finding] = among("duplicate-rows", [first, ...rest, first, rest[0], first]);
    expect([finding.severity, rowsOf(finding), finding.values, finding.repair]).toEqual(["warning", [14, 15, 16], { row: 14, other: 2 }, undefined]);
  });
  it("differ in one cell and are none", () => {
    for (let column = 0; column < first.length; column++) expect(among("duplicate-rows", [first, ...rest, first.map((cell, at) => (at === column ? (typeof cell === "number" ? cell + 1 : `${cell}x`) : cell))])).toEqual([]);
  });
  it("are found beside a column that numbers the rows", () => {
    const numbered = [first, ...rest, first].map((cells, row) => [row + 1, ...cells]);
    expect(among("duplicate-rows", numbered, ["No.", ...ORDER_HEADER]).map(rowsOf)).toEqual([[14]]);
  });
  it("are no surprise without a day or a number of the order", () => {
    expect(check(sheet("Orders", [["Sales Rep", "Product", "Amount"], ["Ann Lee", "Desk", 5], ["Bob Stone", "Desk", 5], ["Ann Lee", "Desk", 5]])).filter(({ code }) => code === "duplicate-rows")).toEqual([]);
  });
});

describe("rows that nearly stand twice", () => {
  const orders = cleanOrders(12);
  const near = (customer: string, change: { readonly date?: number; readonly amount?: number } = {}): readonly (readonly number[])[] =>
    among("near-duplicate-rows", [...orders, [46_200, "Ann Lee", "Globex Ltd", 800], [change.date ?? 46_200, "Ann Lee", customer, change.amount ?? 800]]).map(rowsOf);
  it.each(["Globex  Ltd", "globex ltd", "Ｇlobex Ltd", " Globex Ltd ", "Globex Lt", "Globex Ltdd", "Globax Ltd", "lobex Ltd"])("by the name %p", (name) => expect(near(name)).toEqual([[15]]));
  it.each(["Globex", "Glabax Ltd", "Gloebx Ltd", "Initech"])("not by the name %p, two edits away or more", (name) => expect(near(name)).toEqual([]));
  it("on the same day and with the same amount only", () => {
    expect([near("Globex Lt", { date: 46_201 }), near("Globex Lt", { amount: 800.01 })]).toEqual([[], []]);
  });
  it("not where a digit makes another buyer, or one letter another person of a short name", () => {
    const pair = (one: string, other: string) => among("near-duplicate-rows", [...orders, [46_200, "Ann Lee", one, 800], [46_200, "Ann Lee", other, 800]]);
    expect([pair("Shop 1", "Shop 2"), among("near-duplicate-rows", [...orders, [46_200, "张伟", "", 800], [46_200, "张玮", "", 800]])]).toEqual([[], []]);
  });
  it("not where the orders have numbers of their own", () => {
    const numbered = [...orders, [46_200, "Ann Lee", "Globex Ltd", 800], [46_200, "Ann Lee", "Globex Lt", 800]].map((cells, row) => [`A-${row}`, ...cells]);
    expect(among("near-duplicate-rows", numbered, ["Order No", ...ORDER_HEADER])).toEqual([]);
  });
  it("by one letter among a thousand deals of one day and amount, by spaces and case among more", () => {
    const alike = (count: number) => {
      const letters = (row: number): string => [row % 26, Math.floor(row / 26) % 26, Math.floor(row / 676)].map((letter) => String.fromCharCode(97 + letter).repeat(3)).join("");
      const deals = Array.from({ length: count - 3 }, (_, row) => [46_200, "Ann Lee", letters(row), 800]);
      return among("near-duplicate-rows", [...deals, [46_200, "Ann Lee", "Globex Ltd", 800], [46_200, "Ann Lee", "Globex Lt", 800], [46_200, "Ann Lee", "globex  ltd", 800]])[0].cells.count;
    };
    expect([alike(1000), alike(1001)]).toEqual([2, 1]);
  });
  it("and exactly equal rows are told once, as those", () => {
    expect(among("near-duplicate-rows", [...orders, orders[0]])).toEqual([]);
  });
});

describe("amounts", () => {
  /** Median 100, median deviation 1: 110 is the last that is near enough. */
  const values = [98, 99, 99, 99, 100, 100, 100, 101, 101, 101, 102];
  const withAmount = (amount: number, all = values) => among("absurd-amount", [...all, amount].map((value, row) => [46_100 + row, `Rep ${row}`, `Buyer ${row}`, value])).map(rowsOf);
  it("are absurd beyond ten median deviations, on both sides", () => {
    expect([withAmount(110), withAmount(110.01), withAmount(90), withAmount(89.99)]).toEqual([[], [[13]], [], [[13]]]);
  });
  it("are measured by the mean deviation where more than half are equal, and never where all are", () => {
    const equal = Array.from({ length: 14 }, () => 100);
    expect([withAmount(100, equal), withAmount(100_000, equal)]).toEqual([[], [[16]]]);
  });
  it("are no slip where large deals are followed by larger ones, and one where it stands apart from all of them", () => {
    // Doubling every ten rows: the largest are hundreds of median deviations out.
    const deals = Array.from({ length: 100 }, (_, row) => Math.round(100 * 2 ** (row / 10)));
    expect([withAmount(150_000, deals), withAmount(1_000_000, deals)]).toEqual([[], [[102]]]);
  });
  it("are not judged among fewer than twelve", () => expect(withAmount(100_000, values.slice(1))).toEqual([]));
  it("below zero are told, zero is not", () => {
    const signed = (amount: number) => among("negative-amount", [...cleanOrders(5), [46_200, "Ann Lee", "Buyer 9", amount]]).map(rowsOf);
    expect([signed(-0.01), signed(0)]).toEqual([[[7]], []]);
  });
});

describe("names beside amounts", () => {
  const blank = (name: string, amount: number | string) => among("blank-name", [...cleanOrders(6), [46_200, name, "Buyer 9", amount]]).map(rowsOf);
  it("are missed where they are blank and the amount is not", () => expect([blank("", 5), blank("  ", 5), blank("Ann Lee", 5), blank("", 0), blank("", "")]).toEqual([[[8]], [[8]], [], [], []]));
  it("are not missed in a column that is hardly filled", () => {
    expect(among("blank-name", cleanOrders(9).map(([date, name, buyer, amount], row) => [date, row < 4 ? name : "", buyer, amount]))).toEqual([]);
  });
});
