import { tsImport } from "tsx/esm/api";

// A worker thread does not take over the loader of TypeScript; its entry brings its own.
const { default: answersTo } = await tsImport("./passages.ts", import.meta.url);

export default answersTo;
