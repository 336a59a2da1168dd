import type { CellStyle, SheetSnapshot } from "../workbook/snapshot";
import type { StyleList } from "../xlsx/styleList";
import { serialOf, type CsvLine } from "./adventureWorks";
import { look } from "./look";
import { SheetBuilder, type TableColumn } from "./sheetBuilder";

const columns: readonly { heading: string; width: number; style?: CellStyle; isText?: boolean }[] = [
  { heading: "SalesOrderNumber", width: 132, isText: true },
  { heading: "SalesOrderLineNumber", width: 156, style: look.key },
  { heading: "OrderDate", width: 96, style: look.date },
  { heading: "EmployeeKey", width: 100, style: look.key },
  { heading: "Territory", width: 120, isText: true },
  { heading: "Group", width: 110, isText: true },
  { heading: "ResellerKey", width: 92, style: look.key },
  { heading: "ProductKey", width: 92, style: look.key },
  { heading: "OrderQuantity", width: 108, style: look.whole },
  { heading: "UnitPrice", width: 96, style: look.money },
  { heading: "TotalProductCost", width: 128, style: look.money },
  { heading: "SalesAmount", width: 108, style: look.money },
];

/** Table Orders: every order line of June 2020 as it is in the file, its dates as serial numbers. */
export function ordersSheet(orders: readonly CsvLine[], styles: StyleList): SheetSnapshot {
  const sheet = new SheetBuilder("Orders", styles);
  const tableColumns = columns.map(({ heading, style, isText }): TableColumn => ({
    heading,
    style,
    cell: (index) => {
      const field = orders[index]?.[heading] ?? "";
      if (heading === "OrderDate") return serialOf(field);
      return isText ? field : Number(field);
    },
  }));
  sheet.putTable("Orders", "A1", orders.length, tableColumns, look.header);
  return sheet.build({ widths: columns.map(({ width }) => width), freeze: { rows: 1, columns: 0 } });
}
