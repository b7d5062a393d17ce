const particle = /^(de la|de|des|du|le|la|les|saint|ben|el|van)( ?)(?=[a-z]{3})/

/** The same name with its particle apart or joined: «legoff» is «le goff», «le fevre» is «lefevre». Folded text in and out. */
export const spacedOtherwise = (name: string): string | undefined => {
  const found = particle.exec(name)
  if (!found) return undefined
  const [whole, part = '', space] = found
  const rest = name.slice(whole.length)
  return space ? part.replace(' ', '') + rest : `${part} ${rest}`
}
