import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { bandTable, type Band } from "../../domain";
import { problemText } from "../../locales/problems";
import { useTranslator } from "../language";
import type { CommissionPreview } from "../services";
import { findingProblem, typedBands } from "../state/bandRows";
import { hasQuotas, type CommissionAction, type CommissionDraft } from "../state/commission";
import { BandEditor } from "./BandEditor";
import { PayoutCurve } from "./PayoutCurve";
import { Section } from "./Section";
import { SelectionField, type SelectionFieldProps } from "./SelectionField";

/** Until a quota is read, the curve is drawn for a round one. */
const roundQuota = 100_000;

const useStyles = makeStyles({
  choice: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  problems: { margin: 0, paddingLeft: "16px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
});

export interface BandsSectionProps {
  readonly draft: CommissionDraft;
  readonly dispatch: Dispatch<CommissionAction>;
  readonly preview: CommissionPreview | undefined;
  /** The field for bands that stand in the workbook. */
  readonly range: SelectionFieldProps;
}

/** The bands, drawn or chosen, with the payout curve beside them and what to look at in them. */
export function BandsSection({ draft, dispatch, preview, range }: BandsSectionProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const { text } = translator;
  const isAttainment = hasQuotas(draft);
  const bands = shownBands(draft, preview);
  const quota = isAttainment ? (preview?.proposal.quota ?? roundQuota) : undefined;
  const findings = draft.source === "range" ? (preview?.proposal.findings ?? []) : [];
  return (
    <>
      <Section title={text("commission.bands")}>
        <RadioGroup className={styles.choice} aria-label={text("commission.bands")} value={draft.source} onChange={(_event, { value }) => dispatch({ type: "choose", choice: { source: value as CommissionDraft["source"] } })}>
          <Radio value="drawn" label={text("commission.bandsDrawn")} />
          <Radio value="range" label={text("commission.bandsRange")} />
        </RadioGroup>
        {draft.source === "drawn" ? <BandEditor rows={draft.rows} hasQuotas={isAttainment} dispatch={dispatch} /> : <SelectionField {...range} />}
        {findings.length > 0 && (
          <ul className={styles.problems} aria-label={text("bands.problems")}>
            {findings.map((finding) => <li key={`${finding.code} ${finding.row}`}>{problemText(translator, findingProblem(finding, preview?.proposal.bands ?? [], isAttainment))}</li>)}
          </ul>
        )}
      </Section>
      <Section title={text("curve.title")}>
        {bands === undefined ? <p className={styles.hint}>{text("curve.waiting")}</p> : <PayoutCurve plan={{ bands, method: draft.method, side: draft.side, quota }} />}
      </Section>
    </>
  );
}

/** Bands that can be drawn: rows without a fault, or what was read of the workbook. */
function shownBands(draft: CommissionDraft, preview: CommissionPreview | undefined): readonly Band[] | undefined {
  if (draft.source === "range") return preview?.proposal.bands;
  const { bands, problems } = typedBands(draft.rows, hasQuotas(draft));
  const sound = bands.filter(({ row }) => !problems.some((problem) => problem.row === row && problem.isFault));
  return sound.length === 0 ? undefined : bandTable(sound);
}
