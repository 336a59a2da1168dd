import type { Column } from "../columns";
import type { Question } from "../question";

const STAGES = ["Lead", "Meeting", "Offer", "Won"];
const ORDER = STAGES.map((stage) => [stage]);
const OVERDUE = [[1], [31], [61], [91]];
const AS_OF = 46_053;

function plainFunnel(stages: Column, amounts: Column): Column {
  const [counts, sums] = [STAGES.map(() => 0), STAGES.map(() => 0)];
  stages.forEach(([stage], index) => {
    const reached = STAGES.indexOf(stage as string);
    for (let place = 0; place <= reached; place++) {
      counts[place]++;
      sums[place] += amounts[index][0] as number;
    }
  });
  return STAGES.map((stage, place) => [stage, counts[place], sums[place], counts[place] / counts[place - 1], counts[place] / counts[0]]);
}

function plainAging(dates: Column, amounts: Column): Column {
  const [counts, sums] = [new Float64Array(OVERDUE.length + 1), new Float64Array(OVERDUE.length + 1)];
  dates.forEach(([day], index) => {
    let band = 0;
    while (band < OVERDUE.length && AS_OF - (day as number) >= OVERDUE[band][0]) band++;
    counts[band]++;
    sums[band] += amounts[index][0] as number;
  });
  return Array.from(sums, (sum, band) => [counts[band], sum, counts[band] / dates.length]);
}

export const pipelineQuestions: readonly Question[] = [
  {
    id: "FUNNEL", rows: "deals", kinds: ["cents", "ugly", "ties"], million: { seconds: 3 },
    prepare: ({ FUNNEL }, { cells, rows }) => {
      const stages = Array.from({ length: rows }, (_, index) => [STAGES[(index * 7919) % STAGES.length]]);
      return { ask: () => FUNNEL(stages, ORDER, cells), plain: () => plainFunnel(stages, cells) };
    },
  },
  {
    id: "FUNNEL", way: "most stages not in the order", rows: "deals", kinds: ["cents"], million: { seconds: 3 },
    prepare: ({ FUNNEL }, { cells, rows }) => {
      const stages = Array.from({ length: rows }, (_, index) => [index % 10 === 0 ? "Lead" : `Other ${index}`]);
      return { ask: () => FUNNEL(stages, ORDER, cells), plain: () => plainFunnel(stages, cells) };
    },
  },
  {
    id: "AGING", rows: "invoices", kinds: ["cents", "ugly", "ties"],
    prepare: ({ AGING }, { cells, rows }) => {
      const dates = Array.from({ length: rows }, (_, index) => [AS_OF - 150 + ((index * 7919) % 200)]);
      return { ask: () => AGING(dates, cells, AS_OF, OVERDUE), plain: () => plainAging(dates, cells) };
    },
  },
];
