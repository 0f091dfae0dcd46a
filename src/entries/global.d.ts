/** What is assigned here becomes a top-level function of the built script: only those can Google call by name. */
declare const global: Record<string, (...args: never[]) => unknown>;
