import type { UserIdentity } from "convex/server";
import { Base64 } from "convex/values";

/** The application id that Convex's own client examples put into tokens. */
const AUDIENCE = "convex";
/** Far beyond any run: a sandbox token expires only when a test says so with `exp`. */
const DEFAULT_LIFETIME_S = 10 * 365 * 24 * 60 * 60;

/** What an identity says about a user, as the claims of a JWT: `sub` is who, everything else is up to the app. */
export interface Claims {
  sub: string;
  /** Who vouches for it; the sandbox itself by default. */
  iss?: string;
  name?: string;
  email?: string;
  /** Issued at, in seconds of the sandbox's clock. */
  iat?: number;
  /** Expires at, in seconds of the sandbox's clock. */
  exp?: number;
  [claim: string]: unknown;
}

/** A token that was accepted: who it stands for, and until when. */
export interface Authentication {
  identity: UserIdentity;
  expiresAtMs: number;
}

/** JWT claims that Convex renames on the way into `ctx.auth.getUserIdentity()`. */
const RENAMED_CLAIMS: Readonly<Record<string, string>> = {
  sub: "subject",
  iss: "issuer",
  given_name: "givenName",
  family_name: "familyName",
  preferred_username: "preferredUsername",
  profile: "profileUrl",
  picture: "pictureUrl",
  email_verified: "emailVerified",
  phone_number: "phoneNumber",
  phone_number_verified: "phoneNumberVerified",
  birthdate: "birthday",
  zoneinfo: "timezone",
  locale: "language",
  updated_at: "updatedAt",
};
/** Claims about the token, not about the user. */
const TOKEN_CLAIMS = new Set(["aud", "exp", "iat", "nbf", "jti"]);

/** An unsigned JWT (`alg: none`) with these claims: it proves nothing, and only a sandbox accepts it. */
export function createToken(claims: Claims, options: { issuer: string; nowMs: number }): string {
  const iat = claims.iat ?? Math.floor(options.nowMs / 1000);
  const payload = {
    iss: options.issuer,
    aud: AUDIENCE,
    ...claims,
    iat,
    exp: claims.exp ?? iat + DEFAULT_LIFETIME_S,
  };
  return `${encodePart({ alg: "none", typ: "JWT" })}.${encodePart(payload)}.unsigned`;
}

/**
 * Reads a token as Convex would, short of its signature.
 *
 * @returns the identity, or the reason why Convex would refuse it.
 */
export function authenticate(token: string, nowMs: number): Authentication | { error: string } {
  const claims = decodePayload(token);
  if (claims === null) return { error: "Could not decode token" };
  const { sub, iss, aud, exp } = claims;
  if (typeof sub !== "string" || typeof iss !== "string")
    return { error: "Token lacks a subject or an issuer" };
  if (![aud].flat().includes(AUDIENCE))
    return { error: `No auth provider found matching the given token: its audience is not "${AUDIENCE}"` };
  if (typeof exp !== "number") return { error: "Token lacks an expiry" };
  if (exp * 1000 <= nowMs) return { error: "Token expired" };
  return { identity: identityOf({ ...claims, sub, iss }), expiresAtMs: exp * 1000 };
}

/** What `ctx.auth.getUserIdentity()` returns for these claims. */
export function identityOf(claims: Claims & { iss: string }): UserIdentity {
  const attributes = Object.entries(claims)
    .filter(([claim, value]) => !TOKEN_CLAIMS.has(claim) && value !== undefined)
    .map(([claim, value]): [string, unknown] => [RENAMED_CLAIMS[claim] ?? claim, value]);
  return {
    ...Object.fromEntries(attributes),
    tokenIdentifier: `${claims.iss}|${claims.sub}`,
    subject: claims.sub,
    issuer: claims.iss,
  };
}

function encodePart(part: object): string {
  return Base64.fromByteArrayUrlSafeNoPadding(new TextEncoder().encode(JSON.stringify(part)));
}

function decodePayload(token: string): Record<string, unknown> | null {
  const payload = token.split(".")[1];
  if (payload === undefined) return null;
  try {
    // JWTs leave the padding out, the decoder insists on it.
    const padded = payload.padEnd(Math.ceil(payload.length / 4) * 4, "=");
    const parsed: unknown = JSON.parse(new TextDecoder().decode(Base64.toByteArray(padded)));
    return typeof parsed === "object" && parsed !== null ? { ...parsed } : null;
  } catch {
    return null;
  }
}
