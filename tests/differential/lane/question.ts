import type { Area } from "./area";
import type { Block } from "./block";
import type { Draw } from "./draw";

/** One way to ask a function, with the native formulas that answer the same. */
export interface Question<Given> {
  /** The function's id; several questions may ask one function. */
  readonly id: string;
  /** What is asked of it, in a few words; empty where the function has one question. */
  readonly about: string;
  /** Rounded answers must be equal at 15 digits; the others may differ by 1e-9 (of the value, where that is above 1). */
  readonly isExact: boolean;
  /** A usual input. */
  readonly usual: (draw: Draw) => Given;
  /** Inputs that stand on an edge of the rules, each made from a usual one; taken in turn. */
  readonly edges: Readonly<Record<string, (usual: Given, draw: Draw) => Given>>;
  readonly ours: (given: Given) => unknown[][];
  /** Lays the input out and answers it with formulas a spreadsheet user would write; areas side by side are one answer. */
  readonly native: (given: Given, block: Block) => Area | readonly Area[];
}

/** One input, asked of both. */
export interface Asked {
  /** The kind of edge it stands on, if any. */
  readonly edge: string | undefined;
  readonly ours: unknown[][];
  /** Where the native answers stand. */
  readonly native: readonly Area[];
}

/** A question that can be asked, whatever it is given. */
export interface Askable {
  readonly id: string;
  readonly about: string;
  readonly isExact: boolean;
  /** Asks once; `turn` counts the inputs on edges. */
  ask(draw: Draw, turn: number | undefined, block: Block): Asked;
}

export function question<Given>({ id, about, isExact, usual, edges, ours, native }: Question<Given>): Askable {
  const kinds = Object.keys(edges);
  if (kinds.length === 0) throw new Error(`${id} has no edges.`);
  return {
    id,
    about,
    isExact,
    ask(draw, turn, block) {
      const edge = turn === undefined ? undefined : kinds[turn % kinds.length];
      const given = edge === undefined ? usual(draw) : edges[edge](usual(draw), draw);
      const answer = native(given, block);
      return { edge, ours: ours(given), native: Array.isArray(answer) ? answer : [answer as Area] };
    },
  };
}
