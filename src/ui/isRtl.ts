/** Whether an element's text runs from right to left. */
export const isRtl = (element: Element | null) =>
  element !== null && getComputedStyle(element).direction === "rtl";
