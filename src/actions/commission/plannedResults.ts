import { parseAddress } from "../../workbook/address";
import type { Area } from "../../workbook/address";
import { union } from "../../workbook/area";
import type { PlannedBlock, TableGrowth } from "../../workbook/journal";
import type { Workbook } from "../../workbook/workbook";
import { lineText, rowText } from "../formulaText";
import { isDownward } from "../freePlace";
import type { ProposalNote } from "../proposal";
import { placeSpill, spillBlocks } from "../spillPlace";
import { planColumns, type PlannedColumns } from "./columnPlan";
import type { CommissionArguments } from "./commissionFormula";
import type { Credits } from "./credits";
import { columnName, rowArgument, type FormDraft } from "./tableColumn";

interface ResultsDraft extends FormDraft {
  readonly unit: number;
}

interface ResultsSource {
  readonly credits: Credits;
  /** Cells that the formula refers to. */
  readonly sources: readonly Area[];
  readonly isInTable: boolean;
}

/** Where commissions go and how their formulas name the cells, before it is known where the bands stand. */
export interface PlannedResults {
  readonly form: "column" | "block";
  readonly area: Area;
  readonly headingArea: Area | undefined;
  readonly heading: string | undefined;
  /** Everything that the write fills besides the bands. */
  readonly results: Area;
  /** Results go down in columns. */
  readonly isDown: boolean;
  /** Cells that nothing else may stand on. */
  readonly sources: readonly Area[];
  readonly arguments: Pick<CommissionArguments, "amounts" | "quotas" | "prior">;
  readonly growth?: TableGrowth;
  readonly rank: PlannedColumns["rank"];
  readonly notes: readonly ProposalNote[];
  readonly blocks: (formula: string) => readonly PlannedBlock[];
}

/** @throws {ActionProblem} as `placeSpill` */
export async function planResults(workbook: Workbook, draft: ResultsDraft, { credits, sources, isInTable }: ResultsSource): Promise<PlannedResults> {
  const { amounts, quotas, prior } = credits;
  const { table } = amounts;
  if (!isInTable || table === undefined || draft.heading === undefined) {
    const place = await placeSpill(workbook, amounts, { place: draft.place, sources, inTheWay: "place-in-source" });
    return {
      form: "block", area: place.area, headingArea: place.heading, heading: draft.heading, sources, rank: undefined, notes: place.notes,
      results: place.heading ? union(place.heading, place.area) : place.area, isDown: isDownward(place.area),
      arguments: { amounts: lineText(amounts), quotas: quotas && lineText(quotas), prior: prior && lineText(prior) },
      blocks: (formula) => spillBlocks(place, formula, draft.heading),
    };
  }
  const columns = await planColumns(workbook, { table, amounts, heading: draft.heading, rank: draft.rank, unit: draft.unit, sources });
  return {
    ...columns,
    form: "column",
    isDown: true,
    heading: columns.growth.headings[0],
    sources: [...sources, parseAddress(table.address)],
    arguments: { amounts: rowText(columnName(amounts, table)), quotas: rowArgument(quotas, amounts, table), prior: rowArgument(prior, amounts, table) },
  };
}
