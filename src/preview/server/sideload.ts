import { join } from "node:path";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { build } from "./build";
import { fileReply } from "./folder";
import { openOrigin } from "./origin";
import { PreviewProblem } from "./problem";
import { addinPortUse, projectRoot } from "./startPreview";

/**
 * `npm run dev-server`, which start:desktop and start:web run by themselves: serves dist/ as it is to a real Excel.
 * The one place where a certificate authority is installed, since Excel takes no other certificate.
 */
async function serveForExcel(): Promise<void> {
  await build(console.log);
  const { ca, cert, key } = await getHttpsServerOptions();
  const addin = await openOrigin({
    ...addinPortUse(),
    certificate: { ca: ca.toString(), cert: cert.toString(), key: key.toString() },
    respond: (path) => fileReply(join(projectRoot, "dist"), path),
    allowedOrigin: () => "https://localhost:3000",
  });
  console.log(`The add-in is at ${addin.url}/taskpane.html. Ctrl+C stops it.`);
}

serveForExcel().catch((error: unknown) => {
  console.error(error instanceof PreviewProblem ? error.message : error);
  process.exit(1);
});
