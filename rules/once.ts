/** Work that is done once for each object. */

/** The function, asked once for each object and remembered as long as the object lives. */
export function once<Of extends object, Value>(make: (of: Of) => Value): (of: Of) => Value {
  const made = new WeakMap<Of, { value: Value }>();
  return (of) => {
    const entry = made.get(of) ?? { value: make(of) };
    made.set(of, entry);
    return entry.value;
  };
}
