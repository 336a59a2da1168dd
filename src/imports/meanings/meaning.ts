/**
 * What a column can be. The names are stored in workbooks and are permanent.
 *
 * | meaning | what stands in it |
 * |---|---|
 * | person | name of the salesperson who gets the credit |
 * | employeeId | number or code of that person |
 * | team | team, department, group or store that people belong to |
 * | region | area, territory, province or country |
 * | product | single product, item or article number |
 * | productLine | category, brand or line of products |
 * | customer | name of the buyer |
 * | customerType | class, level or industry of the buyer, also whether it is new |
 * | channel | way of selling, source of the lead |
 * | orderId | number of an order, contract, document or deal |
 * | date | day on which the order, deal or target counts |
 * | period | month, quarter or year in words, or as a number beside a year |
 * | quantity | number of pieces |
 * | unitPrice | price of one piece |
 * | discount | what was taken off, in money or percent |
 * | amount | what was sold: signed, ordered or contracted money |
 * | netAmount | the same without tax, discounts or returns |
 * | collected | money that the customer has paid |
 * | invoiced | money that was invoiced |
 * | cost | cost of what was sold |
 * | grossProfit | amount less cost |
 * | target | what should be reached |
 * | quota | the same where the plan calls it a quota |
 * | actual | what was reached, beside a target |
 * | attainment | actual divided by target |
 * | rate | commission rate of a band |
 * | bandFrom | lower bound of a band |
 * | stage | stage of a deal |
 * | probability | chance that a deal is won |
 * | dueDate | day on which a payment is due |
 * | paidDate | day on which the customer paid |
 * | note | free text |
 * | ignore | nothing that a job reads: contacts, bookkeeping, sums over other columns |
 */
export const MEANINGS = [
  "person", "employeeId", "team", "region", "product", "productLine", "customer", "customerType", "channel", "orderId", "date", "period",
  "quantity", "unitPrice", "discount", "amount", "netAmount", "collected", "invoiced", "cost", "grossProfit", "target", "quota", "actual",
  "attainment", "rate", "bandFrom", "stage", "probability", "dueDate", "paidDate", "note", "ignore",
] as const;

export type Meaning = (typeof MEANINGS)[number];

/**
 * What a region can be. The names are stored in workbooks and are permanent.
 *
 * | kind | one row is |
 * |---|---|
 * | orders | something sold |
 * | targets | a target of somebody or something, its period in a column or none |
 * | targets-by-month | the targets of somebody or something, a period a column |
 * | results-by-month | the results of somebody or something, a period a column |
 * | people | a person |
 * | bands | a band of a commission plan |
 * | payments | money that came in |
 * | pipeline | a deal that is not won yet |
 * | unknown | anything else |
 */
export const REGION_KINDS = ["orders", "targets", "targets-by-month", "results-by-month", "people", "bands", "payments", "pipeline", "unknown"] as const;

export type RegionKind = (typeof REGION_KINDS)[number];

/** Money that a commission or a ranking can be based on: of two in a region, nobody may guess which. */
export const MEASURES: readonly Meaning[] = ["amount", "netAmount", "collected", "invoiced"];

/** Columns whose values are money and follow a unit that stands above the table. */
export const MONEY: readonly Meaning[] = [...MEASURES, "cost", "grossProfit", "target", "quota", "actual"];
