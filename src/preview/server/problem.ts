/** What a person did or has to do, in one sentence: printed without a stack trace, and the process ends with exit code 1. */
export class PreviewProblem extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = "PreviewProblem";
  }
}
