import type { DocumentByName, GenericDataModel, GenericQueryCtx, TableNamesInDataModel } from "convex/server";

/**
 * Ready-made half of a `directory`: ids are those of a table of the host's, whose rows say the name. Other ids are left
 * out. Convex has no "in" for them; reads by id that start together are one round trip.
 *
 * @example
 * directory: {
 *   users: tableNames("users", (user) => user.name),
 *   organizations: tableNames("clubs", (club) => club.title),
 * }
 */
export const tableNames =
  <DataModel extends GenericDataModel, Table extends TableNamesInDataModel<DataModel>>(
    table: Table,
    nameOf: (row: DocumentByName<DataModel, Table>) => string,
  ) =>
  async (
    { db }: Pick<GenericQueryCtx<DataModel>, "db">,
    ids: string[],
  ): Promise<ReadonlyMap<string, string>> => {
    const names = new Map<string, string>();
    await Promise.all(
      ids.map(async (text) => {
        const id = db.normalizeId(table, text);
        const row = id && (await db.get(table, id));
        if (row) names.set(text, nameOf(row));
      }),
    );
    return names;
  };
