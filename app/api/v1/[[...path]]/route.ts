import { serve } from "../../serve.ts";

// One route for the whole API: which paths there are and what each takes stands in app/api/endpoints.ts.
export const GET = serve;
export const HEAD = serve;
export const OPTIONS = serve;
export const POST = serve;
export const PUT = serve;
export const PATCH = serve;
export const DELETE = serve;
