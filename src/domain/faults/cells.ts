/** What can be wrong with any argument. */
export const cellFaults = {
  "argument-missing": "{place} is missing. Give a value or a range.",
  "cell-error": "{place} holds {found}. Mend that cell.",
  "range-empty": "{place} is empty. Give at least one cell.",
  "too-many-cells": "{place} has {found} cells. Up to {most} can be computed at once. Give a smaller range.",
  "range-ragged": "{place} has rows of different lengths. Give a rectangular range.",
  "not-one-value": "{place} must be one value, but a range of {found} was given.",
  "shape-differs": "{place} is {found}, but {other} is {expected}. Give the same shape or one value.",
  "not-a-number": "{place} is {found}, which is not a number. Write a plain number there.",
  "not-yes-or-no": "{place} is {found}. Write TRUE or FALSE.",
  "word-unknown": "{place} is {found}. Use one of: {known}.",
  "unit-negative": "{place} is {found}. Use 0 (not rounded) or a positive step such as 0.01 or 1.",
  "result-too-large": "The result is larger than a cell can hold. Use smaller amounts or a smaller rate.",
  "not-one-line": "{place} is {found}. Give one row or one column.",
  "label-unusable": "{place} is {found}. Write a text or a number there.",
  "count-not-whole": "{place} is {found}. Give a whole number from 1, or leave it out.",
} as const;
