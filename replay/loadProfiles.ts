/** How much comes in and how well the simulated service feels. Arrivals are those of the recorded excerpt, stretched. */
export const LOAD_PROFILES = {
  calm: { label: "Calm", stretch: 60 },
  busy: { label: "Busy", stretch: 6 },
  incident: { label: "Incident", stretch: 20 },
  empty: { label: "Empty", stretch: null },
} as const;

export type LoadProfile = keyof typeof LOAD_PROFILES;
