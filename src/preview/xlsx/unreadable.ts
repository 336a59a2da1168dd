/** Why a file cannot be opened as a workbook: one sentence that names the file and what to do. */
export class UnreadableWorkbook extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = "UnreadableWorkbook";
  }
}
