import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import type { Rebound, Region, SheetGrid } from "../../../imports";
import { useTranslator } from "../../language";
import { answeredRegion } from "../../map/answeredRegion";
import { placeOnSheet, regionAddress, rowCountOf } from "../../map/regionPlace";
import type { RegionCorrection } from "../../map/rereadRegion";
import { openQuestions, questionKey, questionsIn, type ColumnEdit, type RegionDraft, type RegionState } from "../../state/mapping";
import { Fold } from "./Fold";
import { RegionChanges } from "./RegionChanges";
import { RegionDetails } from "./RegionDetails";
import { RegionQuestion } from "./RegionQuestion";
import { RegionSummary } from "./RegionSummary";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`, minWidth: 0 },
  title: { margin: 0, font: "inherit" },
  button: {
    display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, width: "100%", minHeight: "28px", padding: 0,
    border: "none", borderRadius: tokens.borderRadiusMedium, backgroundColor: "transparent", color: tokens.colorNeutralForeground1, font: "inherit", textAlign: "start", cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chevron: { display: "flex", color: tokens.colorNeutralForeground3 },
  kind: { flex: "1 1 auto", fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  state: { flexShrink: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  asked: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  good: { color: tokens.colorStatusSuccessForeground1 },
  place: { display: "flex", alignItems: "baseline", columnGap: tokens.spacingHorizontalS, paddingLeft: "20px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  link: { fontSize: tokens.fontSizeBase200 },
  body: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalS, minWidth: 0 },
  label: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const tones: Readonly<Partial<Record<RegionState, "asked" | "good">>> = { asked: "asked", check: "asked", confirmed: "good" };

export interface RegionCardProps {
  readonly region: Region;
  readonly draft: RegionDraft | undefined;
  readonly state: RegionState;
  readonly bound: Rebound | undefined;
  readonly grid: SheetGrid | undefined;
  readonly isOpen: boolean;
  readonly isSaving: boolean;
  readonly onToggle: () => void;
  readonly onShow: (address: string) => void;
  readonly onAnswer: (question: string, value: string) => void;
  readonly onCorrect: (correction: RegionCorrection) => void;
  readonly onEdit: (columns: readonly number[], edit: ColumnEdit) => void;
  readonly onConfirm: (region: Region) => void;
  readonly onForget: (bound: Rebound) => void;
}

/** One table that was found: its questions first, then what Salesheet takes it for, and the way to confirm or correct that. */
export function RegionCard(props: RegionCardProps) {
  const { region, draft, state, bound, grid, isOpen, isSaving, onToggle, onShow, onAnswer, onCorrect, onEdit, onConfirm, onForget } = props;
  const styles = useStyles();
  const { text, count } = useTranslator();
  const id = useId();
  const [showsDetails, setShowsDetails] = useState(false);
  const shown = answeredRegion(region, draft);
  const open = openQuestions(region, draft).length;
  const tone = tones[state];
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h3 className={styles.title}>
        <button id={id} type="button" className={styles.button} aria-expanded={isOpen} onClick={onToggle}>
          <span className={styles.chevron}>{isOpen ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}</span>
          <span className={styles.kind}>{text(`map.kind.${shown.kind}`)}</span>
          <span className={mergeClasses(styles.state, tone && styles[tone])}>{state === "asked" ? count("map.questions", open) : text(`map.state.${state}`)}</span>
        </button>
      </h3>
      <div className={styles.place}>
        <Link as="button" className={styles.link} aria-label={text("explain.show", { address: regionAddress(shown) })} onClick={() => onShow(regionAddress(shown))}>{placeOnSheet(shown)}</Link>
        <span>{count("map.rows", rowCountOf(shown))}</span>
      </div>
      {isOpen && (
        <div className={styles.body}>
          {bound !== undefined && draft === undefined && <RegionChanges bound={bound} />}
          {questionsIn(region, draft).map((question) => (
            <RegionQuestion
              key={questionKey(question)} region={draft?.reread ?? region} grid={grid} question={question} value={draft?.answers[questionKey(question)]}
              onAnswer={(value) => {
                if (question.code === "which-header-row") onCorrect({ headerRow: Number(value) });
                else if (question.code === "kind-unclear") onCorrect({ kind: question.kinds?.find((kind) => kind === value) ?? shown.kind });
                else onAnswer(questionKey(question), value);
              }}
            />
          ))}
          {shown.kind !== "unknown" && (
            <>
              <p className={styles.label}>{text("map.understood")}</p>
              <RegionSummary region={shown} />
              {shown.missing.length > 0 && <p className={styles.label}>{text("map.missing", { meanings: shown.missing.map((meaning) => text(`meaning.${meaning}`)).join(", ") })}</p>}
            </>
          )}
          {open > 0 && <p className={styles.label}>{count("map.answerFirst", open)}</p>}
          <div className={styles.buttons}>
            {shown.kind !== "unknown" && state !== "confirmed" && <Button size="small" appearance="primary" disabled={open > 0 || isSaving} onClick={() => onConfirm(shown)}>{text("map.confirm")}</Button>}
            {state !== "aside" && <Button size="small" disabled={isSaving} onClick={() => onConfirm({ ...shown, kind: "unknown", questions: [] })}>{text("map.aside")}</Button>}
            {bound !== undefined && <Button size="small" disabled={isSaving} onClick={() => onForget(bound)}>{text("map.forget")}</Button>}
          </div>
          <Fold title={text("map.details")} isOpen={showsDetails} onToggle={() => setShowsDetails(!showsDetails)}>
            <RegionDetails region={shown} grid={grid} onCorrect={onCorrect} onEdit={onEdit} />
          </Fold>
        </div>
      )}
    </section>
  );
}
