import { filedFunction } from "./futureFunctions";
import { localNames } from "./localNames";
import { filedReference, type TableAround } from "./structured";
import { closingParenthesis, tokensOf, type Token } from "./tokens";

/**
 * A formula as a person types it in the spelling of files: the reverse of `typedFormula`.
 *
 * @param formula - Without "=" at its start.
 * @param around - The table that the cell is in: a file names it even where a person does not.
 */
export function filedFormula(formula: string, around?: TableAround): string {
  const tokens = tokensOf(formula);
  return rewritten(tokens, { around, locals: localNames(tokens) });
}

interface Context {
  readonly around: TableAround | undefined;
  /** Names that LET and LAMBDA bring in, lower case. */
  readonly locals: ReadonlySet<string>;
}

function rewritten(tokens: readonly Token[], context: Context): string {
  const filed: string[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    const next = tokens[index + 1];
    if (token.text === "@") {
      const end = operandEnd(tokens, index + 1);
      filed.push(`_xlfn.SINGLE(${rewritten(unwrapped(tokens.slice(index + 1, end)), context)})`);
      index = end - 1;
    } else if (token.kind === "bracket") filed.push(ownReference(token, next, context));
    else if (token.kind === "word" && next?.kind === "bracket") {
      filed.push(filedReference(token.text, next.text));
      index += 1;
    } else if (token.text === "#" && filed.length > 0) {
      const start = filed.at(-2) === "!" ? -3 : -1;
      filed.push(`_xlfn.ANCHORARRAY(${filed.splice(start).join("")})`);
    } else filed.push(token.kind === "word" ? filedWord(token.text, next, context) : token.text);
  }
  return filed.join("");
}

function filedWord(word: string, next: Token | undefined, { locals }: Context): string {
  if (locals.has(word.toLowerCase())) return `_xlpm.${word}`;
  return next?.text === "(" ? filedFunction(word) : word;
}

/** `[@Sales]` gets the name of the table around; the `[Book.xlsx]` before a sheet name is no reference of a table. */
function ownReference({ text }: Token, next: Token | undefined, { around }: Context): string {
  const isWorkbook = next?.kind === "word" || next?.kind === "sheet";
  return around === undefined || isWorkbook ? text : filedReference(around.name, text);
}

/** Where the operand that begins at `start` ends: a reference with its sheet and range, a name, or a call with its arguments. */
function operandEnd(tokens: readonly Token[], start: number): number {
  let index = start;
  for (; index < tokens.length; index += 1) {
    const { kind, text } = tokens[index] as Token;
    if (text === "(") index = closingParenthesis(tokens, index);
    else if (kind === "space" || (kind === "other" && text !== ":" && text !== "!" && text !== "#")) break;
  }
  return index;
}

function unwrapped(tokens: readonly Token[]): readonly Token[] {
  return tokens[0]?.text === "(" && closingParenthesis(tokens, 0) === tokens.length - 1 ? tokens.slice(1, -1) : tokens;
}
