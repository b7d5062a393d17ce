import { plain } from '../../../kernel/core/fold-words.ts'
import { capitalise, spellName } from './spell-capitals.ts'
import { streetKind } from '../../../kernel/core/street-kinds.ts'

/** What a row calls its place: the residence, the building in it, the gate; and the flat that its words name, if one. */
export type Names = { scheme: string; block: string; gate: string; flat: string }

/** COMPLGEO, LIEUDIT, BAT, IMMEU and ENTREE, filled in by hand for thirty years, read for what they mean. */
export const readNames = (said: {
  area: string
  hamlet: string
  block: string
  property: string
  gate: string
}): Names => {
  const area = pull(said.area)
  const hamlet = pull(said.hamlet)
  const property = capitalise(spellName(tidy(said.property)))
  const scheme = area.scheme || hamlet.scheme || property
  const own = property === scheme ? '' : property
  const block = [own, blockOf(said.block) || area.block || hamlet.block].filter((x) => x !== '').join(', ')
  return {
    scheme,
    block: plain(scheme).includes(plain(block)) ? '' : block,
    gate: said.gate.replace(/\.0$/, '') || area.gate || hamlet.gate,
    flat: area.flat || hamlet.flat,
  }
}

const flat = /\b(?:APT|APPT|APPARTEMENT|LGT|LOGT|VILLA)\s*N?[.°]?\s*(\d+\w?)\b/i
const gate = /\bENTR[EÉ]E\s*(?:N[.°]?)?\s*([A-Z0-9]{1,3})\b/i
const markedBuilding = /\bB[AÂ]T(?:IMENT)?\.?\s*([A-Z]|\d{1,2})\b/i
const calledBuilding = /\b(?:B[AÂ]TIMENT|IMMEUBLE)\s+(.{3,})$/i

// Takes the flat, the gate and the building out of a sentence; what is left names the residence.
const pull = (text: string): Names => {
  const [, flatNo = ''] = flat.exec(text) ?? []
  const [, gateNo = ''] = gate.exec(text) ?? []
  const bare = text.replace(flat, ' ').replace(gate, ' ')
  const [, mark] = markedBuilding.exec(bare) ?? []
  const [, name] = mark ? [] : (calledBuilding.exec(bare) ?? [])
  const rest = tidy(bare.replace(mark ? markedBuilding : calledBuilding, ' '))
  const block = mark ? `bâtiment ${mark.toUpperCase()}` : name ? capitalise(spellName(tidy(name))) : ''
  return { scheme: isAddress(rest) ? '' : capitalise(spellName(rest)), block, gate: gateNo, flat: flatNo }
}

const funding = 'PLA(?:-?I)?|PLUS|PLS|PLR|HLM|ILM|ILN|LOGEMENTS?|LOGTS?|VILLAS'

// «29 PLA RESIDENCE CAPELLE», «PASTOURET (184)», «ILE DU GUA 21 LOGEMENTS»: how many and who paid is no name.
const tidy = (text: string): string =>
  text
    .replace(/\([^)]*\)?/g, ' ')
    .replace(new RegExp(`^\\s*\\d+\\s+(?:${funding})\\s+`, 'i'), '')
    .replace(new RegExp(`\\s+\\d+\\s+(?:${funding})\\s*$`, 'i'), '')
    .replace(/^[\s\-–,;.:/]+|[\s\-–,;.:/]+$/g, '')
    .replace(/\s+/g, ' ')

const isAddress = (text: string): boolean => {
  const [first = '', second = ''] = text.split(' ')
  return /^\d+$/.test(first) && streetKind(second) !== undefined
}

/** BAT: «BATIMENT2» and «BAT.A» are marks, «0» and «BATIMENT» say nothing, «P131L-03» is a code of somebody's. */
const blockOf = (text: string): string => {
  const bat = text.trim().toUpperCase().replace(/\.0$/, '')
  if (/^(?:0*|B[AÂ]T(?:IMENT)?S?|ENSE[MN]BLE)\.?$/.test(bat)) return ''
  const [, mark] = /^(?:B[AÂ]?T?(?:IMENT)?\.?)?\s*(?:COLLECTIF|LINEAIRE)?\s*([A-Z]|\d{1,2})$/.exec(bat) ?? []
  if (mark) return `bâtiment ${mark}`
  const [, group] = /^ENSE[MN]BLE\s*(\d{1,2})\b/.exec(bat) ?? []
  if (group) return `ensemble ${group}`
  if (bat.startsWith('BATIMENTS ')) return spellName(bat).replace(/^./, (first) => first.toLowerCase())
  return /\d/.test(bat) ? '' : capitalise(spellName(tidy(bat.replace(/^BATIMENT\s+/, ''))))
}
