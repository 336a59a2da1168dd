import { exactSum } from "../../domain";
import { formatAddress } from "../../workbook/address";
import type { Area } from "../../workbook/address";
import { cellCount } from "../../workbook/area";
import type { CellPlace, Workbook } from "../../workbook/workbook";
import { handedOver } from "../handedOver";
import { cellFor, type FormulaArgument } from "./argumentCells";
import type { WrittenFormula } from "./writtenFormula";

/** Bands to read at most; a table of more is none that a person follows. */
const mostBandCells = 3_000;

/** A value as it is handed over to a function, and the cell that holds it where it is no constant. */
export interface Held {
  readonly value: unknown;
  readonly address: string | undefined;
}

/** The value of an argument for one result; null where it is omitted or blank. */
export async function valueOf(workbook: Workbook, argument: FormulaArgument, place: CellPlace): Promise<Held> {
  if (argument.kind === "constant") {
    const { values } = argument;
    const isOne = values.length * (values[0]?.length ?? 0) === 1;
    return { value: (isOne ? values[0]?.[0] : values[place.row]?.[place.column]) ?? null, address: undefined };
  }
  if (argument.kind !== "cells") return { value: null, address: undefined };
  const address = formatAddress(cellFor(argument.area, place));
  return { value: await handedCell(workbook, address), address };
}

async function handedCell(workbook: Workbook, address: string): Promise<unknown> {
  const reading = await workbook.read(address);
  return handedOver({ kind: "cells", reading, isWholeLine: false, isCapped: false }, false) ?? null;
}

/** A whole band table. */
export async function bandCells(workbook: Workbook, bands: FormulaArgument): Promise<readonly (readonly unknown[])[]> {
  if (bands.kind === "constant") return bands.values;
  if (bands.kind !== "cells") return [];
  const reading = await workbook.read(formatAddress(bands.area), mostBandCells);
  return handedOver({ kind: "cells", reading, isWholeLine: false, isCapped: false }, true) as readonly (readonly unknown[])[];
}

/** TRUEUP takes one quota per row of amounts; a single column of amounts takes one. */
export function quotaPlace({ id, place }: WrittenFormula, amounts: FormulaArgument): CellPlace {
  if (id === "COMMISSION") return place;
  return amounts.kind === "cells" && amounts.area.columnCount === 1 ? { row: 0, column: 0 } : { row: place.row, column: 0 };
}

/** The exact sum of the periods before: above in a single column, else to the left in the row. */
export async function periodsBefore(workbook: Workbook, amounts: FormulaArgument, place: CellPlace): Promise<Held> {
  const before = amounts.kind === "cells" ? cellsBefore(amounts.area, place) : undefined;
  if (before === undefined) return { value: null, address: undefined };
  const { values, address } = await workbook.read(formatAddress(before));
  return { value: exactSum(Float64Array.from(values.flat().filter((value) => typeof value === "number"))), address };
}

function cellsBefore(area: Area, place: CellPlace): Area | undefined {
  const isColumn = area.columnCount === 1;
  const before = isColumn ? { ...area, rowCount: place.row } : { ...area, row: area.row + place.row, rowCount: 1, columnCount: place.column };
  return cellCount(before) === 0 ? undefined : before;
}
