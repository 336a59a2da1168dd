import { Button, Link, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { BoardProposal } from "../../../actions/rankPeople";
import { useTranslator } from "../../language";
import { boardPicture, mostPlacesPictured } from "../../share/boardPicture";
import { boardText } from "../../share/boardText";
import { Announcement } from "../Announcement";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  column: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  picture: { maxWidth: "100%", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  text: { margin: 0 },
});

type Shared = { readonly state: "no" } | { readonly state: "copied" } | { readonly state: "text"; readonly text: string } | { readonly state: "picture"; readonly url: string };

/** Hands a board on to a group chat; where Excel's window lets no add-in copy, text and picture are shown to be copied by hand. */
export function ShareBoard({ proposal }: { readonly proposal: BoardProposal }) {
  const styles = useStyles();
  const translator = useTranslator();
  const { text } = translator;
  const [shared, setShared] = useState<Shared>({ state: "no" });
  const shownText = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (shared.state === "text") shownText.current?.select();
  }, [shared]);
  const copyText = (): void => {
    const lines = boardText(translator, proposal);
    copied(() => navigator.clipboard.writeText(lines)).then((is) => setShared(is ? { state: "copied" } : { state: "text", text: lines }), () => undefined);
  };
  const copyPicture = (): void => {
    const canvas = boardPicture(translator, proposal);
    const png = new Promise<Blob>((resolve, reject) => canvas.toBlob((blob) => (blob === null ? reject(new Error("No picture came of the canvas.")) : resolve(blob)), "image/png"));
    copied(() => navigator.clipboard.write([new ClipboardItem({ "image/png": png })])).then((is) => setShared(is ? { state: "copied" } : { state: "picture", url: canvas.toDataURL("image/png") }), () => undefined);
  };
  const told = shared.state === "copied" ? text("rankings.copied") : shared.state === "text" ? text("rankings.copyByHand") : shared.state === "picture" ? text("rankings.saveByHand") : "";
  return (
    <div className={styles.column}>
      <div className={styles.buttons}>
        <Button onClick={copyText}>{text("rankings.copyText")}</Button>
        {proposal.rows.length <= mostPlacesPictured && <Button onClick={copyPicture}>{text("rankings.copyPicture")}</Button>}
      </div>
      {told !== "" && <p className={styles.text}>{told}</p>}
      {shared.state === "text" && <Textarea ref={shownText} readOnly rows={8} value={shared.text} aria-label={text("rankings.copyText")} />}
      {shared.state === "picture" && (
        <>
          <img className={styles.picture} src={shared.url} alt={text("rankings.picture")} />
          <Link href={shared.url} download="leaderboard.png">{text("rankings.savePicture")}</Link>
        </>
      )}
      <Announcement text={told} />
    </div>
  );
}

/** False where the browser refuses, or has no clipboard: then the person copies. */
async function copied(copy: () => Promise<void>): Promise<boolean> {
  try {
    await copy();
    return true;
  } catch {
    return false;
  }
}
