import { commissions } from "./catalogue/commissions";
import { customers } from "./catalogue/customers";
import type { CatalogueEntry } from "./catalogue/entry";
import { forecast } from "./catalogue/forecast";
import { pipeline } from "./catalogue/pipeline";
import { progress } from "./catalogue/progress";
import { rankings } from "./catalogue/rankings";
import { targets } from "./catalogue/targets";

/** Every function, family by family, in the order of the metadata. */
export const catalogue = [...targets, ...commissions, ...rankings, ...progress, ...customers, ...pipeline, ...forecast] as const;

export type FunctionId = (typeof catalogue)[number]["id"];

export function functionEntry(id: FunctionId): CatalogueEntry {
  const entry = catalogue.find((candidate) => candidate.id === id);
  if (entry === undefined) throw new Error(`No function ${id} in the catalogue.`);
  return entry;
}

/** As typed in a cell. */
export function formulaName(id: string): string {
  return `SALES.${id}`;
}
