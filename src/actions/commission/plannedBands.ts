import { formatAddress } from "../../workbook/address";
import type { Area } from "../../workbook/address";
import type { PlannedBlock } from "../../workbook/journal";
import type { Workbook } from "../../workbook/workbook";
import { bandBlock, bandColumns, checkedBands, type CheckedBands, type DrawnBand } from "./bandPlan";
import { readBandRange } from "./bandRange";
import { placeTable, type TableChoice } from "./tablePlace";

/** The band table: cells of the workbook, or rows drawn in the pane that are written as cells first. */
export type BandSource =
  | { readonly kind: "range"; readonly reference: string }
  | {
    readonly kind: "drawn";
    readonly rows: readonly DrawnBand[];
    /** First cell of the table; the nearest free place beyond the results if omitted. */
    readonly place?: string;
    /** From, rate, fixed; in the user's language. */
    readonly headings: readonly [string, string, string];
  };

/** Bands that can be paid by, before it is known where drawn ones go. */
export interface PlannedBands extends CheckedBands {
  /** Where they stand in the workbook already. */
  readonly area: Area | undefined;
  readonly placed: (where: Omit<TableChoice, "place">) => Promise<PlacedBands>;
}

interface PlacedBands {
  /** As the formula names the bands. */
  readonly argument: string;
  /** With headings where they are drawn. */
  readonly address: string;
  readonly blocks: readonly PlannedBlock[];
}

/**
 * Bands in the workbook stay where they are; drawn ones get a place of their own.
 *
 * @throws {ActionProblem} as `readBandRange`, `checkedBands` and, when they are placed, `placeTable`
 */
export async function planBands(workbook: Workbook, source: BandSource, hasQuotas: boolean): Promise<PlannedBands> {
  if (source.kind === "range") {
    const { rows, area, argument } = await readBandRange(workbook, source.reference);
    return { ...checkedBands(rows, hasQuotas, area), area, placed: async () => ({ argument, address: formatAddress(area), blocks: [] }) };
  }
  const checked = checkedBands(source.rows.map((band, index) => ({ ...band, row: index + 1 })), hasQuotas);
  const size = { rowCount: checked.bands.length + 1, columnCount: bandColumns(checked.bands) };
  return {
    ...checked,
    area: undefined,
    async placed(where) {
      const first = await placeTable(workbook, size, { ...where, place: source.place });
      const { block, argument } = bandBlock(checked.bands, source.headings, hasQuotas, first);
      return { argument, address: block.address, blocks: [block] };
    },
  };
}
