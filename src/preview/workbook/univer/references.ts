/** "A", "Z", "AA" for 0, 25, 26. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

export function quoteSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^[A-Za-z]{1,3}[0-9]+$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

/** "Reps!I9" */
export function cellAddress(sheetName: string, row: number, column: number): string {
  return `${quoteSheet(sheetName)}!${columnLetters(column)}${row + 1}`;
}

/** "Reps!$A$1:$B$5" */
export function absoluteReference(sheetName: string, startRow: number, startColumn: number, endRow: number, endColumn: number): string {
  const start = `$${columnLetters(startColumn)}$${startRow + 1}`;
  const end = `$${columnLetters(endColumn)}$${endRow + 1}`;
  return `${quoteSheet(sheetName)}!${start === end ? start : `${start}:${end}`}`;
}
