import { listSheet, rowsAbove, type ListColumn } from "./listSheet";
import { Dice, type MessyWorkbook } from "./messy";

const PEOPLE = ["Ann Lee", "Bob Stone", "Carla Diaz", "Dan Weber", "Eve Novak", "Frank Ito", "Grace Kim", "Hugo Blanc"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const EXTRA = ["Flag", "Sync key", "Legacy", "Batch", "Checked", "Misc", "Helper"];

/** An English deal list with numbers and dates as texts, two amount columns and notes below, with its quotas and its bands. */
export function englishSloppy(seed: number): MessyWorkbook {
  const dice = new Dice(seed + 1000);
  const people = dice.shuffled(PEOPLE).slice(0, dice.between(3, 7));
  const parts = [deals(dice, people), quotas(dice, people), bands(dice)];
  return { sheets: parts.map(({ sheet }) => sheet), truths: parts.map(({ truth }) => truth) };
}

function moneyText(value: number, form: number): string | number {
  const text = value.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return [value, text, `$${text}`][form];
}

function dateText(row: number, form: number): string {
  const [month, day] = [row % 12, 1 + ((row * 5) % 28)];
  return [`2026-${String(month + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`, `${MONTHS[month]} ${day}, 2026`, `${month + 1}/${day}/2026`, `${day}-${MONTHS[month]}-26`][form];
}

function deals(dice: Dice, people: readonly string[]) {
  const rowCount = dice.between(12, 45);
  const amounts = Array.from({ length: rowCount }, () => dice.between(50_000, 9_000_000) / 100);
  const [forms, dates] = [dice.between(1, 2), dice.between(0, 3)];
  const mixed = dice.once(3);
  const money = (row: number, value: number): string | number => moneyText(Math.round(value * 100) / 100, mixed && row % 4 === 0 ? 0 : forms);
  const main: ListColumn[] = [
    { header: dice.pick(["Date", "Order Date", "Close Date", "Date Closed", "Sale date"]), meaning: "date", cell: (row) => dateText(row, dates) },
    { header: dice.pick(["Sales Rep", "Salesperson", "Owner", "Rep", "Account Manager", "Sold by"]), meaning: "person", cell: (row) => people[row % people.length] },
    { header: dice.pick(["Customer", "Client", "Account Name", "Customer Name"]), meaning: "customer", cell: (row) => `${["Acme", "Globex", "Initech", "Umbrella"][row % 4]} ${row % 9}` },
    { header: dice.pick(["Amount", "Gross Amount", "Order Value", "Deal Value", "Sales Amount"]), meaning: "amount", factor: 1, cell: (row) => money(row, amounts[row]) },
    { header: dice.pick(["Net Amount", "Net Sales", "Amount (net)", "Net Revenue"]), meaning: "netAmount", factor: 1, cell: (row) => money(row, amounts[row] * 0.9) },
  ];
  const optional: ListColumn[] = [
    { header: dice.pick(["Region", "Territory"]), meaning: "region", cell: (row) => ["East", "West", "North"][row % 3] },
    { header: dice.pick(["Order No", "Invoice No.", "Deal ID"]), meaning: "orderId", cell: (row) => `D-${1000 + row}` },
    { header: dice.pick(["Qty", "Quantity", "Units"]), meaning: "quantity", cell: (row) => 1 + (row % 12) },
    { header: "Product", meaning: "product", cell: (row) => ["Widget", "Gadget", "Total Care"][row % 3] },
    { header: dice.pick(["Notes", "Comments"]), meaning: "note", cell: (row) => (row % 6 === 0 ? "call back" : "") },
  ];
  const unknown = dice.shuffled(EXTRA).slice(0, dice.between(0, 3)).map((header, index): ListColumn => ({ header, meaning: "ignore", cell: (row) => (index === 0 ? "x" : index === 1 ? `k${row % 13}` : row % 4) }));
  const columns = [...main, ...dice.shuffled(optional).slice(0, dice.between(0, 4)), ...unknown];
  return listSheet({
    name: dice.pick(["Deals", "Sheet1", "2026 deals", "Data"]), kind: "orders", legitimate: ["which-measure", "which-column"], columns: dice.once(2) ? columns : dice.shuffled(columns), rowCount,
    above: rowsAbove(dice, dice.between(0, 8), [[dice.pick(["Deals won 2026", "Sales register", "Pipeline export - won"])], ["Prepared by: finance"], [], ["Currency: USD", "", "Status: draft"]]),
    total: dice.once(2) ? dice.pick(["Total", "Grand Total", "TOTAL:"]) : undefined, blankAfter: dice.once(4) ? new Set([Math.floor(rowCount / 2)]) : undefined,
    below: dice.pick([[], ["Note: amounts exclude freight and are subject to change."], ["* includes deals signed in December", "Source: finance export"]]), startColumn: dice.pick([0, 0, 1]),
  });
}

function quotas(dice: Dice, people: readonly string[]) {
  const isThousands = dice.once(2);
  const columns: ListColumn[] = [
    { header: dice.pick(["Rep", "Salesperson", "Sales Rep"]), meaning: "person", cell: (row) => people[row] },
    { header: dice.pick(["Team", "Region"]) === "Team" ? "Team" : "Region", meaning: "ignore", cell: (row) => ["East", "West"][row % 2] },
    { header: dice.pick(["Quota", "Annual Quota", "Sales Quota"]) + (isThousands ? dice.pick([" (k)", " ($000)", " (in thousands)"]) : ""), meaning: "quota", factor: isThousands ? 1000 : 1, cell: (row) => (isThousands ? 1 : 1000) * (250 + 50 * (row % 4)) },
  ];
  const known = columns.map((column) => (column.header === "Team" ? { ...column, meaning: "team" as const } : column.header === "Region" ? { ...column, meaning: "region" as const } : column));
  return listSheet({ name: dice.pick(["Quotas", "Plan 2026", "Q"]), kind: "targets", legitimate: [], above: rowsAbove(dice, dice.between(0, 5), [["Quotas 2026"]]), columns: known, rowCount: people.length, total: "Total", below: [], startColumn: 0 });
}

function bands(dice: Dice) {
  const columns: ListColumn[] = [
    { header: dice.pick(["From", "Over", "Threshold", "Lower bound"]), meaning: "bandFrom", cell: (row) => row * 100_000 },
    { header: dice.pick(["Rate", "Commission rate", "Commission %", "Payout rate"]), meaning: "rate", format: dice.pick(["0.0%", undefined]), cell: (row) => 0.02 + row * 0.01 },
  ];
  return listSheet({ name: dice.pick(["Commission", "Bands"]), kind: "bands", legitimate: [], above: rowsAbove(dice, dice.between(0, 3), [["Commission plan"]]), columns, rowCount: dice.between(3, 6), below: [], startColumn: dice.between(0, 2) });
}
