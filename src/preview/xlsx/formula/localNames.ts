import { closingParenthesis, type Token } from "./tokens";

/** Names that LET (every other argument but the last) and LAMBDA (every argument but the last) bring in, lower case. */
export function localNames(tokens: readonly Token[]): Set<string> {
  const names = new Set<string>();
  tokens.forEach(({ kind, text }, index) => {
    if (kind !== "word" || tokens[index + 1]?.text !== "(" || !/^(LET|LAMBDA)$/i.test(text)) return;
    const step = /^LET$/i.test(text) ? 2 : 1;
    const given = argumentsOf(tokens.slice(index + 2, closingParenthesis(tokens, index + 1)));
    for (let position = 0; position < given.length - 1; position += step) {
      const words = given[position]?.filter((token) => token.kind !== "space") ?? [];
      if (words.length === 1 && words[0]?.kind === "word") names.add(words[0].text.toLowerCase());
    }
  });
  return names;
}

function argumentsOf(tokens: readonly Token[]): Token[][] {
  const given: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.text === "(" || token.text === "{") depth += 1;
    if (token.text === ")" || token.text === "}") depth -= 1;
    if (token.text === "," && depth === 0) given.push([]);
    else given.at(-1)?.push(token);
  }
  return given;
}
