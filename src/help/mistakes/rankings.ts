import type { Mistakes } from "./mistakes";

export const rankings: Mistakes = {
  RANK: [
    "=SALES.RANK(5,{\"n/a\";\"n/a\"})",
    '=SALES.RANK(5,{5;7},"ordinal")',
  ],
  GRADE: [
    "=SALES.GRADE({95;88},{0;0})",
    "=SALES.GRADE({95;88},{0.5;-0.5})",
    '=SALES.GRADE({95;88},{0.5;0.5},{"A";"B";"C"})',
  ],
  PRIZES: ["=SALES.PRIZES({90;80},{1000;-500})"],
  LEADERBOARD: [
    '=SALES.LEADERBOARD({"Ann";"Bo"},{"";""})',
    '=SALES.LEADERBOARD({"Ann";"Bo"},{40;-40})',
    '=SALES.LEADERBOARD({"Ann";"Bo"},{40;60},1.5)',
  ],
  SCORE: [
    "=SALES.SCORE({1,2;3,1},{0.5,0.3,0.2})",
    "=SALES.SCORE({1,2;3,1},{0.5,-0.5})",
    '=SALES.SCORE({1,2;3,1},{0,0},"minmax")',
    '=SALES.SCORE({1,2;3,1},{1,1},"minmax",{1,2})',
    "=SALES.SCORE({1,2;3,1},{1,1},,{1,-1})",
    '=SALES.SCORE({1,2;3,1},{1,1},"minmax",,1.2)',
  ],
};
