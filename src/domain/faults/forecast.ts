/** What can be wrong with a history, and with what is asked of it. */
export const forecastFaults = {
  "history-gap": "{place} is blank. Write a value for every period, 0 where there was nothing, or leave blank cells out of the range.",
  "history-too-long": "{place} has {found} values. Give the latest {most} at most.",
  "history-too-short": "The method {method} needs {needed} values, and {place} has {found}. Give a longer history.",
  "history-not-positive": "{place} is not above 0. Use the method holt-winters, which adds the season.",
  "season-needed": "The method {method} needs a season of 2 periods or more. Give {place}, such as 12 for months or 4 for quarters.",
  "steps-outside": "{place} is {found}. Give a whole number from 1 to {most}.",
  "level-outside": "{place} is {found}. Give a share above 0 and below 1, such as 0.95.",
  "threshold-outside": "{place} is {found}. Give a share from 0 to 1, such as 0.2.",
  "periods-too-few": "The change needs {needed} periods, and {place} has {found}. Give more periods or a smaller window.",
  "nothing-before": "In {place} the {window} periods before add up to {found}: there is nothing to fall from.",
} as const;
