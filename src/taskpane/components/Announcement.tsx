import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

/** One sentence for screen readers. Always in the page, so that every change of its text is read. */
export function Announcement({ text }: { readonly text: string }) {
  return <div role="status" className={useStyles().unseen}>{text}</div>;
}
