/**
 * The same work, done once for each object that it is asked of, and kept as long as the object is: `once(namesIn)`.
 * For pure work alone: whatever is asked again gets what was made first.
 */
export function once<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const known = new WeakMap<Of, { made: Made }>();
  return (of) => {
    const old = known.get(of);
    if (old) return old.made;
    const made = make(of);
    known.set(of, { made });
    return made;
  };
}
