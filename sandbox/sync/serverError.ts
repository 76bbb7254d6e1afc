/**
 * The text under which a client hears of an error, as a development deployment words it. Convex numbers requests at
 * random; the client's own number makes an equal failure an equal text.
 */
export function serverError(requestNumber: number, message: string): string {
  return `[Request ID: ${requestNumber.toString(16).padStart(16, "0")}] Server Error\n${message}`;
}
