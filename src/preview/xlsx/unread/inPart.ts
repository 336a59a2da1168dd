import type { Parts } from "../parts";
import { childOf, descendants, type XmlElement } from "../xml";

/** How often each kind occurs. */
export type Counts = Map<string, number>;

export function add(counts: Counts, what: string, count = 1): void {
  if (count > 0) counts.set(what, (counts.get(what) ?? 0) + count);
}

/** Counts what is inside a part that holds many things: a drawing, notes, slicers, connections. */
export async function countsInside(parts: Parts, path: string): Promise<Counts> {
  const counts: Counts = new Map();
  const type = parts.contentType(path).toLowerCase();
  if (type.endsWith("vmldrawing")) {
    countControls(await parts.text(path), counts);
    return counts;
  }
  const element = await parts.xml(path);
  if (type.endsWith(".drawing+xml")) countDrawing(element, counts);
  if (type.endsWith(".threadedcomments+xml")) add(counts, "threadedComment", descendants(element, "threadedComment").length);
  else if (type.endsWith(".comments+xml")) add(counts, "comment", notesOf(element));
  if (type.endsWith(".slicer+xml")) add(counts, "slicer", descendants(element, "slicer").length);
  if (type.endsWith(".timeline+xml")) add(counts, "timeline", descendants(element, "timeline").length);
  if (type.endsWith(".connections+xml")) add(counts, "connection", descendants(element, "connection").length);
  return counts;
}

/** Charts, diagrams, slicers and controls in a drawing are parts of their own; pictures and shapes are nowhere else. */
function countDrawing(drawing: XmlElement, counts: Counts): void {
  add(counts, "picture", descendants(drawing, "pic").length);
  const shapes = ["sp", "cxnSp"].flatMap((name) => descendants(drawing, name)).filter((shape) => !isFallback(shape) && !isControl(shape));
  add(counts, "shape", shapes.length);
}

/** What older Excels show in the place of a slicer or a newer chart. */
function isFallback(shape: XmlElement): boolean {
  return descendants(shape, "t").some(({ text }) => /^This (shape represents|chart isn't available)/.test(text));
}

function isControl(shape: XmlElement): boolean {
  return descendants(shape, "compatExt").length > 0 && descendants(shape, "cNvPr").some(({ attributes }) => attributes.hidden === "1");
}

/** Every threaded comment leaves a note for older Excels, by an author "tc={...}". */
function notesOf(comments: XmlElement): number {
  const authors = (childOf(comments, "authors")?.children ?? []).map(({ text }) => text);
  return descendants(comments, "comment").filter(({ attributes }) => !authors[Number(attributes.authorId)]?.startsWith("tc=")).length;
}

/** VML is not always well formed, so it is looked through as text: form controls say what they are, notes and pictures are counted elsewhere. */
function countControls(vml: string, counts: Counts): void {
  const types = [...vml.matchAll(/<(?:\w+:)?ClientData\b[^>]*\bObjectType="(\w+)"/g)].map(([, type]) => type);
  add(counts, "formControl", types.filter((type) => type !== "Note" && type !== "Pict").length);
}
