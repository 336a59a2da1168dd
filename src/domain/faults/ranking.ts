/** What can be wrong with rankings, grades, prizes and scores. */
export const rankingFaults = {
  "whole-column-needed": "{place} needs the whole column, but within is {found} and values is {expected}. Give both the same shape, or leave within out.",
  "nothing-to-rank": "Nothing to rank: within holds no number for this value.",
  "shares-zero": "All {place} are 0. At least one share must be above 0.",
  "labels-count": "{place} has {found} cell(s), but shares has {expected}. Give one label for each share.",
  "prize-negative": "{place} is {found}. Prizes are 0 or more.",
  "nothing-to-list": "Nothing to list: {place} holds no number.",
  "no-share": "No share: the {place} add up to 0.",
  "metrics-count": "{place} has {found} cell(s), but metrics has {expected} column(s). Give one for each column, or one value for all.",
  "direction-unknown": "{place} is {found}. Write 1 where more is better and -1 where less is better.",
  "direction-weighted": "{place} is -1, but the method weighted adds values up as they are. Use another method, or turn that metric round.",
  "cap-not-weighted": "{place} works with the method weighted only, not with {found}. Leave it out.",
} as const;
