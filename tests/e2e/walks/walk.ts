import type { FrameLocator, Locator } from "@playwright/test";
import english from "../../../src/locales/en-US.json";
import { translate, type Language, type MessageKey, type Messages } from "../../../src/locales/messages";
import simplified from "../../../src/locales/zh-CN.json";
import traditional from "../../../src/locales/zh-TW.json";
import { expect, type PreviewPage } from "../previewPage";

const texts: Readonly<Record<Language, Messages>> = { "en-US": english, "zh-CN": simplified, "zh-TW": traditional };

/** A question of the map: which table it is about, and the column or unit that a person would choose. */
export interface MapAnswer {
  readonly table: MessageKey;
  readonly question: MessageKey;
  readonly choice: string;
}

/** A band as it is typed. */
export interface TypedBand {
  readonly from: string;
  readonly rate: string;
}

export interface PaidAmounts {
  readonly amounts: string;
  readonly quotas?: string;
  /** Drawn in the pane, or where they stand in the workbook. */
  readonly bands: readonly TypedBand[] | string;
  /** A column with sums among its amounts, tried first: nobody may be paid on both. */
  readonly refused?: string;
}

/** A person's way through the pane, in one of its languages: by what it says, never by where it stands. */
export class Walk {
  constructor(
    readonly preview: PreviewPage,
    private readonly language: Language = "en-US",
  ) {}

  private get pane(): FrameLocator {
    return this.preview.pane;
  }

  say(key: MessageKey, values?: Readonly<Record<string, string>>): string {
    return translate(texts[this.language], key, values);
  }

  /** What the pane says, with anything where a value stands. */
  saying(key: MessageKey): RegExp {
    return new RegExp(startingWith(texts[this.language][key]).source.replace(/\{\w+\}/g, ".*"));
  }

  button(key: MessageKey): Locator {
    return this.pane.getByRole("button", { name: this.saying(key) });
  }

  field(key: MessageKey): Locator {
    return this.pane.getByRole("textbox", { name: this.say(key), exact: true });
  }

  choose(key: MessageKey, option: string): Promise<unknown> {
    return this.pane.getByRole("combobox", { name: this.say(key), exact: true }).selectOption({ label: option });
  }

  /** A table as the lists of tables name it. */
  table(sheet: string, kind: MessageKey, rows: number): string {
    return this.say("map.choice", { sheet, kind: this.say(kind), rows: this.say("map.rows.other", { count: String(rows) }) });
  }

  /** Opens a job from the first screen. */
  async open(title: MessageKey): Promise<void> {
    await this.button(title).click();
    await expect(this.pane.getByRole("heading", { level: 1, name: this.say(title) })).toBeVisible();
  }

  async back(): Promise<void> {
    await this.button("nav.back").click();
    await expect(this.pane.getByRole("heading", { level: 1, name: this.say("app.name") })).toBeVisible();
  }

  /** From the welcome through every question to a confirmed map; a question that is not answered here fails. */
  async findData(answers: readonly MapAnswer[]): Promise<void> {
    await this.button("welcome.mine").or(this.button("map.title")).first().click();
    for (const { table, question, choice } of answers) {
      const asked = this.pane.getByRole("region", { name: new RegExp(`^${this.say(table)}`) }).getByRole("radiogroup", { name: this.saying(question) });
      await asked.getByRole("radio", { name: startingWith(choice) }).click();
    }
    await this.button("map.confirmAll").click();
    await expect(this.pane.getByText(this.say("map.allDone"))).toBeVisible();
    await this.back();
  }

  /** Sees a sentence of the pane. */
  async isTold(key: MessageKey): Promise<void> {
    await expect(this.pane.getByText(this.saying(key)).first()).toBeVisible();
  }

  /** Checks the data and repairs all that can be repaired; back on the first screen nothing is left of it. */
  async repairData(): Promise<void> {
    await this.open("health.title");
    const found = this.pane.getByText(this.saying("health.checked.other")).or(this.pane.getByText(this.saying("health.clean.other"))).first();
    await expect(found).toBeVisible();
    const repairs = this.pane.getByRole("button", { name: this.say("health.repair"), exact: true });
    for (let left = await repairs.count(); left > 0; left--) {
      await repairs.first().click();
      await this.pane.getByRole("button", { name: this.saying("health.repairButton.other") }).click();
      await this.isTold("health.repairDone.other");
      await this.button("health.toList").click();
      await expect(repairs).toHaveCount(left - 1);
    }
    await expect(found).toBeVisible();
    await this.back();
  }

  /** Writes what the open screen proposes and sees it written. */
  async write(button: MessageKey, done: MessageKey): Promise<void> {
    await expect(this.button(button)).toBeEnabled();
    await this.button(button).click();
    await this.isTold(done);
    await this.preview.settled();
  }

  /** Plans a year's target by what was sold, over the months of a year; by the first table unless another is named. */
  async planTargets(total: string, year: number, table?: string): Promise<{ readonly isLive: boolean }> {
    await this.open("plan.title");
    if (table !== undefined) await this.choose("plan.region", table);
    await this.field("plan.total").fill(total);
    await this.field("plan.firstDay").fill(`${year}-01-01`);
    await this.field("plan.lastDay").fill(`${year}-12-31`);
    await expect(this.button("plan.button")).toBeEnabled();
    // Weights are formulas unless the pane says that it writes numbers.
    const isLive = !(await this.pane.getByText(this.say("plan.fixedWeights")).isVisible());
    await this.write("plan.button", "plan.done");
    return { isLive };
  }

  /** Makes a leaderboard; the choices are fields and what is chosen in them. */
  async rank(choices: readonly (readonly [field: MessageKey, option: string])[], grades: string, prizes: string): Promise<void> {
    await this.open("rankings.title");
    for (const [field, option] of choices) await this.choose(field, option);
    await this.button("rankings.options").click();
    await this.field("rankings.grades").fill(grades);
    await this.field("rankings.prizes").fill(prizes);
    await this.write("rankings.button", "rankings.done");
  }

  /** Pays commission on cells, beside them; bands are drawn or taken from the sheet. */
  async payCommission({ amounts, quotas, bands, refused }: PaidAmounts): Promise<void> {
    await this.open("commission.title");
    if (refused !== undefined) await this.field("commission.amounts").fill(refused);
    else await this.field("commission.amounts").fill(amounts);
    if (typeof bands === "string") {
      await this.pane.getByRole("radio", { name: this.say("commission.bandsRange") }).click();
      await this.field("commission.range").fill(bands);
    } else await this.drawBands(bands);
    if (refused !== undefined) {
      await this.isTold("action.amounts-hold-sums");
      await this.field("commission.amounts").fill(amounts);
    }
    if (quotas !== undefined) await this.field("commission.quotas").fill(quotas);
    await this.write("split.button", "commission.done");
  }

  private async drawBands(bands: readonly TypedBand[]): Promise<void> {
    for (const [index, band] of bands.entries()) {
      if (index > 1) await this.button("bands.add").click();
      for (const column of ["from", "rate"] as const) {
        await this.pane.getByRole("textbox", { name: this.say("bands.cell", { column: this.say(`bands.${column}`), row: String(index + 1) }), exact: true }).fill(band[column]);
      }
    }
  }

  /** Takes back what was written last, from where it was written. */
  async undo(): Promise<void> {
    await this.button("undo.button").click();
    await this.isTold("undo.done");
    await this.preview.settled();
  }
}

function startingWith(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^$()|[\]\\]/g, "\\$&")}`);
}
