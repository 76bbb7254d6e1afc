import { type NextRequest, NextResponse } from "next/server";

/**
 * As strict as Next.js can be: scripts by nonce, no `eval`, no text as markup. A server writes the sizes of placeholders as
 * attributes, which is what `style-src-attr` is for.
 */
const policy = (nonce: string) =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ].join("; ");

export function proxy(request: NextRequest) {
  const headers = new Headers(request.headers);
  const nonce = crypto.randomUUID();
  headers.set("x-nonce", nonce);
  // Next.js reads the nonce for its own scripts here.
  headers.set("Content-Security-Policy", policy(nonce));
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy(nonce));
  return response;
}
