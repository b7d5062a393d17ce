type Phone = { id: string; name: string; revoked: unknown; person: { id: string } }

/** Phones in use that are called as another one of the same person: since when they serve must be said, or the wrong one is withdrawn. */
export const twinsIn = (phones: readonly Phone[]): ReadonlySet<string> => {
  const inUse = phones.filter(({ revoked }) => !revoked)
  return new Set(
    inUse
      .filter((one) =>
        inUse.some(
          (other) => other.id !== one.id && other.person.id === one.person.id && other.name === one.name,
        ),
      )
      .map(({ id }) => id),
  )
}
