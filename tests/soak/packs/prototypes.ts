/** Watches what all objects share: a pack must not be able to change it. */
const watched = {
  'Object.prototype': Object.prototype,
  'Array.prototype': Array.prototype,
  'Function.prototype': Function.prototype,
  'String.prototype': String.prototype,
  'Number.prototype': Number.prototype,
  'Map.prototype': Map.prototype,
  'Set.prototype': Set.prototype,
  'RegExp.prototype': RegExp.prototype,
  Object,
  Array,
};

type Shared = object;

function stateOf(shared: Shared): Map<PropertyKey, unknown> {
  return new Map(
    Reflect.ownKeys(shared).map((key) => {
      const { value, get, set } = Reflect.getOwnPropertyDescriptor(shared, key) ?? {};
      return [key, value ?? get ?? set];
    }),
  );
}

const before = Object.entries(watched).map(([name, shared]) => ({
  name,
  shared,
  state: stateOf(shared),
  above: Object.getPrototypeOf(shared),
}));

/** Names of what has changed since the start, or all is as it was: an empty list. */
export function changedPrototypes(): string[] {
  return before.flatMap(({ name, shared, state, above }) => {
    const now = stateOf(shared);
    const same =
      now.size === state.size &&
      Object.getPrototypeOf(shared) === above &&
      [...now].every(([key, value]) => state.has(key) && Object.is(state.get(key), value));
    return same ? [] : [name];
  });
}
