import type { AuthConfig } from "convex/server";
import { env } from "./_generated/server";

/**
 * Who signs the tokens this deployment accepts. Set these variables in the deployment's dashboard to those of the host's
 * identity provider; it must put the claim that `monitor.ts` asks for (`role`) into the token.
 */
const authConfig: AuthConfig = {
  providers: [
    {
      type: "customJwt",
      issuer: env.AUTH_ISSUER ?? "",
      jwks: env.AUTH_JWKS_URL ?? "",
      applicationID: env.AUTH_APPLICATION_ID ?? "",
      algorithm: "RS256",
    },
  ],
};

// Convex reads the configuration from the default export.
export default authConfig;
