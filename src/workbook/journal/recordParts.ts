import { WorkbookError } from "../workbook";
import type { Workbook } from "../workbook";
import type { Steps } from "./steps";

/** Stands in the journal's setting in place of a record that is too long for one. Stored in workbooks: permanent. */
export interface RecordHead {
  readonly version: 2;
  /** The parts are `<journal>.<set>.1` and on. The next record takes the other set, so that both are whole for a moment. */
  readonly set: "a" | "b";
  readonly parts: number;
}

export function isHead(stored: unknown): stored is RecordHead {
  return typeof stored === "object" && stored !== null && "version" in stored && stored.version === 2 && "parts" in stored && "set" in stored;
}

export function nextHead(last: RecordHead | undefined, parts: number): RecordHead {
  return { version: 2, set: last?.set === "a" ? "b" : "a", parts };
}

const partKey = (journal: string, { set }: RecordHead, part: number): string => `${journal}.${set}.${part}`;

export async function readParts(workbook: Workbook, journal: string, head: RecordHead): Promise<string> {
  const texts: string[] = [];
  for (let part = 1; part <= head.parts; part += 1) {
    const text = await workbook.readSetting(partKey(journal, head, part));
    if (typeof text !== "string") throw new WorkbookError("unsupported", `Part ${part} of the journal in this workbook is missing.`);
    texts.push(text);
  }
  return texts.join("");
}

/** Stores the text in the head's parts; where that fails or is cancelled, what was stored of it is removed again. */
export async function writeParts(workbook: Workbook, journal: string, head: RecordHead, text: string, steps: Steps): Promise<void> {
  const length = Math.ceil(text.length / head.parts);
  try {
    for (let part = 1; part <= head.parts; part += 1) {
      steps.check();
      await workbook.writeSetting(partKey(journal, head, part), text.slice((part - 1) * length, part * length));
    }
    await removeBeyond(workbook, journal, head);
  } catch (error) {
    // What refuses to be stored may refuse to be removed: parts that no head names are overwritten by the next record.
    await removeParts(workbook, journal, head).catch(() => undefined);
    throw error;
  }
}

export async function removeParts(workbook: Workbook, journal: string, head: RecordHead): Promise<void> {
  for (let part = head.parts; part >= 1; part -= 1) await workbook.writeSetting(partKey(journal, head, part), undefined);
}

/** A record that broke off while it was stored may have left more parts than this one has. */
async function removeBeyond(workbook: Workbook, journal: string, head: RecordHead): Promise<void> {
  for (let part = head.parts + 1; (await workbook.readSetting(partKey(journal, head, part))) !== undefined; part += 1) {
    await workbook.writeSetting(partKey(journal, head, part), undefined);
  }
}
