import { SaxesParser } from "saxes";

/** An element with its names freed from prefixes: files differ in the prefixes that they choose. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** @throws {Error} for text that is no XML. */
export function parseXml(xml: string): XmlElement {
  const root: OpenElement = { name: "", attributes: {}, children: [], text: "" };
  const open: OpenElement[] = [root];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element: OpenElement = { name: localName(name), attributes: localAttributes(attributes), children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("cdata", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml.replace(/^\uFEFF/, "")).close();
  const [top] = root.children;
  if (top === undefined) throw new Error("There is no element in this XML.");
  return top;
}

/** Every element of that name below this one, at any depth. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => (child.name === name ? [child, ...descendants(child, name)] : descendants(child, name)));
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** Whether an attribute such as `hidden` says yes. */
export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** Text for inside an element or an attribute. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** `r:id` keeps its prefix's meaning apart from `id`: it becomes `relationshipId`. */
function localAttributes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(attributes).filter(([name]) => name !== "xmlns" && !name.startsWith("xmlns:"));
  return Object.fromEntries(entries.map(([name, value]) => [name !== "id" && /:id$/.test(name) ? "relationshipId" : localName(name), value]));
}
