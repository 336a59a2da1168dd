/** A formula cut into what translation looks at; the texts joined give the formula again. */
export type FormulaToken =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "name"; readonly text: string }
  | { readonly kind: "function"; readonly text: string }
  /** `table` is "" for an unqualified reference such as [@Sales]; `inner` is what stands between the outer brackets. */
  | { readonly kind: "structured"; readonly text: string; readonly table: string; readonly inner: string }
  | { readonly kind: "spillOperator"; readonly text: string };

const namePattern = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const errorPattern = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|GETTING_DATA)/iy;

export function tokenize(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let index = 0;
  let text = "";
  const flush = (): void => {
    if (text !== "") tokens.push({ kind: "text", text });
    text = "";
  };
  const add = (token: FormulaToken): void => {
    flush();
    tokens.push(token);
    index += token.text.length;
  };
  while (index < formula.length) {
    const character = formula[index];
    if (character === '"' || character === "'") {
      const quoted = formula.slice(index, closingQuote(formula, index));
      text += quoted;
      index += quoted.length;
    } else if (character === "[") {
      add(bracketToken(formula, index, ""));
    } else if (character === "#") {
      const error = match(errorPattern, formula, index);
      if (error === undefined) add({ kind: "spillOperator", text: "#" });
      else {
        text += error;
        index += error.length;
      }
    } else {
      const name = /[\p{N}$.]/u.test(formula[index - 1] ?? "") ? undefined : match(namePattern, formula, index);
      if (name === undefined) {
        text += character;
        index += 1;
      } else add(nameToken(formula, index, name));
    }
  }
  flush();
  return tokens;
}

function nameToken(formula: string, index: number, name: string): FormulaToken {
  const next = formula[index + name.length];
  if (next === "[") return bracketToken(formula, index + name.length, name);
  return { kind: next === "(" ? "function" : "name", text: name };
}

function bracketToken(formula: string, open: number, table: string): FormulaToken {
  const close = closingBracket(formula, open);
  const text = table + formula.slice(open, close);
  // [Book.xlsx]Sheet!A1 is a reference to another file, not to a table.
  const isFile = table === "" && /^[^\s()+\-*/^&=<>,;[\]]*!/u.test(formula.slice(close)) && close > open + 1;
  return isFile ? { kind: "text", text } : { kind: "structured", text, table, inner: formula.slice(open + 1, close - 1) };
}

function closingQuote(formula: string, open: number): number {
  const quote = formula[open];
  let index = open + 1;
  while (index < formula.length) {
    if (formula[index] !== quote) index += 1;
    else if (formula[index + 1] === quote) index += 2;
    else return index + 1;
  }
  return index;
}

/** In a structured reference an apostrophe takes the meaning from the character after it. */
function closingBracket(formula: string, open: number): number {
  let depth = 0;
  for (let index = open; index < formula.length; index += 1) {
    if (formula[index] === "'") index += 1;
    else if (formula[index] === "[") depth += 1;
    else if (formula[index] === "]" && (depth -= 1) === 0) return index + 1;
  }
  return formula.length;
}

function match(pattern: RegExp, text: string, index: number): string | undefined {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0];
}
