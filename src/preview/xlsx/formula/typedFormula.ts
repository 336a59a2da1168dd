import { typedReference, type TableAround } from "./structured";
import { closingParenthesis, tokensOf, type Token } from "./tokens";

/**
 * A formula of a file as a person types it: without the prefixes that files put before newer functions (`_xlfn.`, `_xlws.`),
 * names inside LET and LAMBDA (`_xlpm.`) and functions of add-ins (`_xldudf_SALES_SPLIT` is `SALES.SPLIT`), with `@`, `A1#` and `[@Sales]`.
 *
 * @param formula - Without "=" at its start, as files have it.
 * @param around - The table that the cell is in.
 */
export function typedFormula(formula: string, around?: TableAround): string {
  return rewritten(tokensOf(formula), around);
}

function rewritten(tokens: readonly Token[], around: TableAround | undefined): string {
  let typed = "";
  for (let index = 0; index < tokens.length; index += 1) {
    const { kind, text } = tokens[index] as Token;
    const next = tokens[index + 1];
    if (kind === "word" && next?.text === "(" && /^_xlfn\.(SINGLE|ANCHORARRAY)$/i.test(text)) {
      const close = closingParenthesis(tokens, index + 1);
      const inside = tokens.slice(index + 2, close);
      typed += /SINGLE$/i.test(text) ? intersection(inside, around) : `${rewritten(inside, around)}#`;
      index = close;
    } else if (kind === "word" && next?.kind === "bracket") {
      typed += typedReference(text, next.text, around);
      index += 1;
    } else typed += kind === "word" ? typedWord(text) : text;
  }
  return typed;
}

function typedWord(word: string): string {
  const addIn = /^_xldudf_([^_]+)_(.+)$/i.exec(word);
  if (addIn) return `${addIn[1]}.${addIn[2]}`;
  return word.replace(/^_xlfn\.(?:_xlws\.)?|^_xlws\.|^_xlpm\.|^_xleta\./i, "");
}

/** `@A1:A9`; with parentheses where "@" would otherwise bind to the first operand only. */
function intersection(inside: readonly Token[], around: TableAround | undefined): string {
  let depth = 0;
  const isOneOperand = inside.every(({ kind, text }) => {
    if (text === "(") depth += 1;
    if (text === ")") depth -= 1;
    return depth > 0 || text === ")" || (kind !== "other" && kind !== "space") || text === ":" || text === "!" || text === "$";
  });
  const operand = rewritten(inside, around);
  return isOneOperand ? `@${operand}` : `@(${operand})`;
}
