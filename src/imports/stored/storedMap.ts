import type { Meaning, RegionKind } from "../meanings/meaning";
import type { Unit } from "../units/unit";
import type { ColumnMap, Layout, Region } from "../workbookMap";

/** A column of a confirmed region, to be found again by its header: columns move. */
export interface StoredColumn {
  /** Normalised, with the normalised group before it where the region has two header rows. */
  readonly header: string;
  /** How many columns before it have the same header. */
  readonly occurrence: number;
  readonly meaning: Meaning;
  readonly unit: Unit;
}

/** A confirmed region. Its address is not in it: rows are inserted, sheets are renamed. */
export interface StoredRegion {
  readonly sheetId: string;
  readonly tableId?: string;
  /** The hidden name of a cell in its last header row, which Excel moves with the cell. */
  readonly anchorName?: string;
  readonly headerTexts: readonly string[];
  readonly kind: RegionKind;
  readonly layout: Layout;
  /** The columns that have a meaning; the others are found again by nobody. */
  readonly columns: readonly StoredColumn[];
}

/** What a workbook remembers of its confirmed regions. Names and version are permanent. */
export interface StoredMap {
  readonly version: 1;
  readonly regions: readonly StoredRegion[];
}

/** The header by which a column is found again; the months of two years have the same name and different groups. */
function storedHeader({ group, normalisedHeader }: Pick<ColumnMap, "group" | "normalisedHeader">): string {
  return group === undefined ? normalisedHeader : `${group.normalize("NFKC").trim().toLowerCase()}/${normalisedHeader}`;
}

/** Every column of a region with the header by which it is found again. */
export function storedHeaders(columns: readonly ColumnMap[]): { readonly header: string; readonly occurrence: number; readonly column: ColumnMap }[] {
  const counts = new Map<string, number>();
  return columns.map((column) => {
    const header = storedHeader(column);
    const occurrence = counts.get(header) ?? 0;
    counts.set(header, occurrence + 1);
    return { header, occurrence, column };
  });
}

/**
 * What is stored of confirmed regions.
 *
 * @param regions - As the user accepted them.
 * @param anchorNames - Hidden names by the id of the region, for regions that are no table of the workbook.
 */
export function storedMap(regions: readonly Region[], anchorNames: ReadonlyMap<string, string>): StoredMap {
  return { version: 1, regions: regions.map((region) => storedRegion(region, anchorNames.get(region.id))) };
}

function storedRegion(region: Region, anchorName: string | undefined): StoredRegion {
  const headers = storedHeaders(region.columns);
  return {
    sheetId: region.sheetId, ...(region.tableId === undefined ? {} : { tableId: region.tableId }), ...(anchorName === undefined ? {} : { anchorName }),
    headerTexts: headers.map(({ header }) => header).filter((header) => header !== ""), kind: region.kind, layout: region.layout,
    columns: headers.filter(({ column }) => column.meaning !== "ignore").map(({ header, occurrence, column }) => ({ header, occurrence, meaning: column.meaning, unit: column.unit })),
  };
}
