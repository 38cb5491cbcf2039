import { extraction } from "./extraction.ts";
import { ledger } from "./ledger.ts";
import { table } from "./measure.ts";
import { serving } from "./serving.ts";

process.stdout.write(`${table([...extraction(), ...ledger(), ...(await serving())])}\n`);
