import { extraction } from "./extraction.ts";
import { table } from "./measure.ts";

process.stdout.write(`${table(extraction())}\n`);
