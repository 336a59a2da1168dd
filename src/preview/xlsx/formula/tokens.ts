/**
 * "bracket" is a whole `[...]` with what is nested in it, "sheet" a quoted sheet name, "word" a name, function or reference,
 * "error" a literal such as `#N/A`, "other" one character.
 */
export interface Token {
  readonly kind: "string" | "sheet" | "bracket" | "word" | "number" | "error" | "space" | "other";
  readonly text: string;
}

const patterns: readonly [Token["kind"], RegExp][] = [
  ["string", /"(?:[^"]|"")*"/y],
  ["sheet", /'(?:[^']|'')*'/y],
  ["error", /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|EXTERNAL!|PYTHON!)/iy],
  ["word", /[\p{L}_\\$][\p{L}\p{N}\p{M}_.\\?$]*/uy],
  ["number", /\d+(?:\.\d*)?(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?/iy],
  ["space", /\s+/y],
];

/** Takes a formula apart without losing a character: the texts of the tokens joined are the formula. */
export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length; ) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

export function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join("");
}

/** Index of the ")" that closes the "(" at `open`; the last token when none does. */
export function closingParenthesis(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    const text = tokens[index]?.kind === "other" ? tokens[index]?.text : undefined;
    if (text === "(") depth += 1;
    if (text === ")") depth -= 1;
    if (depth === 0) return index;
  }
  return tokens.length - 1;
}

function tokenAt(formula: string, at: number): Token {
  if (formula[at] === "[") return { kind: "bracket", text: bracketAt(formula, at) };
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text) return { kind, text };
  }
  return { kind: "other", text: formula[at] ?? "" };
}

/** Inside brackets an apostrophe escapes the next character, so `[It''s]` and `['[x']]` are one column each. */
function bracketAt(formula: string, at: number): string {
  let depth = 0;
  for (let index = at; index < formula.length; index += 1) {
    const character = formula[index];
    if (character === "'") index += 1;
    else if (character === "[") depth += 1;
    else if (character === "]") depth -= 1;
    if (depth === 0) return formula.slice(at, index + 1);
  }
  return formula.slice(at);
}
