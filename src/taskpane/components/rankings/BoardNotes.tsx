import { makeStyles, tokens } from "@fluentui/react-components";
import type { BoardNotes as Notes } from "../../../actions/ranking/draft";
import { useTranslator } from "../../language";

const useStyles = makeStyles({
  notes: { margin: 0, paddingLeft: "16px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
});

/** As many names as a person reads. */
const namesListed = 12;

/** Who and what is not on the board, or not as one might think. */
export function BoardNotes({ notes }: { readonly notes: Notes }) {
  const styles = useStyles();
  const { text, count } = useTranslator();
  const names = (all: readonly string[]): string => all.slice(0, namesListed).join(", ") + (all.length > namesListed ? " …" : "");
  const told = [
    notes.withoutTarget.length > 0 && text("rankings.note.withoutTarget", { names: names(notes.withoutTarget) }),
    notes.wholeTarget !== undefined && text("rankings.note.wholeTarget", { column: notes.wholeTarget }),
    notes.namesakes.length > 0 && text("rankings.note.namesakes", { names: names(notes.namesakes) }),
    notes.alike.length > 0 && text("rankings.note.alike", { names: names(notes.alike) }),
    notes.unnamedRows > 0 && count("rankings.note.unnamed", notes.unnamedRows),
    notes.undatedRows > 0 && count("rankings.note.undated", notes.undatedRows),
    notes.severalGroups > 0 && count("rankings.note.severalGroups", notes.severalGroups),
    notes.severalTargets > 0 && count("rankings.note.severalTargets", notes.severalTargets),
    notes.hasNothingBefore && text("rankings.note.nothingBefore"),
    notes.hasFixedValues && text("rankings.note.fixed"),
  ].filter((note) => note !== false);
  return told.length > 0 && <ul className={styles.notes}>{told.map((note) => <li key={note}>{note}</li>)}</ul>;
}
