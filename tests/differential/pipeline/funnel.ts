import { funnel as funnelOf } from "../../../src/functions/pipeline";
import { column } from "../../support/cellCalls";
import { called } from "../lane/called";
import { question } from "../lane/question";

interface Given {
  readonly stages: readonly (string | null)[];
  readonly order: readonly string[];
  readonly amounts: readonly (number | null)[] | undefined;
}

const STAGES = ["Lead", "Contact", "Offer", "Deal", "Paid"];

/** COUNTIF and SUMIF over this stage and every later one. */
export const funnel = question<Given>({
  id: "FUNNEL",
  about: "",
  isExact: false,
  usual: (draw) => {
    const order = STAGES.slice(0, draw.integer(3, 5));
    const stages = draw.list(draw.integer(5, 16), () => draw.pick(order));
    return { stages, order, amounts: draw.pick([undefined, stages.map(() => draw.hundredths(1, 9000))]) };
  },
  edges: {
    "nobody got to the last stage": (given) => ({ ...given, stages: given.stages.map((stage) => (stage === given.order.at(-1) ? given.order[0] : stage)) }),
    "all stay in the first stage": (given) => ({ ...given, stages: given.stages.map(() => given.order[0]) }),
    "all get through": (given) => ({ ...given, stages: given.stages.map(() => given.order[given.order.length - 1]) }),
    "stages outside the order": (given) => ({ ...given, stages: ["Lost", ...given.stages.slice(1, -1), "Lost"] }),
    "names that differ in case only": (given) => ({ ...given, stages: given.stages.map((stage, index) => (index % 2 === 0 && stage ? stage.toUpperCase() : stage)) }),
    "an empty row": (given) => ({ ...given, stages: [null, ...given.stages.slice(1)], amounts: given.amounts && [null, ...given.amounts.slice(1)] }),
    "one stage": (given) => ({ ...given, order: given.order.slice(0, 1) }),
  },
  ours: ({ stages, order, amounts }) => called(funnelOf, column(...stages), column(...order), amounts && column(...amounts), false),
  native: (given, block) => {
    const deals = block.put(column(...given.stages));
    const order = block.put(column(...given.order));
    const sold = block.put(column(...(given.amounts ?? given.stages.map(() => null))));
    const last = given.order.length - 1;
    const later = (stage: number): string => `${order.at(stage)}:${order.at(last)}`;
    const reached = block.down(last + 1, (stage) => `SUMPRODUCT(COUNTIF(${deals},${later(stage)}))`);
    const sums = block.down(last + 1, (stage) => (given.amounts ? `SUMPRODUCT(SUMIF(${deals},${later(stage)},${sold}))` : '""'));
    const known = new Set(given.order.map((stage) => stage.toLowerCase()));
    const hasOthers = given.stages.some((stage) => stage !== null && !known.has(stage.toLowerCase()));
    return block.fill(last + (hasOthers ? 2 : 1), 5, (stage, part) => {
      if (stage > last) return ['"Other stages"', `COUNTA(${deals})-${reached.at(0)}`, given.amounts ? `SUM(${sold})-${sums.at(0)}` : '""', '""', '""'][part];
      const conversion = (from: number): string => `IF(${reached.at(from)}=0,NA(),${reached.at(stage)}/${reached.at(from)})`;
      return [order.at(stage), reached.at(stage), sums.at(stage), stage === 0 ? '""' : conversion(stage - 1), conversion(0)][part];
    });
  },
});
