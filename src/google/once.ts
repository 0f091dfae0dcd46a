/** What is asked for the first time it is wanted and then remembered: every service call is a trip to a server. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
