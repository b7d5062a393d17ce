/**
 * What a building is called beside its address: nothing where it is called after it («24 rue Edmond Valentin»), and without the
 * street where its name ends by it («Arènes Romaines, rue Théophile Helena»).
 */
export const nameBeside = (name: string, address: string): string => {
  if (name === address) return ''
  const street = address.replace(/^\d+\S*( (bis|ter|à \d+\S*))* +/, '').toLowerCase()
  const at = street ? name.toLowerCase().indexOf(street) : -1
  return at > 0 ? name.slice(0, at).replace(/[,\s]+$/, '') : name
}
