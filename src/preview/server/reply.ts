import type { IncomingMessage, ServerResponse } from "node:http";
import { PreviewProblem } from "./problem";

export interface Reply {
  readonly status: number;
  readonly contentType: string;
  readonly body: Uint8Array | string;
}

/** Answers one path of an origin: percent-decoded, beginning with "/", without query. Undefined means there is no such thing. */
export type Responder = (path: string) => Promise<Reply | undefined>;

function textReply(status: number, body: string): Reply {
  return { status, contentType: "text/plain; charset=utf-8", body };
}

export function jsonReply(value: unknown): Reply {
  return { status: 200, contentType: "application/json; charset=utf-8", body: JSON.stringify(value) };
}

/**
 * A request listener over a responder: GET and HEAD only, never cached.
 * `allowedOrigin` names the one other origin whose scripts may read the answers: the page reads functions.json of the add-in.
 */
export function listenerOf(respond: Responder, allowedOrigin: () => string): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    void replyTo(request, respond).then((reply) => {
      response.writeHead(reply.status, {
        "content-type": reply.contentType,
        "content-length": Buffer.byteLength(reply.body),
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
        "access-control-allow-origin": allowedOrigin(),
        ...(reply.status === 405 && { allow: "GET, HEAD" }),
      });
      response.end(request.method === "HEAD" ? undefined : reply.body);
    });
  };
}

async function replyTo(request: IncomingMessage, respond: Responder): Promise<Reply> {
  if (request.method !== "GET" && request.method !== "HEAD") return textReply(405, "Only GET and HEAD are answered here.");
  const path = decodedPath(request.url ?? "/");
  if (path === undefined) return textReply(400, "This address is not well formed.");
  try {
    return (await respond(path)) ?? textReply(404, `There is no ${path} here.`);
  } catch (error) {
    if (error instanceof PreviewProblem) return textReply(500, error.message);
    return textReply(500, `The preview server failed at ${path}: ${String(error)}`);
  }
}

/** The raw path is taken apart by hand: `new URL` would resolve `..` away before anyone could refuse it. */
function decodedPath(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? "/");
    return path.startsWith("/") ? path : undefined;
  } catch {
    return undefined;
  }
}
