import { Admin } from "./Admin";

/** Rendered on the server, then taken over by the browser. */
export default function Page() {
  return <Admin />;
}
