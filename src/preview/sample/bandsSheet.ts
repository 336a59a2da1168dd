import type { SheetSnapshot } from "../workbook/snapshot";
import type { StyleList } from "../xlsx/styleList";
import { look } from "./look";
import { SheetBuilder } from "./sheetBuilder";

const bands = [
  { from: 0, rate: 0.01 },
  { from: 0.3, rate: 0.012 },
  { from: 0.4, rate: 0.015 },
  { from: 0.6, rate: 0.02 },
];

const notes = [
  "from is attainment: June's sales divided by the quota of the quarter. A month on pace reaches a third of it.",
  "rate is paid on the part of the sales inside the band (\"marginal\"): change a rate and the commissions on Reps follow.",
  "A band includes its own from and reaches to the next one.",
  "The rates are those that occur in salespeople.csv: 1 %, 1.2 %, 1.5 % and 2 %.",
  "Quotas are those of 2013 Q2. The quota file is seven years behind the orders: June 2020 belongs to 2013 Q2.",
  "Data: AdventureWorks, Microsoft, MIT licence (src/preview/sample/adventureworks/README.md).",
];

/** Table Bands: the commission rates by attainment, with what a reader must know beside them. */
export function bandsSheet(styles: StyleList): SheetSnapshot {
  const sheet = new SheetBuilder("Bands", styles);
  sheet.put("A1", "Commission bands", look.title);
  sheet.putTable(
    "Bands",
    "A3",
    bands.length,
    [
      { heading: "from", style: look.percent, cell: (index) => bands[index]?.from ?? "" },
      { heading: "rate", style: look.percent, cell: (index) => bands[index]?.rate ?? "" },
    ],
    look.header,
  );
  sheet.put("D3", "How to read it", look.section);
  notes.forEach((note, index) => sheet.put(`D${index + 4}`, note, look.note));
  return sheet.build({ widths: [110, 110, 32, 720], freeze: { rows: 3, columns: 0 }, heights: [{ index: 0, height: 32 }, { index: 1, height: 34 }] });
}
