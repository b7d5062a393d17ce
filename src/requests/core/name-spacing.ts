const particle = /^(de la|de|des|du|le|la|les|saint|ben|el|van)( ?)(?=[a-z]{3})/

// An apostrophe is a space once folded: N’Diaye, M’Barek, D’Angelo, O’Connor.
const elision = /^([nm])( ?)(?=[b-df-hj-np-tv-xz][a-z]{2})|^([dlo])( ?)(?=[aeiouyhc][a-z]{3})/

/** The same name with its particle apart or joined: «legoff» is «le goff», «le fevre» is «lefevre», «ndiaye» is «n diaye». Folded text in and out. */
export const spacedOtherwise = (name: string): string | undefined => {
  const found = particle.exec(name) ?? elision.exec(name)
  if (!found) return undefined
  const [whole] = found
  const part = whole.trimEnd()
  const rest = name.slice(whole.length)
  return part === whole ? `${part} ${rest}` : part.replace(' ', '') + rest
}
