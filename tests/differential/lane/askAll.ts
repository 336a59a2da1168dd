import { Block, type SheetCells } from "./block";
import { Draw } from "./draw";
import type { Askable, Asked } from "./question";
import type { AskedSheet } from "./verdict";

const INPUTS = 240;
/** Every fourth input stands on an edge. */
const EDGE_EVERY = 4;

/** Asks every question of ours, and lays out the sheets that ask the native formulas; by the names of the sheets. */
export function askAll(questions: readonly Askable[]): Map<string, AskedSheet> {
  return new Map(questions.map((question, index) => [`${index + 1} ${question.id}`, askOne(question)]));
}

function askOne(question: Askable): AskedSheet {
  const draw = new Draw(seedOf(`${question.id} ${question.about}`));
  const cells: SheetCells = new Map();
  const asked: Asked[] = [];
  for (let input = 0, top = 1; input < INPUTS; input++) {
    const block = new Block(cells, top);
    const turn = input % EDGE_EVERY === 0 ? input / EDGE_EVERY : undefined;
    asked.push(question.ask(draw, turn, block));
    top += block.height;
  }
  return { question, cells, asked };
}

/** A question's inputs stay what they are when others come and go. */
function seedOf(title: string): number {
  return [...title].reduce((seed, letter) => (Math.imul(seed, 31) + (letter.codePointAt(0) ?? 0)) >>> 0, 7);
}
