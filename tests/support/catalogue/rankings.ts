import { naiveBoard } from "../naive/naiveBoard";
import { naiveGrades } from "../naive/naiveGrades";
import { naivePrizes } from "../naive/naivePrizes";
import { naiveRanks } from "../naive/naiveRanks";
import { naiveScores } from "../naive/naiveScores";
import { column, type Answer, type Inputs } from "./inputs";

const CENT = 0.01;

/** 1 and one more for every different value of the group that is larger. */
function denseInGroups(inputs: Inputs): Answer {
  const [values, groups] = [inputs.numbers("team.sales"), inputs.cells("team.territory")];
  return column(values.map((value, index) => 1 + new Set(values.filter((other, at) => groups[at] === groups[index] && other > value)).size));
}

function leaderboard(inputs: Inputs): Answer {
  const [keys, values, previous] = [inputs.cells("team.key"), inputs.numbers("team.sales"), inputs.numbers("team.before")];
  const people = values.map((value, index) => ({ value, previous: previous[index], group: "" }));
  const standings = naiveBoard(people, { ties: "competition", order: "desc", top: inputs.number("top") });
  return [["Rank", "Name", "Value", "Share", "Change of rank"], ...standings.map(({ index, rank, share, change }) => [rank, keys[index], values[index], share, change])];
}

export const rankings: Readonly<Record<string, (inputs: Inputs) => Answer>> = {
  RANK: (inputs) => column(naiveRanks(inputs.numbers("team.sales"), inputs.numbers("team.sales"), { ties: "competition", order: "desc" })),
  "RANK in groups": denseInGroups,
  GRADE: (inputs) => {
    const scores = inputs.numbers("team.sales");
    return column(naiveGrades(scores, inputs.numbers("shares.share"), scores.map(() => "")).map((grade) => "ABC"[grade]));
  },
  PRIZES: (inputs) => column(naivePrizes(inputs.numbers("team.sales"), inputs.numbers("prizes.prize"), { ties: "pool", unit: CENT })),
  LEADERBOARD: leaderboard,
  SCORE: (inputs) => {
    const weights = inputs.numbers("weights.weight");
    return column(naiveScores(inputs.table("team").map((values, index) => ({ values, weight: weights[index], direction: 1 })), "minmax"));
  },
};
