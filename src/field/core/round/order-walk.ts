/** What places a building on a walk. */
type Stop = { id: string; name: string; address: string; commune: string; scheme: string }

/**
 * Buildings in the order of a walk: those of one residence together, street by street, by number. The estate holds no
 * coordinates: neighbours are those whose addresses are.
 */
export const walk = <S extends Stop>(stops: readonly S[]): S[] =>
  stops.toSorted(
    (a, b) =>
      a.commune.localeCompare(b.commune, 'fr') ||
      a.scheme.localeCompare(b.scheme, 'fr') ||
      streetOf(a.address).localeCompare(streetOf(b.address), 'fr') ||
      numberOf(a.address) - numberOf(b.address) ||
      a.name.localeCompare(b.name, 'fr', { numeric: true }) ||
      a.id.localeCompare(b.id),
  )

// «2 à 50 rue Brueghel», «16 bis rue Voltaire».
const streetOf = (address: string): string =>
  address.replace(/^\d+(?:\s+à\s+\d+)?(?:\s+(?:bis|ter|[a-z]))?\s+/i, '')
const numberOf = (address: string): number => Number.parseInt(address, 10) || 0
