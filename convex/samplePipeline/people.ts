import { v } from "convex/values";
import { internalMutation } from "../_generated/server";

/** Organisations of the sample, and who sends voice notes for them. */
const ORGANIZATIONS = {
  "Harbour FC": ["Ada Okafor", "Bram de Vries", "Chloé Martin"],
  "Northside Academy": ["Dilan Yılmaz", "Esther Nwosu"],
  "River Valley Youth": ["Femi Adeyemi", "Grace Liu", "Hugo Santos", "Ines Novak"],
  "Sunset Athletics": ["Jonas Berg", "Kavya Rao"],
  "Old Mill Rovers": ["Liam O'Brien", "Mina Haddad"],
};

/** Who watches over the pipeline: the subject of their token, and their name. */
export const STAFF = [["sam", "Sam Rivera"]] as const;

/** Makes the sample's organisations and people, once; returns who can send voice notes. */
export const seedPeople = internalMutation({
  args: {},
  returns: v.array(v.object({ organizationId: v.id("organizations"), senderUserId: v.id("users") })),
  handler: async (ctx) => {
    if ((await ctx.db.query("users").first()) === null) {
      for (const [name, people] of Object.entries(ORGANIZATIONS)) {
        const organizationId = await ctx.db.insert("organizations", { name });
        for (const person of people) await ctx.db.insert("users", { name: person, organizationId });
      }
    }
    const users = await ctx.db.query("users").take(100);
    return users.map(({ _id, organizationId }) => ({ organizationId, senderUserId: _id }));
  },
});
