import { Base64, type JSONValue } from "convex/values";

/** The frames of Convex's sync protocol, version 1.48, as JSON: what a client sends. */
export type ClientMessage =
  | {
      type: "Connect";
      sessionId: string;
      connectionCount: number;
      lastCloseReason: string | null;
      clientTs: number;
      maxObservedTimestamp?: EncodedTs;
    }
  | AuthenticateMessage
  | { type: "ModifyQuerySet"; baseVersion: number; newVersion: number; modifications: QuerySetModification[] }
  | RequestMessage
  | { type: "Event"; eventType: string; event: JSONValue };

/** Who the client is from now on. */
export type AuthenticateMessage =
  | { type: "Authenticate"; tokenType: "User" | "Admin"; value: string; baseVersion: number }
  | { type: "Authenticate"; tokenType: "None"; baseVersion: number };

/** A change of what the client subscribes to. */
export type QuerySetModification =
  | { type: "Add"; queryId: number; udfPath: string; args: JSONValue[]; journal?: string | null }
  | { type: "Remove"; queryId: number };

/** A call of a mutation or an action; ids count up through both kinds. */
export interface RequestMessage {
  type: "Mutation" | "Action";
  requestId: number;
  udfPath: string;
  args: JSONValue[];
}

/** Database time: 64 bits, little end first, in base64. */
export type EncodedTs = string;

/** Which subscriptions, whose identity and which database time a client's state belongs to. */
export interface StateVersion<Ts = EncodedTs> {
  querySet: number;
  identity: number;
  ts: Ts;
}

/** The change of one subscription's result. */
export type StateModification =
  | { type: "QueryUpdated"; queryId: number; value: JSONValue; logLines: string[]; journal: string | null }
  | {
      type: "QueryFailed";
      queryId: number;
      errorMessage: string;
      errorData?: JSONValue;
      logLines: string[];
      journal: string | null;
    }
  | { type: "QueryRemoved"; queryId: number };

/** The answer to a mutation or an action. */
export type ResponseMessage = {
  type: "MutationResponse" | "ActionResponse";
  requestId: number;
  logLines: string[];
} & (
  | { success: true; result: JSONValue; ts?: EncodedTs }
  | { success: false; result: string; errorData?: JSONValue }
);

/** What the server sends. */
export type ServerMessage =
  | {
      type: "Transition";
      startVersion: StateVersion;
      endVersion: StateVersion;
      modifications: StateModification[];
    }
  | ResponseMessage
  | { type: "AuthError"; error: string; baseVersion: number; authUpdateAttempted: boolean }
  | { type: "Ping" };

/** A database time as it travels in frames. */
export function encodeTs(ts: bigint): EncodedTs {
  const bytes = new DataView(new ArrayBuffer(8));
  bytes.setBigUint64(0, ts, true);
  return Base64.fromByteArray(new Uint8Array(bytes.buffer));
}
