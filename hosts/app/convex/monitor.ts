import { defineVoiceFlowMonitor, type VoiceFlowMonitor } from "voice-flow-monitor/convex";
import { internal } from "./_generated/api";
import type { DataModel } from "./_generated/dataModel";

export const monitor: VoiceFlowMonitor = defineVoiceFlowMonitor<DataModel>({
  functions: internal.models,
  // Our own sign-in: whoever works in the office.
  isStaff: async (ctx) => {
    const identity = await ctx.auth.getUserIdentity();
    if (identity === null) return false;
    const member = await ctx.db
      .query("members")
      .withIndex("by_subject", (q) => q.eq("subject", identity.subject))
      .unique();
    return member?.isOffice ?? false;
  },
  directory: {
    users: async () => new Map(),
    organizations: async (ctx) => {
      const teams = await ctx.db.query("teams").take(100);
      return new Map(teams.map((team) => [team._id, team.name]));
    },
  },
});
