import type { Region } from "../../imports";
import type { RegionData } from "../regionRows";
import type { RankDraft } from "./draft";

/** Columns that tell people of one name apart: their number, else their team. Where boards are made by it, the board says so itself. */
export function tellingColumn({ region, person, group }: Pick<RankDraft, "region" | "person" | "group">): number | undefined {
  if (region.columns.find(({ column }) => column === person)?.meaning !== "person") return undefined;
  const telling = columnWith(region, "employeeId") ?? columnWith(region, "team");
  return telling === group ? undefined : telling;
}

function columnWith({ columns }: Region, meaning: "employeeId" | "team"): number | undefined {
  return columns.find((column) => column.meaning === meaning)?.column;
}

/** Names that stand beside several numbers or teams: perhaps two people, whom the board adds up as one. */
export function namesakes(data: RegionData, person: number, telling: number): readonly string[] {
  const [names, marks] = [data.column(person), data.column(telling)];
  const found = new Map<string, { readonly name: string; readonly marks: Set<string> }>();
  names.forEach((cell, row) => {
    const [name, mark] = [String(cell), String(marks[row] ?? "").trim().toLowerCase()];
    if (name.trim() === "" || mark === "") return;
    const one = found.get(name.toLowerCase()) ?? { name, marks: new Set<string>() };
    found.set(name.toLowerCase(), one);
    one.marks.add(mark);
  });
  return [...found.values()].filter((one) => one.marks.size > 1).map(({ name }) => name);
}
