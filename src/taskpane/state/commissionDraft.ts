import { bandColumns, type BandRow } from "./bandRows";
import { emptyCommissionDraft, type CommissionDraft } from "./commission";
import { unitChoices } from "./splitTarget";
import { storedObject } from "./storedObject";

/** More rows than anybody draws by hand. */
const mostRows = 200;

const choices: Readonly<Record<"source" | "method" | "side" | "unit" | "form" | "rank", readonly string[]>> = {
  source: ["drawn", "range"], method: ["marginal", "retroactive"], side: ["lower", "upper"], unit: unitChoices,
  form: ["", "column", "block"], rank: ["", "commission", "amount"],
};
const texts = ["amounts", "quotas", "prior", "range", "place", "bandsPlace", "customUnit"] as const;

/** A draft as it is kept; another version's, or anything else, is read as far as it is understood. */
export function commissionDraftIn(stored: string | undefined): CommissionDraft {
  const kept = storedObject(stored);
  const known = [
    ...texts.filter((field) => typeof kept[field] === "string").map((field) => [field, kept[field]]),
    ...Object.entries(choices).filter(([field, words]) => words.includes(String(kept[field] ?? "-"))).map(([field]) => [field, kept[field]]),
  ];
  const rows = Array.isArray(kept.rows) && kept.rows.length > 0 && kept.rows.length <= mostRows && kept.rows.every(isBandRow) ? kept.rows : emptyCommissionDraft.rows;
  return { ...emptyCommissionDraft, ...(Object.fromEntries(known) as Partial<CommissionDraft>), rows };
}

export function storedCommissionDraft(draft: CommissionDraft): string {
  return JSON.stringify(draft);
}

function isBandRow(row: unknown): row is BandRow {
  return typeof row === "object" && row !== null && bandColumns.every((column) => typeof (row as Record<string, unknown>)[column] === "string");
}
