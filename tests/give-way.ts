import { setPriority } from "node:os";

// The tests of served pages are one long row and decide when all are done: these take what they leave.
setPriority(5);
