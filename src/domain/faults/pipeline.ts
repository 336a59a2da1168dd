/** What can be wrong with the stages of a process and with what is owed. */
export const pipelineFaults = {
  "order-empty": "{place} holds no stage. List the stages, the first one first.",
  "stage-twice": "{place} is {found}, which the list has already. Every stage stands in the order once.",
  "no-conversion": "No conversion: nobody reached the stage {before}.",
  "due-date-missing": "{place} is blank, but amounts has {found} there. Write the date when it is due, or clear the amount.",
  "aging-columns": "{place} has {found} columns. Use one column of days overdue, and a second one for the labels if you like.",
  "aging-empty": "{place} has no band. List the days overdue from which each band counts.",
  "days-missing": "{place} is blank. Write the days overdue from which it counts.",
  "days-not-whole": "{place} is {found}. Write a whole number of days there.",
} as const;
