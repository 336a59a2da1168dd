export type ChineseScript = "simplified" | "traditional";

/** The old encodings of mainland China and of Taiwan hold the characters of one script each, and whatever runs the pane decodes both. Bytes from and to. */
const ENCODINGS = {
  simplified: { name: "gb2312", leads: [0xb0, 0xf7], trails: [[0xa1, 0xfe]] },
  traditional: { name: "big5", leads: [0xa4, 0xf9], trails: [[0x40, 0x7e], [0xa1, 0xfe]] },
} as const;

let known: Readonly<Record<ChineseScript, ReadonlySet<string>>> | undefined;

/** Whether a text has a character that only the other script has. */
export function isOfOtherScript(text: string, script: ChineseScript): boolean {
  known ??= { simplified: charactersOf("simplified"), traditional: charactersOf("traditional") };
  const own = known[script];
  const other = known[script === "simplified" ? "traditional" : "simplified"];
  return [...text].some((character) => other.has(character) && !own.has(character));
}

function charactersOf(script: ChineseScript): ReadonlySet<string> {
  const { name, leads: [first, last], trails } = ENCODINGS[script];
  const bytes: number[] = [];
  for (let lead = first; lead <= last; lead++) {
    for (const [from, to] of trails) for (let trail: number = from; trail <= to; trail++) bytes.push(lead, trail);
  }
  return new Set(new TextDecoder(name).decode(Uint8Array.from(bytes)).match(/\p{Script=Han}/gu));
}
