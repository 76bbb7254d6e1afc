import { configure } from "@testing-library/react";

// A slow machine is no failure: a question to a large table, asked by role, takes longer than the second that is usual.
configure({ asyncUtilTimeout: 10_000 });
