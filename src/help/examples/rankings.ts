import { word, type Examples } from "./example";

export const rankings: Examples = {
  RANK: [
    {
      cells: [[word("rep"), word("sales"), word("rank")], [word("ann"), 5000], [word("bo"), 7000], [word("cy"), 7000], [word("dee"), 4000]],
      formula: "=SALES.RANK(B2:B5)",
      at: "C2",
    },
    {
      cells: [[word("rep"), word("region"), word("sales"), word("rank")], [word("ann"), word("north"), 5000], [word("bo"), word("north"), 5000], [word("cy"), word("south"), 4000], [word("dee"), word("north"), 3000], [word("eli"), word("south"), null]],
      formula: '=SALES.RANK(C2:C6,,"dense",,B2:B6)',
      at: "D2",
    },
  ],
  GRADE: [
    {
      cells: [[word("rep"), word("score"), word("grade")], [word("ann"), 95], [word("bo"), 88], [word("cy"), 81], [word("dee"), 70], [word("eli"), 60]],
      formula: "=SALES.GRADE(B2:B6,{0.2;0.6;0.2})",
      at: "C2",
    },
    {
      cells: [[word("rep"), word("score"), word("grade")], [word("ann"), 95], [word("bo"), 88], [word("cy"), 88], [word("dee"), 70], [word("eli"), null]],
      formula: '=SALES.GRADE(B2:B6,{0.5;0.5},{"+";"–"})',
      at: "C2",
    },
  ],
  PRIZES: [
    {
      cells: [[word("rep"), word("sales"), word("prize")], [word("ann"), 90], [word("bo"), 80], [word("cy"), 80], [word("dee"), 70]],
      formula: "=SALES.PRIZES(B2:B5,{1000;500;200})",
      at: "C2",
    },
    {
      cells: [[word("rep"), word("sales"), word("prize")], [word("ann"), 90], [word("bo"), 90], [word("cy"), 90], [word("dee"), 70]],
      formula: '=SALES.PRIZES(B2:B5,{1000;500;200},"pool",1)',
      at: "C2",
    },
  ],
  LEADERBOARD: [
    {
      cells: [[word("rep"), word("sales"), word("before")], [word("ann"), 40, 50], [word("bo"), 60, 30], [word("cy"), 25, 40], [word("dee"), 75, 80], []],
      formula: '=SALES.LEADERBOARD(A2:A5,B2:B5,3,C2:C5,,,,"{headers}")',
      at: "A7",
      formats: { "D8:D10": "percent" },
    },
    {
      cells: [[word("rep"), word("sales")], [word("ann"), 60], [word("bo"), 40], [word("cy"), 40], [word("dee"), 20], [word("eli"), null], []],
      formula: '=SALES.LEADERBOARD(A2:A6,B2:B6,2,,,,,"{headers}")',
      at: "A8",
      formats: { "D9:D11": "percent" },
    },
  ],
  SCORE: [
    {
      cells: [[word("rep"), word("sales"), word("collection"), word("score")], [word("weight"), 0.6, 0.4], [word("ann"), 1.5, 0.9], [word("bo"), 0.9, 1]],
      formula: "=SALES.SCORE(B3:C4,B2:C2,,,1.2)",
      at: "D3",
      formats: { "B2:C4": "percent", "D3:D4": "percent" },
    },
    {
      cells: [[word("rep"), word("sales"), word("complaints"), word("score")], [word("weight"), 3, 1], [word("direction"), 1, -1], [word("ann"), 900, 4], [word("bo"), 500, 0], [word("cy"), 700, 2], [word("dee"), 800, null]],
      formula: '=SALES.SCORE(B4:C7,B2:C2,"minmax",B3:C3)',
      at: "D4",
    },
  ],
};
