import type { Workbook } from "../workbook";
import type { Steps } from "./steps";

/** Stands in the journal's setting in place of a record that is too long for one. Stored in workbooks: permanent. */
export interface RecordHead {
  readonly version: 2;
  /** The parts are `<journal>.<set>.1` and on. The next record takes the other set, so that both are whole for a moment. */
  readonly set: "a" | "b";
  readonly parts: number;
  /** Of the whole text: two writes begun at once may mix their parts, and what they make together may even be JSON. Older heads have none. */
  readonly sum?: number;
}

export function isHead(stored: unknown): stored is RecordHead {
  return typeof stored === "object" && stored !== null && "version" in stored && stored.version === 2
    && "parts" in stored && Number.isSafeInteger(stored.parts) && "set" in stored && (stored.set === "a" || stored.set === "b");
}

export function nextHead(last: RecordHead | undefined, parts: number, text: string): RecordHead {
  return { version: 2, set: last?.set === "a" ? "b" : "a", parts, sum: sumOf(text) };
}

/** FNV-1a over the characters. */
function sumOf(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}

const partKey = (journal: string, { set }: Pick<RecordHead, "set">, part: number): string => `${journal}.${set}.${part}`;

/** The text of a head; undefined where it is not whole, or not the one that was stored. */
export async function readParts(workbook: Workbook, journal: string, head: RecordHead): Promise<string | undefined> {
  const texts: string[] = [];
  for (let part = 1; part <= head.parts; part += 1) {
    const text = await workbook.readSetting(partKey(journal, head, part));
    if (typeof text !== "string") return undefined;
    texts.push(text);
  }
  const text = texts.join("");
  return head.sum === undefined || head.sum === sumOf(text) ? text : undefined;
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

/** Parts that no readable head names, of either set. */
export async function removeAllParts(workbook: Workbook, journal: string): Promise<void> {
  for (const set of ["a", "b"] as const) await removeBeyond(workbook, journal, { set, parts: 0 });
}

/** A record that broke off while it was stored may have left more parts than this one has. */
async function removeBeyond(workbook: Workbook, journal: string, head: Pick<RecordHead, "set" | "parts">): Promise<void> {
  for (let part = head.parts + 1; (await workbook.readSetting(partKey(journal, head, part))) !== undefined; part += 1) {
    await workbook.writeSetting(partKey(journal, head, part), undefined);
  }
}
