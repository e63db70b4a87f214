// A node without some of its fields, whatever else it holds: nothing is dropped that was not named.

/** A copy of a value without the named fields. */
export const withoutFields = <Value extends object, Key extends string>(
  value: Value,
  ...keys: Key[]
): Omit<Value, Key> =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.some((one) => one === key))) as Omit<
    Value,
    Key
  >;
