/** A chart of lying bars, as far as the preview draws it. */
export interface BarChart {
  readonly title: string;
  /** From the first row of the source on. */
  readonly bars: readonly { readonly name: string; readonly value: number | undefined; readonly label: string }[];
  /** True for the first one on top. */
  readonly isReversed: boolean;
  readonly color: string;
  /** Room between bars, in percent of a bar. */
  readonly gap: number;
  /** Where the bars begin, if that was said. */
  readonly minimum: number | undefined;
}

const svgNames = "http://www.w3.org/2000/svg";
const margin = 12;
const titleHeight = 34;
const characterWidth = 6.4;
const wideCharacterWidth = 12;

/** An SVG of that size. Bars begin at 0 or at the smallest number below it. */
export function drawBarChart({ title, bars, isReversed, color, gap, minimum }: BarChart, width: number, height: number): SVGSVGElement {
  const svg = element("svg", { width, height, viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": title }) as SVGSVGElement;
  svg.append(element("text", { x: width / 2, y: 22, "text-anchor": "middle", class: "title" }, title));
  const nameWidth = Math.min(width * 0.4, textWidth(bars.map(({ name }) => name)));
  const labelWidth = textWidth(bars.map(({ label }) => label));
  const left = margin + nameWidth + 6;
  const room = Math.max(20, width - left - labelWidth - margin - 6);
  const numbers = bars.flatMap(({ value }) => value ?? []);
  const least = minimum ?? Math.min(0, ...numbers);
  const span = Math.max(...numbers, least) - least || 1;
  const at = (value: number): number => left + ((Math.max(value, least) - least) / span) * room;
  const step = (height - titleHeight - margin) / Math.max(1, bars.length);
  const thickness = step / (1 + gap / 100);
  (isReversed ? bars : [...bars].reverse()).forEach(({ name, value, label }, index) => {
    const y = titleHeight + index * step + (step - thickness) / 2;
    const middle = y + thickness / 2;
    svg.append(element("text", { x: left - 6, y: middle, "text-anchor": "end", "dominant-baseline": "central" }, cut(name, nameWidth)));
    if (value === undefined) return;
    const [from, to] = [at(Math.min(0, value)), at(Math.max(0, value))];
    svg.append(element("rect", { x: from, y, width: Math.max(0, to - from), height: thickness, fill: color }));
    svg.append(element("text", { x: to + 6, y: middle, "dominant-baseline": "central" }, label));
  });
  return svg;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, content = ""): SVGElement {
  const made = document.createElementNS(svgNames, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = content;
  return made;
}

/** An estimate: nothing is measured before it is drawn. */
function textWidth(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => [...text].reduce((width, character) => width + widthOf(character), 0)));
}

function widthOf(character: string): number {
  return /[\u2e80-\uffef]/.test(character) ? wideCharacterWidth : characterWidth;
}

function cut(text: string, width: number): string {
  if (textWidth([text]) <= width + 1) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth([`${characters.join("")}…`]) > width) characters.pop();
  return `${characters.join("")}…`;
}
