import { makeStyles, mergeClasses, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Question, Region, SheetGrid } from "../../../imports";
import { useTranslator } from "../../language";
import { questionOptions } from "../../map/questionOptions";
import { columnName } from "../../map/regionPlace";
import { questionText, reasonText } from "../../map/words";

const useStyles = makeStyles({
  question: {
    display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium,
  },
  open: { border: `1px solid ${tokens.colorStatusWarningBorder1}`, backgroundColor: tokens.colorStatusWarningBackground1 },
  text: { margin: 0, font: "inherit", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  label: { display: "flex", flexDirection: "column", overflowWrap: "anywhere", minWidth: 0 },
});

export interface RegionQuestionProps {
  readonly region: Region;
  readonly grid: SheetGrid | undefined;
  readonly question: Question;
  readonly value: string | undefined;
  readonly onAnswer: (value: string) => void;
}

/** What nobody may guess, with its answers. */
export function RegionQuestion({ region, grid, question, value, onAnswer }: RegionQuestionProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const id = useId();
  const names = question.candidates.flatMap((at) => region.columns.filter(({ column }) => column === at).map(columnName));
  const hints = question.code === "which-measure" ? [translator.text("map.question.others")] : [...new Set(question.reasons.map((reason) => reasonText(translator, reason)))].slice(0, 2);
  return (
    <div className={mergeClasses(styles.question, value === undefined && styles.open)}>
      <p id={id} className={styles.text}>{questionText(translator, question.code, question.meaning, names)}</p>
      {hints.map((hint) => <p key={hint} className={styles.hint}>{hint}</p>)}
      <RadioGroup aria-labelledby={id} value={value ?? ""} onChange={(_event, data) => onAnswer(data.value)}>
        {questionOptions(translator, grid, region, question).map((option) => (
          <Radio key={option.value} value={option.value} label={<span className={styles.label}>{option.label}{option.detail !== undefined && <span className={styles.hint}>{option.detail}</span>}</span>} />
        ))}
      </RadioGroup>
    </div>
  );
}
