import { createContext, useContext } from "react";

/** The time on the reader's clock: epoch milliseconds. Only cells that show an age read it, so that a tick renders no row. */
const NowContext = createContext(0);

export const NowProvider = NowContext.Provider;

export function useNowMs(): number {
  return useContext(NowContext);
}
