/**
 * China's days off in 2026 and the working days made up for them (TRUE), as a range.
 * Source: the State Council's notice, https://politics.gmw.cn/2025-11/04/content_38391083.htm
 */
const OFF: readonly (readonly [month: number, first: number, last: number])[] = [[1, 1, 3], [2, 15, 23], [4, 4, 6], [5, 1, 5], [6, 19, 21], [9, 25, 27], [10, 1, 7]];
const MADE_UP: readonly (readonly [month: number, day: number])[] = [[1, 4], [2, 14], [2, 28], [5, 9], [9, 20], [10, 10]];

export const CHINA: unknown[][] = [
  ["日期", "调休上班"],
  ...OFF.flatMap(([month, first, last]) => Array.from({ length: last - first + 1 }, (_, index) => [`2026/${month}/${first + index}`, ""])),
  ...MADE_UP.map(([month, day]) => [`2026年${month}月${day}日`, true]),
];
