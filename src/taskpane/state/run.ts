/** The life of one action, from question to written cells. Every screen that writes goes through these states. */
export type Run<Proposal, Done, Problem> =
  | { readonly state: "idle" }
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly proposal: Proposal }
  | { readonly state: "writing"; readonly proposal: Proposal }
  | { readonly state: "done"; readonly write: Done; readonly proposal?: Proposal }
  | { readonly state: "failed"; readonly problem: Problem; readonly proposal?: Proposal };
