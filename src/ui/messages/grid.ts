import { defineMessages } from "../defineMessages";

/** Words of the grids and of their live tail. Numbers arrive formatted. */
export const gridMessages = defineMessages("grid", {
  keyboardHelp:
    "Arrow keys move between cells, Home and End within a row, Page Up and Page Down by a page. Enter opens a row or sorts by a heading. Shift with the arrow keys resizes a column, Control with them moves it. F2 goes to the controls of a cell, Escape comes back.",
  columns: "Columns",
  columnMenu: (column: string) => `Column ${column}`,
  columnActions: {
    ascending: "Sort ascending",
    descending: "Sort descending",
    moveToStart: "Move towards the start",
    moveToEnd: "Move towards the end",
    pinStart: "Pin at the start",
    pinEnd: "Pin at the end",
    unpin: "Unpin",
    hide: "Hide",
  },
  select: "Select",
  selectRow: (id: string) => `Select ${id}`,
  selectAll: "Select all loaded",
  filters: "Filters",
  any: "Any",
  idPlaceholder: "Exact id",
  apply: "Apply",
  loadMore: "Load older",
  loadingMore: "Loading older…",
  end: (count: string) => `All ${count} loaded`,
  sortNote: (column: string, count: string) => `Sorted by ${column} among the ${count} loaded`,
  clearSort: "Newest first",
  tail: {
    label: "Live updates",
    live: "Live",
    waiting: "Waiting for the connection",
    held: "Held",
    heldBy: {
      pause: "Paused",
      scroll: "Held while you read",
      open_row: "Held while a row is open",
      selection: "Held while rows are selected",
      older_rows: "Held at older rows",
    },
    pause: "Pause",
    resume: "Resume",
    newRows: (count: string, isCapped: boolean) => `${count}${isCapped ? "+" : ""} new`,
    announceNew: (atLeast: string) => `${atLeast} or more new rows. Resume to see them.`,
    announceFirst: "New rows are waiting. Resume to see them.",
  },
});
