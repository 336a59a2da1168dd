import type { BoardProposal } from "../../actions/rankPeople";
import type { BoardRow } from "../../actions/ranking/boardRows";
import type { Translator } from "../../locales/messages";

/** What stands above a board that is handed on: what is ranked, and the days. */
export function boardHeading({ text, day }: Translator, { measure, ranked, days }: Pick<BoardProposal, "measure" | "ranked" | "days">): string {
  const by = ranked === "score" ? text("rankings.score") : ranked === "attainment" ? text("rankings.attainment") : measure;
  const heading = text("rankings.heading", { title: text("rankings.sheet.title"), measure: by });
  return days === undefined ? heading : `${heading}\n${text("rankings.days", { from: day(days.from), to: day(days.to) })}`;
}

/** What a place shows: money with two decimals as its cell does, attainment in percent with one decimal. */
export function boardValue({ amount, percent }: Translator, { ranked }: Pick<BoardProposal, "ranked">, value: number): string {
  return ranked === "attainment" ? percent(Math.round(value * 1000) / 1000) : amount(value);
}

/** Places in the order of the board, those of each group below its name. */
export function boardGroups(rows: readonly BoardRow[]): readonly { readonly group: string | undefined; readonly rows: readonly BoardRow[] }[] {
  const groups = new Map<string | undefined, BoardRow[]>();
  for (const row of rows) groups.set(row.group, [...(groups.get(row.group) ?? []), row]);
  return [...groups].map(([group, own]) => ({ group, rows: own }));
}

/** A board as plain lines for a group chat. */
export function boardText(translator: Translator, proposal: BoardProposal): string {
  const lineOf = ({ rank, name, value, grade, prize }: BoardRow): string => {
    const line = `${translator.number(rank)}. ${name} ${boardValue(translator, proposal, value)}${grade === undefined ? "" : ` ${grade}`}`;
    return prize === undefined || prize === 0 ? line : translator.text("rankings.linePrize", { line, prize: translator.amount(prize) });
  };
  const groups = boardGroups(proposal.rows).flatMap(({ group, rows }) => [...(group === undefined ? [] : ["", group]), ...rows.map(lineOf)]);
  return [boardHeading(translator, proposal), ...groups].join("\n");
}
