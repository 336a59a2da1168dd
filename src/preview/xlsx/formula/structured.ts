/** The table that a formula stands in: inside it the table's own name is left out. */
export interface TableAround {
  readonly name: string;
}

/** `Reps[[#This Row],[Sales]]` of the file as `[@Sales]` inside Reps and `Reps[@Sales]` elsewhere; `Reps[Sales]` as `[Sales]` inside Reps. */
export function typedReference(table: string, bracket: string, around: TableAround | undefined): string {
  const isOwn = around !== undefined && around.name.toLowerCase() === table.toLowerCase();
  const name = isOwn ? "" : table;
  if (/^\[#This Row\]$/i.test(bracket)) return `${name}[@]`;
  const thisRow = /^\[\[#This Row\],\s*(.+)\]$/is.exec(bracket)?.[1];
  if (thisRow !== undefined) return `${name}[@${withoutBrackets(thisRow)}]`;
  const isColumns = !bracket.includes("#") && bracket !== "[]";
  return (isColumns ? name : table) + bracket;
}

/** The reverse: always with the table's name, as a file has it. */
export function filedReference(table: string, bracket: string): string {
  const inside = bracket.slice(1, -1);
  if (!inside.startsWith("@")) return table + bracket;
  const columns = inside.slice(1).trim();
  if (columns === "") return `${table}[#This Row]`;
  return `${table}[[#This Row],${columns.startsWith("[") ? columns : `[${columns}]`}]`;
}

/** `[Sales]` as `Sales`, unless the column needs its brackets: `[Unit price]`, `[A]:[B]`. */
function withoutBrackets(columns: string): string {
  return /^\[([\p{L}\p{N}_.]+)\]$/u.exec(columns)?.[1] ?? columns;
}
