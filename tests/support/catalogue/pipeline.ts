import type { Answer, Inputs } from "./inputs";

const toCents = (money: number): number => Math.round(money * 100);

function funnel(inputs: Inputs): Answer {
  const [stages, order] = [inputs.cells("orders.stage"), inputs.cells("stages.name")];
  const cents = inputs.numbers("orders.amount").map(toCents);
  const reached = order.map((_, step) => stages.flatMap((stage, row) => (order.indexOf(stage) >= step ? [row] : [])));
  return [
    ["Stage", "Reached", "Amount", "From the stage before", "From the first"],
    ...order.map((stage, step) => [
      stage, reached[step].length, reached[step].reduce((sum, row) => sum + cents[row], 0) / 100,
      step === 0 ? "" : reached[step].length / reached[step - 1].length, reached[step].length / reached[0].length,
    ]),
  ];
}

function aging(inputs: Inputs): Answer {
  const overdue = inputs.numbers("orders.due").map((due) => inputs.number("asOf") - due);
  const cents = inputs.numbers("orders.amount").map(toCents);
  const froms = inputs.numbers("bands.from");
  const all = cents.reduce((sum, part) => sum + part, 0);
  const line = (name: string, isInside: (days: number) => boolean): (string | number)[] => {
    const rows = overdue.flatMap((days, row) => (isInside(days) ? [row] : []));
    const sum = rows.reduce((before, row) => before + cents[row], 0);
    return [name, rows.length, sum / 100, sum / all];
  };
  const bands = froms.map((from, index) => {
    const next = froms[index + 1] ?? Infinity;
    return line(next === Infinity ? `${from}+` : `${from}–${next - 1}`, (days) => days >= from && days < next);
  });
  return [["Days overdue", "Count", "Amount", "Share"], line("Not due", (days) => days < froms[0]), ...bands];
}

export const pipeline: Readonly<Record<string, (inputs: Inputs) => Answer>> = { FUNNEL: funnel, AGING: aging };
